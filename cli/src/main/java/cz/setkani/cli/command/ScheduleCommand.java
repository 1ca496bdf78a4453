package cz.setkani.cli.command;

import cz.setkani.cli.job.ScheduleJob;
import cz.setkani.cli.job.ScheduleSettings;
import cz.setkani.cli.job.Scheduled;
import cz.setkani.cli.job.WarmUp;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.folder.PrintPart;
import cz.setkani.cli.write.folder.PrintedFiles;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.folder.WrittenFiles;
import cz.setkani.cli.write.text.SummaryText;
import cz.setkani.model.Effort;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code setkani schedule EVENT}: from the folder of an event to printed timetables. */
@Command(name = "schedule", abbreviateSynopsis = true)
final class ScheduleCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EventOptions options;

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "out",
      converter = OutFolder.class)
  private Path out;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
  private Long seed;

  @Option(names = "--effort", paramLabel = "quick|normal|thorough", descriptionKey = "effort")
  private Effort effort;

  @Option(names = "--suggest", descriptionKey = "suggest")
  private boolean suggest;

  @Option(
      names = "--print",
      paramLabel = "${bundle:label.parts}",
      hideParamSyntax = true,
      descriptionKey = "alsoPrint",
      split = ",")
  private List<PrintPart> alsoPrint = List.of();

  ScheduleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    WarmUp.start(terminal.language());
    ScheduleSettings settings =
        new ScheduleSettings(Optional.ofNullable(seed), Optional.ofNullable(effort), suggest);
    ScheduleJob job =
        Reading.shown(
            terminal,
            options.common(),
            watch -> ScheduleJob.of(options.input().under(watch), settings).handingOut(printing()));
    return new JobRun(terminal, options.common(), options.timeLimit())
        .run(job, this::write)
        .number();
  }

  private Printing printing() {
    return Printing.USUAL.with(alsoPrint);
  }

  private ExitCode write(Scheduled scheduled, Locale language) throws UnwritableException {
    Path folder = Optional.ofNullable(out).or(scheduled::folder).orElseThrow();
    PrintedFiles files = scheduled.files(printing(), language);
    WrittenFiles written = files.writeTo(folder, options.common().waiting(terminal, language));
    if (!options.isQuiet()) {
      SummaryText.lines(scheduled.programme(), written, language).forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }
}
