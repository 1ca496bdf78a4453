package cz.setkani.cli.render;

import cz.setkani.model.Event;
import cz.setkani.whatif.Outcome;
import cz.setkani.whatif.Survey;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What other rooms and days would be worth, as a table for spreadsheets and as a chart. */
public final class WhatifFolder {

  static final String TABLE = "whatif.csv";
  static final String CHART = "whatif.html";

  private WhatifFolder() {}

  /**
   * Writes both files, or none.
   *
   * @param folder where to; made if it does not exist
   * @throws UnwritableException if one of the files could not be written
   */
  public static void write(Path folder, Event event, Survey survey, Locale language)
      throws UnwritableException {
    CsvTable table =
        new CsvTable(
            Columns.named(
                language,
                "tables",
                "rounds",
                "requests_met",
                "priority_met",
                "priority_bound",
                "proven_optimal"),
            survey.list().stream().map(WhatifFolder::row));
    Replacement.replace(
        folder,
        List.of(
            ResultFile.table(TABLE, table),
            ResultFile.text(CHART, out -> WhatifHtml.write(event, survey, language, out))));
  }

  private static List<String> row(Outcome outcome) {
    return List.of(
        "" + outcome.tables(),
        "" + outcome.rounds(),
        "" + outcome.requestsMet(),
        "" + outcome.priorityMet(),
        "" + outcome.priorityBound(),
        outcome.isProvenOptimal() ? "yes" : "no");
  }
}
