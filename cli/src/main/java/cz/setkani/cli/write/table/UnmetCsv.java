package cz.setkani.cli.write.table;

import cz.setkani.Programme;
import cz.setkani.cli.write.words.PriorityText;
import cz.setkani.cli.write.words.ToldWishes;
import cz.setkani.explain.Unmet;
import java.util.List;
import java.util.Locale;

/**
 * {@code unmet.csv}: a row for every request that is not met, why, and what would help it in
 * particular. That one round more would help is told once, in the summary.
 */
public final class UnmetCsv {

  private UnmetCsv() {}

  /** The table. */
  public static CsvTable of(Programme programme, Locale language) {
    return new CsvTable(
        ColumnNames.named(
            language, "organisation", "wants", "priority", "reason", "what_would_help"),
        ToldWishes.of(programme.event(), programme.explanation().unmet()).stream()
            .map(unmet -> row(unmet, language)));
  }

  private static List<String> row(Unmet unmet, Locale language) {
    return List.of(
        unmet.request().organisation(),
        unmet.request().wants(),
        PriorityText.of(unmet.request().priority(), language),
        unmet.reasonText(language),
        unmet.otherwiseText(language));
  }
}
