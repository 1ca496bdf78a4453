package cz.setkani.cli.command;

import cz.setkani.cli.write.text.FindingsText;
import cz.setkani.validate.Validation;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import java.util.Locale;

/** Prints what validation found, and tells how the command ends for it. */
final class FindingLines {

  private FindingLines() {}

  static void print(Validation validation, Console console, Locale language) {
    FindingsText.lines(validation.findings(), language).forEach(console::println);
    if (validation.event().isEmpty()) {
      console.println(FindingsText.total(validation.findings(), language));
    }
  }

  /** How a command ends that could not make an event of what it was given. */
  static ExitCode exitCode(Validation validation) {
    boolean optionsOnly =
        validation.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .allMatch(finding -> finding.place().isOption());
    if (validation.findings().stream().map(Finding::severity).noneMatch(Severity.ERROR::equals)) {
      return ExitCode.IMPOSSIBLE;
    }
    return optionsOnly ? ExitCode.USAGE : ExitCode.INPUT;
  }
}
