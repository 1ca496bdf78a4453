package cz.setkani.cli.write.table;

import cz.setkani.Programme;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.explain.Timetable;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.RoundTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code timetables.csv}: a row for every organisation and round, whether it meets then or not.
 * With suggested meetings, one column more marks them; where an organisation comes in two teams,
 * there is a row for each team, and one column more tells which.
 */
public final class TimetablesCsv {

  private TimetablesCsv() {}

  /** The table. */
  public static CsvTable of(Programme programme, Locale language) {
    Event event = programme.event();
    List<String> columns =
        new ArrayList<>(List.of("organisation", "round", "start", "end", "table", "partner"));
    if (event.isSuggesting()) {
      columns.add("suggested");
    }
    if (event.hasTeams()) {
      columns.add("team");
    }
    return new CsvTable(
        ColumnNames.named(language, columns.toArray(String[]::new)),
        programme.explanation().timetables().stream()
            .flatMap(timetable -> rows(event, timetable, language)));
  }

  private static Stream<List<String>> rows(Event event, Timetable timetable, Locale language) {
    return IntStream.rangeClosed(1, timetable.teams())
        .boxed()
        .flatMap(
            team ->
                IntStream.rangeClosed(1, event.roundCount())
                    .mapToObj(round -> row(event, timetable, team, round, language)));
  }

  private static List<String> row(
      Event event, Timetable timetable, int team, int round, Locale language) {
    RoundTime time = event.day().time(round);
    Optional<Meeting> meeting = timetable.rounds(team).get(round - 1);
    List<String> row =
        new ArrayList<>(
            List.of(
                timetable.organisation(),
                "" + round,
                ClockTime.inFiles(time.start()),
                ClockTime.inFiles(time.end()),
                meeting.map(m -> event.getTable(m.table()).name()).orElse(""),
                meeting.map(m -> m.partnerOf(timetable.organisation())).orElse("")));
    if (event.isSuggesting()) {
      row.add(
          meeting
              .filter(event::isSuggested)
              .map(m -> ValueNames.named(language, "yes"))
              .orElse(""));
    }
    if (event.hasTeams()) {
      row.add("" + team);
    }
    return row;
  }
}
