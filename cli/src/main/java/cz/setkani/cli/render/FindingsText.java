package cz.setkani.cli.render;

import cz.setkani.text.Texts;
import cz.setkani.validate.Finding;
import cz.setkani.validate.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as lines for the console, grouped by file and in the order of lines. */
public final class FindingsText {

  private static final Comparator<Finding> BY_LINE =
      Comparator.comparingInt(finding -> finding.place().line());

  private FindingsText() {}

  /**
   * A line for each finding, without line breaks: {@code requests.csv:17: ...}; and what is no
   * error is called by its name: {@code requests.csv:17: note: ...}. The files stand in the order
   * in which they come first.
   */
  public static List<String> lines(List<Finding> findings, Locale language) {
    Texts texts = Texts.of(FindingsText.class, language);
    return inOrder(findings).map(finding -> line(finding, texts)).toList();
  }

  /** The findings by file and line. */
  static Stream<Finding> inOrder(List<Finding> findings) {
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                finding -> finding.place().file(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(ofFile -> ofFile.stream().sorted(BY_LINE));
  }

  /** How many of which weight, such as {@code 3 errors, 1 note}; empty without findings. */
  public static String total(List<Finding> findings, Locale language) {
    Texts texts = Texts.of(FindingsText.class, language);
    Map<Severity, Long> counts =
        findings.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (counts.containsKey(severity)) {
        parts.add(Count.of(texts, severity.name(), counts.get(severity)));
      }
    }
    return String.join(", ", parts);
  }

  private static String line(Finding finding, Texts texts) {
    String weight = "finding." + finding.severity().name();
    return finding.place()
        + ": "
        + (texts.has(weight) ? texts.text(weight) + ": " : "")
        + finding.text(texts.locale());
  }
}
