package cz.setkani.cli.write.table;

import cz.setkani.Verified;
import cz.setkani.cli.write.words.FaultSentences;
import cz.setkani.cli.write.words.FaultSentences.FaultSentence;
import cz.setkani.cli.write.words.FindingOrder;
import cz.setkani.cli.write.words.SeverityText;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.sheet.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings as a table to work through in a spreadsheet. */
public final class FindingsCsv {

  private FindingsCsv() {}

  /** The names of the columns. */
  public static List<String> columns(Locale language) {
    return ColumnNames.named(language, "weight", "code", "file", "line", "column", "message");
  }

  /**
   * A row for each finding, by file and line, then one for each rule that a schedule breaks.
   *
   * @param verified the schedule, if there is one
   */
  public static CsvTable of(List<Finding> findings, Optional<Verified> verified, Locale language) {
    return new CsvTable(
        columns(language),
        Stream.concat(
            FindingOrder.of(findings).map(finding -> row(finding, language)),
            verified.stream()
                .flatMap(schedule -> FaultSentences.of(schedule, language))
                .map(fault -> row(fault, language))));
  }

  private static List<String> row(Finding finding, Locale language) {
    String code = finding.code().name();
    return row(finding.severity(), code, finding.place(), finding.text(language), language);
  }

  private static List<String> row(FaultSentence fault, Locale language) {
    return row(fault.severity(), fault.code(), fault.place(), fault.words(), language);
  }

  private static List<String> row(
      Severity severity, String code, Place place, String sentence, Locale language) {
    return List.of(
        SeverityText.of(severity, language),
        code,
        place.file(),
        place.line() == 0 ? "" : "" + place.line(),
        place.column(),
        sentence);
  }
}
