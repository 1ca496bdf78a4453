package cz.setkani.cli.write.table;

import cz.setkani.model.Event;
import cz.setkani.outcome.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * {@code held.csv}: what organisations say after an event, a row for each and each partner, in the
 * order of the roster.
 */
public final class HeldCsv {

  private HeldCsv() {}

  /** The table. */
  public static CsvTable of(Event event, List<Statement> statements, Locale language) {
    return new CsvTable(
        ColumnNames.named(language, "organisation", "partner", "took_place", "follows"),
        statements.stream()
            .sorted(
                Comparator.comparingInt((Statement one) -> event.position(one.organisation()))
                    .thenComparingInt(one -> event.position(one.partner())))
            .map(
                one ->
                    List.of(
                        one.organisation(),
                        one.partner(),
                        ValueNames.yesNo(language, one.tookPlace()),
                        one.follows())));
  }
}
