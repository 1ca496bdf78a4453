package cz.setkani.cli.render;

import cz.setkani.text.Texts;
import cz.setkani.validate.Finding;
import cz.setkani.validate.Place;
import cz.setkani.validate.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings as a table to work through in a spreadsheet. */
public final class FindingsCsv {

  private static final int LONGEST_HEADER = 200;

  private FindingsCsv() {}

  /**
   * Writes a row for each finding, by file and line, then one for each rule that a schedule breaks;
   * replaces an earlier list of findings.
   *
   * @param verified the schedule, if there is one
   * @throws UnwritableException if it could not be written, or if another file is there
   */
  public static void write(
      Path file, List<Finding> findings, Optional<Verified> verified, Locale language)
      throws UnwritableException {
    Path whole = file.toAbsolutePath();
    if (Files.isRegularFile(whole) && !isOfFindings(whole)) {
      throw new UnwritableException(whole, new UnwritableException.IsAnotherException(whole));
    }
    ResultFile table =
        ResultFile.table(String.valueOf(whole.getFileName()), table(findings, verified, language));
    Replacement.replace(whole.getParent(), List.of(table));
  }

  /** Whether a file begins as ours do, in either language. */
  private static boolean isOfFindings(Path file) throws UnwritableException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(LONGEST_HEADER), StandardCharsets.UTF_8);
      return Stream.of(Locale.ENGLISH, new Locale("cs"))
          .map(language -> "\ufeff" + String.join(";", columns(language)) + "\r\n")
          .anyMatch(start::startsWith);
    } catch (IOException e) {
      throw new UnwritableException(file, e);
    }
  }

  private static List<String> columns(Locale language) {
    return Columns.named(language, "weight", "code", "file", "line", "column", "message");
  }

  private static CsvTable table(
      List<Finding> findings, Optional<Verified> verified, Locale language) {
    Texts texts = Texts.of(FindingsCsv.class, language);
    return new CsvTable(
        columns(language),
        Stream.concat(
            FindingsText.inOrder(findings).map(finding -> row(finding, texts)),
            verified.stream().flatMap(schedule -> FaultText.rows(schedule, language))));
  }

  private static List<String> row(Finding finding, Texts texts) {
    String text = finding.text(texts.locale());
    return row(finding.severity(), finding.code().name(), finding.place(), text, texts);
  }

  static List<String> row(
      Severity severity, String code, Place place, String sentence, Texts texts) {
    return List.of(
        texts.text("finding." + (severity == Severity.ERROR ? "error" : severity.name())),
        code,
        place.file(),
        place.line() == 0 ? "" : "" + place.line(),
        place.column(),
        sentence);
  }
}
