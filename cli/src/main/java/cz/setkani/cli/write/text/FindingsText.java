package cz.setkani.cli.write.text;

import cz.setkani.cli.write.words.Count;
import cz.setkani.cli.write.words.FindingOrder;
import cz.setkani.cli.write.words.SeverityText;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings as lines for the console, grouped by file and in the order of lines. */
public final class FindingsText {

  private FindingsText() {}

  /**
   * A line for each finding, without line breaks: {@code requests.csv:17: ...}; and what is no
   * error is called by its name: {@code requests.csv:17: note: ...}. The files stand in the order
   * in which they come first.
   */
  public static List<String> lines(List<Finding> findings, Locale language) {
    return FindingOrder.of(findings).map(finding -> line(finding, language)).toList();
  }

  /** How many of which weight, such as {@code 3 errors, 1 note}; empty without findings. */
  public static String total(List<Finding> findings, Locale language) {
    Map<Severity, Long> counts =
        findings.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (counts.containsKey(severity)) {
        parts.add(Count.of(language, severity.name(), counts.get(severity)));
      }
    }
    return String.join(", ", parts);
  }

  private static String line(Finding finding, Locale language) {
    return finding.place()
        + ": "
        + SeverityText.before(finding.severity(), language)
        + finding.text(language);
  }
}
