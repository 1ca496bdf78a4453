package cz.setkani.cli.command;

import cz.setkani.Verified;
import cz.setkani.cli.job.Verification;
import cz.setkani.cli.job.VerifyJob;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.text.CutShortText;
import cz.setkani.cli.write.text.FaultText;
import cz.setkani.cli.write.text.VerifyText;
import cz.setkani.validate.Validation;
import cz.setkani.watch.Watch;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code setkani verify EVENT SCHEDULE}: whether a schedule obeys the rules, and its worth. */
@Command(name = "verify", abbreviateSynopsis = true)
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EventOptions options;

  @Mixin private FindingsOption findings;

  @Parameters(index = "1", paramLabel = "${bundle:label.schedule}", descriptionKey = "schedule")
  private Path schedule;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    VerifyJob job = Reading.shown(terminal, options.common(), this::job);
    ExitCode code =
        new JobRun(terminal, options.common(), options.timeLimit())
            .run(job, (result, language) -> show(job.validation(), result, language));
    return job.validation().event().isPresent()
        ? code.number()
        : findings(code, job.validation(), Optional.empty()).number();
  }

  private VerifyJob job(Watch watch) {
    return VerifyJob.of(options.input().under(watch), SourceFile.at(schedule).under(watch));
  }

  private ExitCode show(Validation validation, Verification result, Locale language) {
    Verified verified = result.verified();
    FaultText.lines(verified, language, !options.isQuiet()).forEach(terminal.err()::println);
    if (!options.isQuiet()) {
      VerifyText.lines(verified, result.bound(), language).forEach(terminal.out()::println);
      CutShortText.lines(result.isCutShort(), language).forEach(terminal.out()::println);
    }
    ExitCode code = verified.faults().isEmpty() ? ExitCode.DONE : ExitCode.IMPOSSIBLE;
    return findings(code, validation, Optional.of(verified));
  }

  private ExitCode findings(ExitCode code, Validation validation, Optional<Verified> verified) {
    Locale language = options.common().language(validation, terminal);
    return findings.write(
        code,
        validation.findings(),
        verified,
        language,
        terminal,
        options.common().waiting(terminal, language));
  }
}
