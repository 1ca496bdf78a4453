package cz.setkani.cli.command;

import cz.setkani.cli.job.CheckJob;
import cz.setkani.cli.job.Outlook;
import cz.setkani.cli.write.text.CutShortText;
import cz.setkani.cli.write.text.DemandText;
import cz.setkani.validate.Validation;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code setkani check EVENT}: what can be known before anything is scheduled. */
@Command(name = "check", abbreviateSynopsis = true)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EventOptions options;

  @Mixin private FindingsOption findings;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CheckJob job =
        Reading.shown(
            terminal, options.common(), watch -> CheckJob.of(options.input().under(watch)));
    ExitCode code =
        new JobRun(terminal, options.common(), options.timeLimit())
            .run(
                job,
                Optional.of(terminal.out()),
                (outlook, language) -> show(job.validation(), outlook, language));
    return job.validation().event().isPresent()
        ? code.number()
        : findings(code, job.validation()).number();
  }

  private ExitCode show(Validation validation, Outlook outlook, Locale language) {
    if (!options.isQuiet()) {
      DemandText.lines(outlook.event(), outlook.demand(), outlook.bound(), language)
          .forEach(terminal.out()::println);
      CutShortText.lines(outlook.isCutShort(), language).forEach(terminal.out()::println);
    }
    return findings(ExitCode.DONE, validation);
  }

  private ExitCode findings(ExitCode code, Validation validation) {
    Locale language = options.common().language(validation, terminal);
    return findings.write(
        code,
        validation.findings(),
        Optional.empty(),
        language,
        terminal,
        options.common().waiting(terminal, language));
  }
}
