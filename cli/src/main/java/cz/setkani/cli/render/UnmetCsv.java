package cz.setkani.cli.render;

import cz.setkani.Programme;
import cz.setkani.explain.Unmet;
import java.util.List;
import java.util.Locale;

/** {@code unmet.csv}: a row for every request that is not met, why, and what would help. */
final class UnmetCsv {

  private UnmetCsv() {}

  static CsvTable of(Programme programme, Locale language) {
    return new CsvTable(
        Columns.named(language, "organisation", "wants", "priority", "reason", "what_would_help"),
        programme.explanation().unmet().stream().map(unmet -> row(unmet, language)));
  }

  private static List<String> row(Unmet unmet, Locale language) {
    return List.of(
        unmet.request().organisation(),
        unmet.request().wants(),
        "" + unmet.request().priority(),
        unmet.reasonText(language),
        unmet.helpText(language));
  }
}
