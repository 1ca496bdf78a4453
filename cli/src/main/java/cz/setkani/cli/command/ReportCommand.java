package cz.setkani.cli.command;

import cz.setkani.cli.job.ReportJob;
import cz.setkani.cli.job.Reported;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.text.ReportText;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code setkani report EVENT}: which of the booked meetings took place. */
@Command(name = "report", abbreviateSynopsis = true)
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "${bundle:label.event}", descriptionKey = "event")
  private Path event;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "${bundle:label.schedule}",
      descriptionKey = "reportSchedule")
  private Path schedule;

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "out",
      converter = OutFolder.class)
  private Path out;

  @Mixin private FileOptions files;

  @Mixin private CommonOptions common;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<SourceFile> booked = Optional.ofNullable(schedule).map(SourceFile::at);
    ReportJob job =
        Reading.shown(
            terminal,
            common,
            watch -> ReportJob.of(files.input(Source.folder(event)).under(watch), booked));
    return new JobRun(terminal, common, Optional.empty()).run(job, this::write).number();
  }

  private ExitCode write(Reported reported, Locale language) throws UnwritableException {
    Path folder = Optional.ofNullable(out).or(reported::folder).orElseThrow();
    reported.output(language).writeTo(folder, common.waiting(terminal, language));
    if (!common.isQuiet()) {
      ReportText.lines(reported.event(), reported.outcome(), folder, language)
          .forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }
}
