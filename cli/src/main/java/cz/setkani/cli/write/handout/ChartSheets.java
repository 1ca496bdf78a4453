package cz.setkani.cli.write.handout;

import cz.setkani.Programme;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.explain.Timetable;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chart for the wall: organisations down, rounds across, in each cell the table. A3. */
final class ChartSheets {

  private static final double A3_LONG = 420;
  private static final double A3_SHORT = 297;
  private static final double NAME = 112;
  private static final double ROW = 9;
  private static final double[] NAMES = {16, 15, 14};
  private static final double[] TABLES = {18, 16, 14, 12, 10, 8, 7, 6};
  private static final double[] HEADINGS = {14, 12, 10, 8, 7, 6};

  private final Event event;
  private final double column;

  private ChartSheets(Event event, double column) {
    this.event = event;
    this.column = column;
  }

  static PrintedSheets of(Programme programme, Locale language) {
    Texts texts = Texts.of(ChartSheets.class, language);
    Event event = programme.event();
    Flow flow = new Flow(A3_LONG, A3_SHORT, texts.text("chart"), event.day(), texts);
    ChartSheets chart = new ChartSheets(event, (flow.inside() - NAME) / event.roundCount());
    List<Strip> rows =
        programme.explanation().timetables().stream()
            .sorted(Comparator.comparing(Timetable::organisation, Alphabetical.in(language)))
            .map(chart::row)
            .toList();
    return flow.sheets(List.of(new Section(chart.headings(), rows)));
  }

  private Strip headings() {
    Cells cells = new Cells(Flow.left()).empty(NAME);
    for (int round = 1; round <= event.roundCount(); round++) {
      String start = ClockTime.onPaper(event.day().time(round).start());
      cells.centred(round + ". " + start, column, Style.bold(Shade.ACCENT), HEADINGS);
    }
    return cells.heading(ROW);
  }

  private Strip row(Timetable timetable) {
    Cells cells =
        new Cells(Flow.left()).text(timetable.organisation(), NAME, Style.bold(Shade.INK), NAMES);
    for (int round = 0; round < event.roundCount(); round++) {
      cells.centred(tables(timetable, round), column, Style.bold(Shade.ACCENT), TABLES);
    }
    return cells.row(ROW);
  }

  /** The table of a round, or of each team; empty where it is free. */
  private String tables(Timetable timetable, int round) {
    Stream<List<Optional<Meeting>>> teams =
        timetable.teams() == 1
            ? Stream.of(timetable.rounds())
            : Stream.of(timetable.rounds(), timetable.secondTeam());
    return teams
        .flatMap(team -> team.get(round).stream())
        .map(meeting -> event.getTable(meeting.table()).name())
        .collect(Collectors.joining(", "));
  }
}
