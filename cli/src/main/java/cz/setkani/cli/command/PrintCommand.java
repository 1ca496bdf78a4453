package cz.setkani.cli.command;

import static java.util.stream.Collectors.joining;

import cz.setkani.Verified;
import cz.setkani.cli.job.Input;
import cz.setkani.cli.job.PrintJob;
import cz.setkani.cli.job.Printed;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.folder.PrintFormat;
import cz.setkani.cli.write.folder.PrintPart;
import cz.setkani.cli.write.folder.PrintedFiles;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.folder.WrittenFiles;
import cz.setkani.cli.write.text.CutShortText;
import cz.setkani.cli.write.text.FaultText;
import cz.setkani.cli.write.text.VerifyText;
import cz.setkani.model.Bound;
import cz.setkani.text.Texts;
import cz.setkani.watch.Watch;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code setkani print EVENT SCHEDULE}: pages and tables of a schedule changed by hand. */
@Command(name = "print", abbreviateSynopsis = true)
final class PrintCommand implements Callable<Integer> {

  /** What {@code --out} says where the one file goes to the standard output. */
  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private EventOptions options;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "${bundle:label.schedule}",
      descriptionKey = "printSchedule")
  private Path schedule;

  @Option(
      names = "--what",
      paramLabel = "${bundle:label.parts}",
      hideParamSyntax = true,
      descriptionKey = "what",
      split = ",")
  private List<PrintPart> what = List.of();

  @Option(
      names = "--format",
      paramLabel = "${bundle:label.formats}",
      hideParamSyntax = true,
      descriptionKey = "printFormat",
      split = ",")
  private List<PrintFormat> formats = List.of();

  @Mixin private LookOptions look;

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "printOut",
      converter = OutFolder.class)
  private Path out;

  PrintCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    refuseUnavailable();
    PrintJob job = Reading.shown(terminal, options.common(), this::job);
    return new JobRun(terminal, options.common(), options.timeLimit())
        .run(job, this::write)
        .number();
  }

  private PrintJob job(Watch watch) {
    Input input = options.input().under(watch);
    PrintJob job =
        schedule == null
            ? PrintJob.of(input)
            : PrintJob.of(input, SourceFile.at(schedule).under(watch));
    return job.handingOut(printing());
  }

  private Printing printing() {
    return what.isEmpty() && formats.isEmpty()
        ? Printing.USUAL.looking(look.look())
        : Printing.of(what, formats, look.look());
  }

  private void refuseUnavailable() {
    for (PrintPart part : printing().unavailable()) {
      Texts texts = Texts.of(PrintCommand.class, options.common().language(terminal));
      String available = part.formats().stream().map(PrintCommand::typed).collect(joining(", "));
      throw new ParameterException(
          spec.commandLine(), texts.text("print.format", typed(part), available));
    }
  }

  /** As it is typed. */
  private static String typed(Enum<?> option) {
    return option.name().toLowerCase(Locale.ROOT);
  }

  private ExitCode write(Printed printed, Locale language) throws UnwritableException {
    Verified verified = printed.verification().verified();
    FaultText.lines(verified, language, !options.isQuiet()).forEach(terminal.err()::println);
    Optional<PrintedFiles> files = printed.files(printing(), language);
    if (files.isEmpty()) {
      terminal.err().println(Texts.of(PrintCommand.class, language).text("print.faults"));
      return ExitCode.IMPOSSIBLE;
    }
    if (STANDARD_OUTPUT.equals(out)) {
      stream(files.get(), language);
      tell(printed, VerifyText.lines(verified, bound(printed), language), terminal.err(), language);
      return ExitCode.DONE;
    }
    Path folder = Optional.ofNullable(out).or(printed::folder).orElseThrow();
    WrittenFiles written =
        files.get().writeTo(folder, options.common().waiting(terminal, language));
    tell(
        printed,
        VerifyText.linesOfPrinted(verified, bound(printed), written, language),
        terminal.out(),
        language);
    return ExitCode.DONE;
  }

  private static Bound bound(Printed printed) {
    return printed.verification().bound();
  }

  /** Tells what was printed, unless nothing is to be told. */
  private void tell(Printed printed, List<String> lines, Console console, Locale language) {
    if (!options.isQuiet()) {
      lines.forEach(console::println);
      CutShortText.lines(printed.verification().isCutShort(), language).forEach(console::println);
    }
  }

  /** Writes the one file, and nothing else, where another program reads. */
  private void stream(PrintedFiles files, Locale language) {
    long count = files.names().values().stream().mapToLong(List::size).sum();
    if (count != 1) {
      throw new ParameterException(
          spec.commandLine(), Texts.of(PrintCommand.class, language).text("print.one", count));
    }
    files.output().toBytes().values().forEach(terminal.out()::write);
  }
}
