package cz.setkani.cli.command;

import cz.setkani.cli.job.GivenSetting;
import cz.setkani.cli.job.Input;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.model.Goal;
import cz.setkani.validate.sheet.Setting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

  @Option(names = "--everyone", descriptionKey = "everyone")
  private boolean isOfEverybody;

  @Option(names = "--keep", paramLabel = "${bundle:label.file}", descriptionKey = "keep")
  private Path keep;

  @Option(names = "--from", paramLabel = "N", descriptionKey = "from")
  private Integer from;

  @Mixin private HistoryOptions history;

  @Mixin private TimeLimitOption timeLimit;

  @Mixin private FileOptions files;

  @Mixin private CommonOptions common;

  CommonOptions common() {
    return common;
  }

  Optional<Duration> timeLimit() {
    return timeLimit.limit();
  }

  boolean isQuiet() {
    return common.isQuiet();
  }

  /** The event as it is given here. */
  Input input() {
    return history.on(
        new Input(
            Source.at(event),
            Optional.ofNullable(keep).map(SourceFile::at),
            files.options(),
            settings()));
  }

  private List<GivenSetting> settings() {
    List<GivenSetting> given = new ArrayList<>();
    add(given, "--rounds", Setting.ROUNDS, rounds);
    add(given, "--tables", Setting.TABLES, tables);
    add(given, "--start", Setting.START, start);
    add(given, "--round-minutes", Setting.ROUND_MINUTES, roundMinutes);
    String goalName = goal == null ? null : goal.name().toLowerCase(Locale.ROOT);
    add(given, "--goal", Setting.GOAL, goalName);
    add(given, "--at-least", Setting.AT_LEAST, atLeast);
    add(given, "--max-in-a-row", Setting.MAX_IN_A_ROW, maxInARow);
    add(given, "--everyone", Setting.EVERYONE, isOfEverybody ? "yes" : null);
    add(given, "--from", Setting.FROM, from);
    return given;
  }

  private static void add(List<GivenSetting> given, String option, Setting setting, Object value) {
    if (value != null) {
      given.add(new GivenSetting(option, setting, value.toString()));
    }
  }
}
