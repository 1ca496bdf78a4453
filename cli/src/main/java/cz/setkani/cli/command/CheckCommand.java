package cz.setkani.cli.command;

import cz.setkani.Scheduler;
import cz.setkani.cli.render.DemandText;
import cz.setkani.cli.render.FindingsCsv;
import cz.setkani.cli.render.UnwritableException;
import cz.setkani.explain.Demand;
import cz.setkani.model.Event;
import cz.setkani.validate.Validation;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code setkani check EVENT}: what can be known before anything is scheduled. */
@Command(name = "check", abbreviateSynopsis = true)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EventOptions options;

  @Option(names = "--findings", paramLabel = "${bundle:label.file}", descriptionKey = "findings")
  private Path findings;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Validation validation = options.validate();
    Locale language = options.language(validation, terminal);
    try {
      if (findings != null) {
        FindingsCsv.write(findings, validation.findings(), language);
      }
    } catch (UnwritableException fault) {
      Findings.print(validation, terminal.err(), language);
      terminal.err().println(fault.text(language));
      return ExitCode.OUTPUT.number();
    }
    return report(validation, language);
  }

  private int report(Validation validation, Locale language) {
    if (validation.event().isEmpty()) {
      Findings.print(validation, terminal.err(), language);
      return Findings.exitCode(validation).number();
    }
    if (!options.isQuiet()) {
      Findings.print(validation, terminal.out(), language);
      Event event = validation.event().get();
      DemandText.lines(event, Demand.of(event), Scheduler.of(event).bound(), language)
          .forEach(terminal.out()::println);
    }
    return ExitCode.DONE.number();
  }
}
