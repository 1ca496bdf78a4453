package cz.setkani.cli.command;

import cz.setkani.cli.job.FitJob;
import cz.setkani.cli.job.FitQuestion;
import cz.setkani.cli.job.Fitted;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.text.FitText;
import cz.setkani.text.Texts;
import java.nio.file.Path;
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

/** {@code setkani fit EVENT ORGANISATION [OTHER]}: where a wish could still be met. */
@Command(name = "fit", abbreviateSynopsis = true)
final class FitCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "${bundle:label.event}", descriptionKey = "event")
  private Path event;

  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.organisation}",
      descriptionKey = "organisation")
  private String organisation;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "${bundle:label.other}",
      descriptionKey = "fitOther")
  private String other;

  @Option(
      names = "--from",
      paramLabel = "N",
      descriptionKey = "fitFrom",
      converter = RoundOption.class)
  private Integer from;

  @Option(
      names = "--schedule",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "replanSchedule")
  private Path schedule;

  @Mixin private FileOptions files;

  @Mixin private CommonOptions common;

  FitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    FitQuestion question =
        new FitQuestion(organisation, Optional.ofNullable(other), Optional.ofNullable(from));
    Optional<SourceFile> first = Optional.ofNullable(schedule).map(SourceFile::at);
    FitJob job =
        Reading.shown(
            terminal,
            common,
            watch -> FitJob.of(files.input(Source.at(event)).under(watch), first, question));
    if (job.validation().event().isPresent()) {
      Locale language = common.language(job.validation(), terminal);
      KnownName.require(spec, 1, job.organisation(), language);
      job.other().ifPresent(name -> KnownName.require(spec, 2, name, language));
      requireTwo(job, language);
    }
    return new JobRun(terminal, common, Optional.empty())
        .run(job, Optional.empty(), this::show)
        .number();
  }

  /** Refuses a question about somebody and itself. */
  private void requireTwo(FitJob job, Locale language) {
    Optional<String> one = job.organisation().known();
    if (job.other().filter(name -> name.known().equals(one)).isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          Texts.of(FitCommand.class, language).text("usage.itself", one.orElseThrow()));
    }
  }

  private ExitCode show(Fitted fitted, Locale language) {
    if (!common.isQuiet()) {
      FitText.lines(
              fitted.event(),
              fitted.from(),
              fitted.organisation(),
              fitted.slots(),
              fitted.meeting(),
              language)
          .forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }
}
