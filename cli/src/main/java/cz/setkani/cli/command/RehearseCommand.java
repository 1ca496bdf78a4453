package cz.setkani.cli.command;

import cz.setkani.cli.job.AbsentShare;
import cz.setkani.cli.job.RehearseJob;
import cz.setkani.cli.job.RehearseSettings;
import cz.setkani.cli.job.Rehearsed;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.text.FaultText;
import cz.setkani.cli.write.text.RehearseText;
import cz.setkani.day.Forecast;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code setkani rehearse EVENT}: what is to be expected if some do not come. */
@Command(name = "rehearse", abbreviateSynopsis = true)
final class RehearseCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.event}", descriptionKey = "event")
  private Path event;

  @Option(
      names = "--absent",
      paramLabel = "N|N%",
      descriptionKey = "rehearseAbsent",
      defaultValue = "10%",
      converter = AbsentOption.class)
  private AbsentShare absent;

  @Option(names = "--runs", paramLabel = "N", descriptionKey = "rehearseRuns", defaultValue = "100")
  private int runs;

  @Option(
      names = "--schedule",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "rehearseSchedule")
  private Path schedule;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
  private Long seed;

  @Mixin private TimeLimitOption timeLimit;

  @Mixin private FileOptions files;

  @Mixin private CommonOptions common;

  RehearseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RehearseSettings settings = new RehearseSettings(absent, runs, Optional.ofNullable(seed));
    Optional<SourceFile> given = Optional.ofNullable(schedule).map(SourceFile::at);
    RehearseJob job =
        Reading.shown(
            terminal,
            common,
            watch -> RehearseJob.of(files.input(Source.at(event)).under(watch), given, settings));
    return new JobRun(terminal, common, timeLimit.limit()).run(job, this::show).number();
  }

  private ExitCode show(Rehearsed rehearsed, Locale language) {
    Optional<Forecast> forecast = rehearsed.forecast();
    if (forecast.isEmpty()) {
      FaultText.lines(rehearsed.verified(), language, false).forEach(terminal.err()::println);
      terminal.err().println(RehearseText.broken(language));
      return ExitCode.IMPOSSIBLE;
    }
    if (!common.isQuiet()) {
      RehearseText.lines(
              rehearsed.verified(), rehearsed.absent(), rehearsed.runs(), forecast.get(), language)
          .forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }
}
