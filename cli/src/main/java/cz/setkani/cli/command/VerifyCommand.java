package cz.setkani.cli.command;

import cz.setkani.Scheduler;
import cz.setkani.cli.write.text.FaultText;
import cz.setkani.cli.write.text.VerifyText;
import cz.setkani.cli.write.words.Verified;
import cz.setkani.validate.Validation;
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
    Validation validation = options.validate(schedule);
    Locale language = options.language(validation, terminal);
    if (validation.event().isEmpty() || !options.isQuiet()) {
      Findings.print(validation, terminal.err(), language);
    }
    Optional<Verified> verified =
        validation
            .event()
            .map(event -> Verified.of(event, schedule.toString(), validation.schedule()));
    ExitCode code =
        verified
            .map(found -> report(found, language))
            .orElseGet(() -> Findings.exitCode(validation));
    return findings.write(code, validation.findings(), verified, language, terminal).number();
  }

  private ExitCode report(Verified verified, Locale language) {
    FaultText.lines(verified, language, !options.isQuiet()).forEach(terminal.err()::println);
    if (!options.isQuiet()) {
      VerifyText.lines(verified, Scheduler.of(verified.event()).bound(), language)
          .forEach(terminal.out()::println);
    }
    return verified.faults().isEmpty() ? ExitCode.DONE : ExitCode.IMPOSSIBLE;
  }
}
