package cz.setkani.cli.render;

import cz.setkani.text.Texts;
import cz.setkani.validate.Finding;
import cz.setkani.validate.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Findings as a table to work through in a spreadsheet. */
public final class FindingsCsv {

  private FindingsCsv() {}

  /**
   * Writes a row for each finding, by file and line; replaces a file that is there.
   *
   * @throws UnwritableException if it could not be written
   */
  public static void write(Path file, List<Finding> findings, Locale language)
      throws UnwritableException {
    Path whole = file.toAbsolutePath();
    ResultFile table =
        ResultFile.table(String.valueOf(whole.getFileName()), table(findings, language));
    Replacement.replace(whole.getParent(), List.of(table));
  }

  private static CsvTable table(List<Finding> findings, Locale language) {
    Texts texts = Texts.of(FindingsCsv.class, language);
    return new CsvTable(
        Columns.named(language, "weight", "code", "file", "line", "column", "message"),
        FindingsText.inOrder(findings).map(finding -> row(finding, texts)));
  }

  private static List<String> row(Finding finding, Texts texts) {
    boolean isError = finding.severity() == Severity.ERROR;
    return List.of(
        texts.text("finding." + (isError ? "error" : finding.severity().name())),
        finding.code().name(),
        finding.place().file(),
        finding.place().line() == 0 ? "" : "" + finding.place().line(),
        finding.place().column(),
        finding.text(texts.locale()));
  }
}
