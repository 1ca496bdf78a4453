package cz.setkani.cli.command;

import cz.setkani.cli.read.EventFolder;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.write.folder.UnwritableException;
import cz.setkani.cli.write.folder.WhatifFolder;
import cz.setkani.cli.write.text.WhatifText;
import cz.setkani.explain.Demand;
import cz.setkani.model.Event;
import cz.setkani.model.Rounds;
import cz.setkani.validate.Draft;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.whatif.Survey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code setkani whatif EVENT}: what other rooms and days would be worth. */
@Command(name = "whatif", abbreviateSynopsis = true)
final class WhatifCommand implements Callable<Integer> {

  /** How far from the plan it is looked if nothing is said. */
  private static final int TABLES_AROUND = 6;

  private static final int ROUNDS_BEFORE = 4;
  private static final int ROUNDS_AFTER = 2;
  private static final int MOST_TABLES = 10_000;

  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.event}", descriptionKey = "event")
  private Path event;

  @Option(
      names = "--tables",
      paramLabel = "N..M",
      descriptionKey = "whatifTables",
      converter = NumberRange.Converter.class)
  private NumberRange tables;

  @Option(
      names = "--rounds",
      paramLabel = "N..M",
      descriptionKey = "whatifRounds",
      converter = NumberRange.Converter.class)
  private NumberRange rounds;

  @Option(names = "--out", paramLabel = "${bundle:label.folder}", descriptionKey = "whatifOut")
  private Path out;

  @Mixin private FileOptions files;

  @Mixin private CommonOptions common;

  WhatifCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Draft draft = EventFolder.read(Source.at(event), Optional.empty(), files.options());
    Validation validation = Validator.validate(draft);
    Locale language = common.language(validation, terminal);
    if (validation.event().isEmpty() || !common.isQuiet()) {
      Findings.print(validation, terminal.err(), language);
    }
    return validation
        .event()
        .map(planned -> survey(planned, draft, language))
        .orElseGet(() -> Findings.exitCode(validation))
        .number();
  }

  private ExitCode survey(Event planned, Draft draft, Locale language) {
    NumberRange days = rounds == null ? daysAround(planned) : rounds;
    Validation longer = withRounds(draft, Math.max(days.last(), planned.roundCount()));
    if (longer.event().isEmpty()) {
      Findings.print(longer, terminal.err(), language);
      return Findings.exitCode(longer);
    }
    NumberRange rooms = tables == null ? roomsAround(planned) : tables;
    return write(
        planned,
        Survey.of(planned, longer.event().get(), rooms.numbers(), days.numbers()),
        language);
  }

  private ExitCode write(Event planned, Survey survey, Locale language) {
    try {
      WhatifFolder.write(folder(), planned, survey, language);
    } catch (UnwritableException fault) {
      terminal.err().println(fault.text(language));
      return ExitCode.OUTPUT;
    }
    if (!common.isQuiet()) {
      WhatifText.lines(planned, survey, folder(), language).forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }

  /** Reads the event anew with more rounds: who leaves at a clock time stays as long as it says. */
  private static Validation withRounds(Draft draft, int count) {
    return Validator.validate(draft.withOption("--rounds", Setting.ROUNDS, "" + count));
  }

  private static NumberRange daysAround(Event planned) {
    int own = planned.roundCount();
    int most = own;
    while (most < Rounds.MOST && planned.day().allows(most + 1)) {
      most++;
    }
    return NumberRange.within(1, most, own - ROUNDS_BEFORE, own + ROUNDS_AFTER);
  }

  private static NumberRange roomsAround(Event planned) {
    int own = planned.tables().size();
    int most =
        Math.min(MOST_TABLES, Math.max(own, Demand.of(planned).tablesUsable()) + closed(planned));
    return NumberRange.within(1, most, own - TABLES_AROUND, own + TABLES_AROUND);
  }

  /** How many tables more it takes to have as many in every round as in the fullest one. */
  private static int closed(Event planned) {
    return planned.tables().size()
        - IntStream.rangeClosed(1, planned.roundCount()).map(planned::tablesIn).min().orElse(0);
  }

  private Path folder() {
    if (out != null) {
      return out;
    }
    return Files.isDirectory(event) ? event.resolve("whatif") : event.resolveSibling("whatif");
  }
}
