package cz.setkani.cli.command;

import cz.setkani.Verified;
import cz.setkani.cli.job.ExplainJob;
import cz.setkani.cli.job.Explained;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.text.ExplainText;
import cz.setkani.cli.write.text.FaultText;
import cz.setkani.cli.write.words.UnmetAnswer;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code setkani explain EVENT SCHEDULE ORGANISATION [OTHER]}: why, and what would help. */
@Command(name = "explain", abbreviateSynopsis = true)
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private EventOptions options;

  @Parameters(index = "1", paramLabel = "${bundle:label.schedule}", descriptionKey = "schedule")
  private Path schedule;

  @Parameters(
      index = "2",
      paramLabel = "${bundle:label.organisation}",
      descriptionKey = "organisation")
  private String organisation;

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "${bundle:label.other}",
      descriptionKey = "other")
  private String other;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ExplainJob job = Reading.shown(terminal, options.common(), this::job);
    if (job.validation().event().isPresent()) {
      Locale language = options.common().language(job.validation(), terminal);
      KnownName.require(spec, 2, job.organisation(), language);
      job.other().ifPresent(name -> KnownName.require(spec, 3, name, language));
    }
    return new JobRun(terminal, options.common(), options.timeLimit())
        .run(job, Optional.empty(), this::show)
        .number();
  }

  private ExplainJob job(Watch watch) {
    return ExplainJob.of(
        options.input().under(watch),
        SourceFile.at(schedule).under(watch),
        organisation,
        Optional.ofNullable(other));
  }

  private ExitCode show(Explained explained, Locale language) {
    if (!explained.verified().faults().isEmpty()) {
      FaultText.lines(explained.verified(), language, false).forEach(terminal.err()::println);
      terminal.err().println(Texts.of(ExplainCommand.class, language).text("explain.faults"));
      return ExitCode.IMPOSSIBLE;
    }
    if (!options.isQuiet()) {
      lines(explained, language).forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }

  private static List<String> lines(Explained explained, Locale language) {
    Verified verified = explained.verified();
    String name = explained.organisation();
    List<UnmetAnswer> answers = explained.answers();
    if (explained.partner().isEmpty()) {
      return ExplainText.lines(verified, name, answers, language);
    }
    return answers.isEmpty()
        ? List.of(ExplainText.line(verified, name, explained.partner().get(), language))
        : ExplainText.lines(verified, answers.get(0), language);
  }
}
