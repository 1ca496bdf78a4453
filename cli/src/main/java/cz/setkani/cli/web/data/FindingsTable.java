package cz.setkani.cli.web.data;

import cz.setkani.cli.job.MendableFinding;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.web.mend.MendForm;
import cz.setkani.cli.web.mend.MendScreen;
import cz.setkani.cli.write.text.FindingsText;
import cz.setkani.cli.write.words.FindingOrder;
import cz.setkani.cli.write.words.SeverityText;
import cz.setkani.text.Texts;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was found in the files of an event that somebody should look at: all but notes, the heaviest
 * first, then by file and line.
 *
 * @param told what came of mending a cell just before, said beside the table
 * @param file the file whose findings alone are shown; empty text for all
 * @param files how much was found in each file
 * @param total how many there are of which weight; empty text if there are none
 */
public record FindingsTable(
    PageFrame frame,
    Texts texts,
    List<Notice> told,
    String file,
    Map<String, Integer> files,
    String total,
    List<FoundRow> rows) {

  /**
   * A finding.
   *
   * @param weight what its weight is called
   * @param isError whether nothing can be done before it is mended
   * @param line where it stands; 0 for the file as a whole
   * @param mend the cells in which it can be mended
   */
  public record FoundRow(
      String weight,
      boolean isError,
      String file,
      int line,
      String column,
      String sentence,
      MendForm mend) {

    private static FoundRow of(MendForm mend, Locale language) {
      Finding finding = mend.found().finding();
      return new FoundRow(
          SeverityText.of(finding.severity(), language),
          FindingsTable.isError(finding),
          finding.place().file(),
          finding.place().line(),
          finding.place().column(),
          finding.text(language),
          mend);
    }
  }

  /** Some findings, those of one file if the call asks for one. */
  static FindingsTable of(Call call, List<Finding> findings) {
    Locale language = call.language();
    List<Finding> heavy = heavy(findings);
    Map<String, Integer> files = new LinkedHashMap<>();
    heavy.forEach(finding -> files.merge(finding.place().file(), 1, Integer::sum));
    String file = files.containsKey(call.asked("file")) ? call.asked("file") : "";
    List<Finding> shown =
        heavy.stream()
            .filter(finding -> file.isEmpty() || finding.place().file().equals(file))
            .toList();
    return new FindingsTable(
        PageFrame.of(call, "", Tab.DATA),
        Texts.of(FindingsTable.class, language),
        call.isFragment() ? call.notices() : List.of(),
        file,
        files,
        FindingsText.total(heavy, language),
        rows(call, MendScreen.Back.DATA, MendForm.known(call.event(), "findings", heavy), shown));
  }

  /**
   * All but notes, the heaviest first.
   *
   * @param screen where they are shown
   * @param known what can be mended of them
   */
  static List<FoundRow> rows(
      Call call,
      MendScreen.Back screen,
      Map<Finding, MendableFinding> known,
      List<Finding> findings) {
    List<Finding> ordered =
        FindingOrder.of(heavy(findings)).sorted(Comparator.comparing(Finding::severity)).toList();
    return MendForm.of(call, screen, known, ordered).stream()
        .map(mend -> FoundRow.of(mend, call.language()))
        .toList();
  }

  /** All but notes. */
  static List<Finding> heavy(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() != Severity.NOTE).toList();
  }

  static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR || finding.severity() == Severity.CONTRADICTION;
  }

  /** What was read of a file without anything being wrong with it. */
  static List<String> notes(List<Finding> findings, String file, Locale language) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.NOTE)
        .filter(finding -> finding.place().file().equals(file))
        .map(finding -> note(finding, language))
        .collect(Collectors.toList());
  }

  private static String note(Finding finding, Locale language) {
    int line = finding.place().line();
    return line == 0
        ? finding.text(language)
        : Texts.of(FindingsTable.class, language).text("note", line, finding.text(language));
  }
}
