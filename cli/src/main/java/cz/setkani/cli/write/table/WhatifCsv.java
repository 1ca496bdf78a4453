package cz.setkani.cli.write.table;

import cz.setkani.model.Tiers;
import cz.setkani.whatif.Outcome;
import cz.setkani.whatif.Survey;
import java.util.List;
import java.util.Locale;

/** {@code whatif.csv}: a row for each number of tables and rounds that was looked at. */
public final class WhatifCsv {

  private WhatifCsv() {}

  /** The table. */
  public static CsvTable of(Survey survey, Locale language) {
    return new CsvTable(
        ColumnNames.named(
            language,
            "tables",
            "rounds",
            "requests_met",
            "priority_met",
            "priority_bound",
            "proven_optimal"),
        survey.list().stream().map(outcome -> row(outcome, survey.tiers(), language)));
  }

  private static List<String> row(Outcome outcome, Tiers tiers, Locale language) {
    return List.of(
        "" + outcome.tables(),
        "" + outcome.rounds(),
        "" + outcome.requestsMet(),
        "" + tiers.split(outcome.priorityMet()).ordinary(),
        "" + tiers.bound(outcome.priorityBound(), outcome.priorityMet()).ordinary(),
        ValueNames.yesNo(language, outcome.isProvenOptimal()));
  }
}
