package cz.setkani.cli.write.table;

import cz.setkani.cli.write.words.AlterationText;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.day.Alteration;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code changes.csv}: a row for every round of an organisation that is not as the last edition has
 * it, what was there, what is there now, and why.
 */
public final class ChangesCsv {

  private final Event event;
  private final AlterationText words;
  private final Locale language;

  private ChangesCsv(NextEdition edition, Locale language) {
    event = edition.event();
    words = AlterationText.of(edition, language);
    this.language = language;
  }

  /** The table. */
  public static CsvTable of(NextEdition edition, Locale language) {
    ChangesCsv table = new ChangesCsv(edition, language);
    List<String> columns =
        new ArrayList<>(
            List.of("organisation", "round", "before", "after_change", "kind", "reason"));
    if (table.event.hasTeams()) {
      columns.add("team");
    }
    return new CsvTable(
        ColumnNames.named(language, columns.toArray(String[]::new)),
        edition.replan().changes().alterations().stream().map(table::row));
  }

  private List<String> row(Alteration alteration) {
    List<String> row =
        new ArrayList<>(
            List.of(
                alteration.organisation(),
                "" + alteration.round(),
                meeting(alteration, alteration.before()),
                meeting(alteration, alteration.after()),
                ValueNames.named(language, alteration.status().name().toLowerCase(Locale.ROOT)),
                words.reason(alteration)));
    if (event.hasTeams()) {
      row.add("" + alteration.team());
    }
    return row;
  }

  private String meeting(Alteration alteration, Optional<Meeting> meeting) {
    return meeting.map(m -> words.meeting(m, alteration.organisation())).orElse("");
  }
}
