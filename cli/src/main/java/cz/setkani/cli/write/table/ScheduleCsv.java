package cz.setkani.cli.write.table;

import cz.setkani.Programme;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pair;
import cz.setkani.model.RoundTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code schedule.csv}: a row for every meeting, by round and table. Where an organisation comes in
 * two teams, two columns more tell which of them sit there.
 */
public final class ScheduleCsv {

  private final Event event;
  private final Locale language;
  private final Map<List<String>, String> requestedBy = new HashMap<>();

  private ScheduleCsv(Event event, Locale language) {
    this.language = language;
    this.event = event;
    for (Pair pair : event.pairs()) {
      requestedBy.put(List.of(pair.first(), pair.second()), whoAsked(pair));
    }
  }

  /** The table. */
  public static CsvTable of(Programme programme, Locale language) {
    ScheduleCsv table = new ScheduleCsv(programme.event(), language);
    List<String> columns =
        new ArrayList<>(
            List.of(
                "round",
                "start",
                "end",
                "table",
                "organisation_1",
                "organisation_2",
                "requested_by",
                "locked"));
    if (programme.event().hasTeams()) {
      columns.addAll(List.of("team_1", "team_2"));
    }
    return new CsvTable(
        ColumnNames.named(language, columns.toArray(String[]::new)),
        programme.schedule().meetings().stream()
            .map(table::row)
            .map(row -> row.subList(0, columns.size())));
  }

  private List<String> row(Meeting meeting) {
    RoundTime time = event.day().time(meeting.round());
    return List.of(
        "" + meeting.round(),
        ClockTime.inFiles(time.start()),
        ClockTime.inFiles(time.end()),
        event.getTable(meeting.table()).name(),
        meeting.first(),
        meeting.second(),
        requestedBy.getOrDefault(List.of(meeting.first(), meeting.second()), ""),
        locked(meeting.lock()),
        "" + meeting.firstTeam(),
        "" + meeting.secondTeam());
  }

  private String locked(Lock lock) {
    return switch (lock) {
      case NONE -> "";
      case ROUND -> ValueNames.named(language, "round");
      case PLACE -> ValueNames.named(language, "yes");
    };
  }

  private String whoAsked(Pair pair) {
    if (pair.byFirst().isPresent() && pair.bySecond().isPresent()) {
      return ValueNames.named(language, "both");
    }
    return pair.byFirst().isPresent() ? "1" : "2";
  }
}
