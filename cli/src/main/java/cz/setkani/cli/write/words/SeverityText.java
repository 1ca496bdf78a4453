package cz.setkani.cli.write.words;

import cz.setkani.text.Texts;
import cz.setkani.validate.finding.Severity;
import java.util.Locale;

/** What the weight of a finding is called. */
public final class SeverityText {

  private SeverityText() {}

  /** Such as {@code error}. */
  public static String of(Severity severity, Locale language) {
    return Texts.of(SeverityText.class, language).text("finding." + severity.name());
  }

  /** What stands before a finding in a line: {@code note: }; nothing before an error. */
  public static String before(Severity severity, Locale language) {
    return severity == Severity.ERROR ? "" : of(severity, language) + ": ";
  }
}
