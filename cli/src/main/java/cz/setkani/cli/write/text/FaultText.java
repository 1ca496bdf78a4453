package cz.setkani.cli.write.text;

import cz.setkani.Verified;
import cz.setkani.cli.write.words.FaultSentences;
import cz.setkani.cli.write.words.FaultSentences.FaultSentence;
import cz.setkani.cli.write.words.SeverityText;
import cz.setkani.validate.finding.Severity;
import java.util.List;
import java.util.Locale;

/** Broken rules of a schedule as lines for the console, each with the row in which it stands. */
public final class FaultText {

  private FaultText() {}

  /**
   * A line for each broken rule and, as a note, for each meeting that nobody asked for; in the
   * order of the rows: {@code schedule.csv:17: ...}.
   *
   * @param withNotes whether the notes are wanted
   */
  public static List<String> lines(Verified verified, Locale language, boolean withNotes) {
    return FaultSentences.of(verified, language)
        .filter(fault -> withNotes || fault.severity() == Severity.ERROR)
        .map(fault -> line(fault, language))
        .toList();
  }

  private static String line(FaultSentence fault, Locale language) {
    return "%s: %s%s"
        .formatted(fault.place(), SeverityText.before(fault.severity(), language), fault.words());
  }
}
