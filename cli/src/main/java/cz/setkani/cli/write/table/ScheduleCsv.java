package cz.setkani.cli.write.table;

import cz.setkani.Programme;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.day.Fate;
import cz.setkani.day.Status;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pair;
import cz.setkani.model.RoundTime;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code schedule.csv}: a row for every meeting, by round and table. Where an organisation comes in
 * two teams, two columns more tell which of them sit there. On the day one more tells what became
 * of each meeting.
 */
public final class ScheduleCsv {

  private static final Comparator<Meeting> BY_PLACE =
      Meeting.BY_PLACE.thenComparing(Meeting::first).thenComparing(Meeting::second);

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
    return of(programme.event(), programme.schedule(), language);
  }

  /**
   * The table of a schedule that may break rules.
   *
   * @param schedule each meeting told in the order of the roster, at a table that is there
   */
  public static CsvTable of(Event event, Schedule schedule, Locale language) {
    ScheduleCsv table = new ScheduleCsv(event, language);
    return new CsvTable(
        ColumnNames.named(language, table.columns().toArray(String[]::new)),
        schedule.meetings().stream().map(table::row));
  }

  /** The table of an edition: also with meetings that do not take place, marked as such. */
  public static CsvTable of(NextEdition edition, Locale language) {
    ScheduleCsv table = new ScheduleCsv(edition.event(), language);
    List<String> columns = new ArrayList<>(table.columns());
    columns.add("status");
    return new CsvTable(
        ColumnNames.named(language, columns.toArray(String[]::new)),
        edition.replan().changes().fates().stream()
            .sorted(Comparator.comparing(ScheduleCsv::told, BY_PLACE))
            .map(table::row));
  }

  private List<String> columns() {
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
    if (event.hasTeams()) {
      columns.addAll(List.of("team_1", "team_2"));
    }
    return columns;
  }

  /** Where a meeting is, or was. */
  private static Meeting told(Fate fate) {
    return fate.after().or(fate::before).orElseThrow();
  }

  private List<String> row(Fate fate) {
    List<String> row = new ArrayList<>(row(told(fate)));
    row.add(ValueNames.named(language, status(fate)));
    return row;
  }

  private static String status(Fate fate) {
    boolean isGone = fate.status() == Status.MOVED && fate.after().isEmpty();
    return isGone ? "gone" : fate.status().name().toLowerCase(Locale.ROOT);
  }

  private List<String> row(Meeting meeting) {
    boolean isOfTheDay = meeting.round() <= event.roundCount();
    Optional<RoundTime> time =
        Optional.of(meeting.round()).filter(r -> isOfTheDay).map(event.day()::time);
    List<String> row =
        new ArrayList<>(
            List.of(
                "" + meeting.round(),
                time.map(RoundTime::start).map(ClockTime::inFiles).orElse(""),
                time.map(RoundTime::end).map(ClockTime::inFiles).orElse(""),
                event.getTable(meeting.table()).name(),
                meeting.first(),
                meeting.second(),
                requestedBy.getOrDefault(List.of(meeting.first(), meeting.second()), ""),
                locked(meeting.lock())));
    if (event.hasTeams()) {
      row.addAll(List.of("" + meeting.firstTeam(), "" + meeting.secondTeam()));
    }
    return row;
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
