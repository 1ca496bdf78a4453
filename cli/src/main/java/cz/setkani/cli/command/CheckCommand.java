package cz.setkani.cli.command;

import cz.setkani.Scheduler;
import cz.setkani.cli.write.text.DemandText;
import cz.setkani.explain.Demand;
import cz.setkani.model.Event;
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
    Validation validation = options.validate();
    Locale language = options.language(validation, terminal);
    ExitCode code = report(validation, language);
    return findings
        .write(code, validation.findings(), Optional.empty(), language, terminal)
        .number();
  }

  private ExitCode report(Validation validation, Locale language) {
    if (validation.event().isEmpty()) {
      Findings.print(validation, terminal.err(), language);
      return Findings.exitCode(validation);
    }
    if (!options.isQuiet()) {
      Findings.print(validation, terminal.out(), language);
      Event event = validation.event().get();
      DemandText.lines(event, Demand.of(event), Scheduler.of(event).bound(), language)
          .forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }
}
