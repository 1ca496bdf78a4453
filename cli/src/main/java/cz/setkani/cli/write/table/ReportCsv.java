package cz.setkani.cli.write.table;

import cz.setkani.outcome.EventOutcome;
import cz.setkani.outcome.OrganisationOutcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code report.csv}: what came of an event for each organisation. */
public final class ReportCsv {

  private ReportCsv() {}

  /** The table. */
  public static CsvTable of(EventOutcome outcome, Locale language) {
    return new CsvTable(
        ColumnNames.named(
            language,
            "organisation",
            "answered",
            "booked",
            "held",
            "not_held",
            "disputed",
            "unknown",
            "besides",
            "requests",
            "requests_booked",
            "requests_held"),
        outcome.organisations().stream().map(one -> row(one, language)));
  }

  private static List<String> row(OrganisationOutcome one, Locale language) {
    return Stream.concat(
            Stream.of(one.organisation(), ValueNames.yesNo(language, one.hasAnswered())),
            IntStream.of(
                    one.booked(),
                    one.held(),
                    one.notHeld(),
                    one.disputed(),
                    one.unknown(),
                    one.besides(),
                    one.requests(),
                    one.requestsBooked(),
                    one.requestsHeld())
                .mapToObj(Integer::toString))
        .toList();
  }
}
