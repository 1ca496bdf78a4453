package cz.setkani.cli.command;

import cz.setkani.cli.job.Input;
import cz.setkani.cli.job.NumberRange;
import cz.setkani.cli.job.Surveyed;
import cz.setkani.cli.job.WhatifJob;
import cz.setkani.cli.job.WhatifSettings;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.text.WhatifText;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code setkani whatif EVENT}: what other rooms and days would be worth. */
@Command(name = "whatif", abbreviateSynopsis = true)
final class WhatifCommand implements Callable<Integer> {

  private static final String ROUNDS = "--rounds";

  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.event}", descriptionKey = "event")
  private Path event;

  @Option(
      names = "--tables",
      paramLabel = "N..M",
      descriptionKey = "whatifTables",
      converter = RangeOption.class)
  private NumberRange tables;

  @Option(
      names = ROUNDS,
      paramLabel = "N..M",
      descriptionKey = "whatifRounds",
      converter = RangeOption.class)
  private NumberRange rounds;

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "whatifOut",
      converter = OutFolder.class)
  private Path out;

  @Mixin private TimeLimitOption timeLimit;

  @Mixin private HistoryOptions history;

  @Mixin private FileOptions files;

  @Mixin private CommonOptions common;

  WhatifCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Input input = history.on(files.input(Source.at(event)));
    WhatifSettings settings =
        new WhatifSettings(
            Optional.ofNullable(tables).map(NumberRange::numbers),
            Optional.ofNullable(rounds).map(NumberRange::numbers),
            ROUNDS);
    WhatifJob job =
        Reading.shown(terminal, common, watch -> WhatifJob.of(input.under(watch), settings));
    return new JobRun(terminal, common, timeLimit.limit()).run(job, this::write).number();
  }

  private ExitCode write(Surveyed surveyed, Locale language) throws UnwritableException {
    Path folder = Optional.ofNullable(out).or(surveyed::folder).orElseThrow();
    surveyed.output(language).writeTo(folder, common.waiting(terminal, language));
    if (!common.isQuiet()) {
      WhatifText.lines(surveyed.planned(), surveyed.survey(), folder, language)
          .forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }
}
