package cz.setkani.cli.command;

import cz.setkani.cli.job.EditionsOut;
import cz.setkani.cli.job.ReplanJob;
import cz.setkani.cli.job.ReplanSettings;
import cz.setkani.cli.job.Replanned;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.text.FaultText;
import cz.setkani.cli.write.text.ReplanText;
import cz.setkani.model.Effort;
import cz.setkani.text.Texts;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code setkani replan EVENT --from N}: the next edition of a programme, on the day. */
@Command(name = "replan", abbreviateSynopsis = true)
final class ReplanCommand implements Callable<Integer> {

  /** From when on anything may change. */
  static final class FromWhen {
    @Option(
        names = "--from",
        paramLabel = "N",
        descriptionKey = "replanFrom",
        converter = RoundOption.class)
    private Integer from;

    @Option(
        names = "--now",
        paramLabel = "HH:MM",
        descriptionKey = "replanNow",
        converter = ClockOption.class)
    private LocalTime now;
  }

  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.event}", descriptionKey = "event")
  private Path event;

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private FromWhen start;

  @Option(
      names = "--pages",
      paramLabel = "N|any",
      descriptionKey = "replanPages",
      defaultValue = "0",
      converter = PageLimit.class)
  private int pages;

  @Option(names = "--frontier", descriptionKey = "replanFrontier")
  private boolean frontier;

  @Option(names = "--all", descriptionKey = "replanAll")
  private boolean all;

  @Option(
      names = "--schedule",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "replanSchedule")
  private Path schedule;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
  private Long seed;

  @Option(names = "--effort", paramLabel = "quick|normal|thorough", descriptionKey = "replanEffort")
  private Effort effort;

  @Mixin private TimeLimitOption timeLimit;

  @Mixin private FileOptions files;

  @Mixin private CommonOptions common;

  ReplanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReplanSettings settings =
        new ReplanSettings(
            Optional.ofNullable(start.from),
            Optional.ofNullable(start.now),
            pages,
            frontier,
            all,
            Optional.ofNullable(seed),
            Optional.ofNullable(effort));
    Optional<SourceFile> first = Optional.ofNullable(schedule).map(SourceFile::at);
    ReplanJob job =
        Reading.shown(
            terminal,
            common,
            watch -> ReplanJob.of(files.input(Source.at(event)).under(watch), first, settings));
    if (job.isTimeOfSeveralDates()) {
      throw new ParameterException(
          spec.commandLine(),
          Texts.of(ReplanCommand.class, common.language(job.validation(), terminal))
              .text("usage.dates"));
    }
    return new JobRun(terminal, common, timeLimit.limit()).run(job, this::show).number();
  }

  private ExitCode show(Replanned result, Locale language) throws UnwritableException {
    if (result instanceof Replanned.Planned planned) {
      return write(planned, language);
    }
    if (result instanceof Replanned.NothingNew nothing) {
      nothing.out().write(language, common.waiting(terminal, language));
      print(again(nothing.out(), nothing.last(), language));
      print(List.of(ReplanText.nothing(nothing.last(), language)));
      return ExitCode.DONE;
    }
    if (result instanceof Replanned.PagesWeighed weighed) {
      ReplanText.frontier(weighed.points(), language).forEach(terminal.out()::println);
      return ExitCode.DONE;
    }
    if (result instanceof Replanned.Broken broken) {
      FaultText.lines(broken.edition(), language, false).forEach(terminal.err()::println);
      terminal.err().println(ReplanText.broken(language));
    } else if (result instanceof Replanned.Blocked blocked) {
      ReplanText.obstacles(blocked.edition(), blocked.obstacles(), language)
          .forEach(terminal.err()::println);
    } else {
      terminal.err().println(ReplanText.tooLate(language));
    }
    return ExitCode.IMPOSSIBLE;
  }

  private ExitCode write(Replanned.Planned planned, Locale language) throws UnwritableException {
    Path folder = planned.write(language, common.waiting(terminal, language));
    print(again(planned.out(), planned.noted().number() - 1, language));
    print(ReplanText.lines(planned.edition(), folder, language));
    return ExitCode.DONE;
  }

  /** What is to be said of editions that were made again, up to one of a number. */
  private static List<String> again(EditionsOut out, int last, Locale language) {
    List<Path> folders =
        out.editions().stream()
            .filter(edition -> edition.number() <= last)
            .flatMap(edition -> out.folder(edition.number()).stream())
            .toList();
    return ReplanText.again(folders, out.first().map(SourceFile::shown), language);
  }

  private void print(List<String> lines) {
    if (!common.isQuiet()) {
      lines.forEach(terminal.out()::println);
    }
  }
}
