package cz.setkani.cli.command;

import cz.setkani.cli.read.EventFolder;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.model.Goal;
import cz.setkani.validate.Draft;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.sheet.Setting;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The event and the options that every command about an event has. */
final class EventOptions {

  @Parameters(index = "0", paramLabel = "${bundle:label.event}", descriptionKey = "event")
  private Path event;

  @Option(names = "--rounds", paramLabel = "N", descriptionKey = "rounds")
  private Integer rounds;

  @Option(names = "--tables", paramLabel = "N", descriptionKey = "tables")
  private String tables;

  @Option(names = "--start", paramLabel = "HH:MM", descriptionKey = "start")
  private String start;

  @Option(names = "--round-minutes", paramLabel = "N", descriptionKey = "roundMinutes")
  private Integer roundMinutes;

  @Option(names = "--goal", paramLabel = "most|fair", descriptionKey = "goal")
  private Goal goal;

  @Option(names = "--at-least", paramLabel = "N", descriptionKey = "atLeast")
  private Integer atLeast;

  @Option(names = "--max-in-a-row", paramLabel = "N", descriptionKey = "maxInARow")
  private Integer maxInARow;

  @Option(names = "--keep", paramLabel = "${bundle:label.file}", descriptionKey = "keep")
  private Path keep;

  @Mixin private FileOptions files;

  @Mixin private CommonOptions common;

  Path event() {
    return event;
  }

  boolean isQuiet() {
    return common.isQuiet();
  }

  /** Reads and validates; options win over the event's own settings. */
  Validation validate() {
    return validate(EventFolder.read(Source.at(event), keep(), files.options()));
  }

  /** The same, with a schedule to look into. */
  Validation validate(Path schedule) {
    return validate(
        EventFolder.read(Source.at(event), keep(), SourceFile.at(schedule), files.options()));
  }

  private Optional<SourceFile> keep() {
    return Optional.ofNullable(keep).map(SourceFile::at);
  }

  private Validation validate(Draft read) {
    Draft draft = with(read, "--rounds", Setting.ROUNDS, rounds);
    draft = with(draft, "--tables", Setting.TABLES, tables);
    draft = with(draft, "--start", Setting.START, start);
    draft = with(draft, "--round-minutes", Setting.ROUND_MINUTES, roundMinutes);
    String goalName = goal == null ? null : goal.name().toLowerCase(Locale.ROOT);
    draft = with(draft, "--goal", Setting.GOAL, goalName);
    draft = with(draft, "--at-least", Setting.AT_LEAST, atLeast);
    draft = with(draft, "--max-in-a-row", Setting.MAX_IN_A_ROW, maxInARow);
    return Validator.validate(draft);
  }

  private static Draft with(Draft draft, String option, Setting setting, Object value) {
    return value == null ? draft : draft.withOption(option, setting, value.toString());
  }

  Locale language(Validation validation, Terminal terminal) {
    return common.language(validation, terminal);
  }
}
