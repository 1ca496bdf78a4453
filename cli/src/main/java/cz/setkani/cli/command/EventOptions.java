package cz.setkani.cli.command;

import cz.setkani.cli.read.EventFolder;
import cz.setkani.cli.read.ReadOptions;
import cz.setkani.cli.read.requests.Shape;
import cz.setkani.validate.Draft;
import cz.setkani.validate.Setting;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The event and the options that every command about an event has. */
final class EventOptions {

  @Parameters(paramLabel = "EVENT", descriptionKey = "event")
  private Path event;

  @Option(names = "--rounds", paramLabel = "N", descriptionKey = "rounds")
  private Integer rounds;

  @Option(names = "--tables", paramLabel = "N", descriptionKey = "tables")
  private Integer tables;

  @Option(names = "--start", paramLabel = "HH:MM", descriptionKey = "start")
  private String start;

  @Option(names = "--round-minutes", paramLabel = "N", descriptionKey = "roundMinutes")
  private Integer roundMinutes;

  @Option(names = "--keep", paramLabel = "FILE", descriptionKey = "keep")
  private Path keep;

  @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
  private Charset encoding;

  @Option(names = "--shape", paramLabel = "rows|list|columns|matrix|grid", descriptionKey = "shape")
  private Shape shape;

  @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
  private String sheet;

  @Option(names = "--lang", paramLabel = "cs|en", descriptionKey = "lang")
  private Language language;

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  Path event() {
    return event;
  }

  boolean isQuiet() {
    return quiet;
  }

  /** Reads and validates; options win over the event's own settings. */
  Validation validate() {
    Draft draft = EventFolder.read(event, Optional.ofNullable(keep), reading());
    draft = with(draft, "--rounds", Setting.ROUNDS, rounds);
    draft = with(draft, "--tables", Setting.TABLES, tables);
    draft = with(draft, "--start", Setting.START, start);
    draft = with(draft, "--round-minutes", Setting.ROUND_MINUTES, roundMinutes);
    return Validator.validate(draft);
  }

  private ReadOptions reading() {
    return new ReadOptions(
        Optional.ofNullable(encoding), Optional.ofNullable(shape), Optional.ofNullable(sheet));
  }

  private static Draft with(Draft draft, String option, Setting setting, Object value) {
    return value == null ? draft : draft.withOption(option, setting, value.toString());
  }

  /** The language asked for, else the event's, else the system's. */
  Locale language(Validation validation, Terminal terminal) {
    return Optional.ofNullable(language)
        .map(Language::locale)
        .or(validation::language)
        .orElse(terminal.language());
  }
}
