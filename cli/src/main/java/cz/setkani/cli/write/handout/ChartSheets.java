package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.explain.Timetable;
import cz.setkani.model.Day;
import cz.setkani.model.Meeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The chart for the wall by organisations: each, or each team of one, has a row and each round a
 * column; in the cells are the tables.
 */
final class ChartSheets {

  private static final List<Double> HEADS = List.of(90.0, 110.0, 70.0);
  private static final Style ACCENT = Style.bold(Shade.ACCENT);
  private static final Style SOFT = Style.plain(Shade.SOFT);

  private final Brief brief;

  private ChartSheets(Brief brief) {
    this.brief = brief;
  }

  static List<PrintedSheet> of(Brief brief) {
    ChartSheets chart = new ChartSheets(brief);
    List<WallText> columns =
        IntStream.rangeClosed(1, brief.event().roundCount()).mapToObj(chart::round).toList();
    List<WallTable.WallRow> rows =
        brief.printable().programme().explanation().timetables().stream()
            .sorted(
                Comparator.comparing(Timetable::organisation, Alphabetical.in(brief.language())))
            .flatMap(timetable -> chart.rows(timetable).stream())
            .toList();
    WallText corner = WallText.of(brief.text("chart.organisation"), SOFT);
    return WallSheets.of(brief, brief.text("chart"), new WallTable(corner, columns, rows, HEADS));
  }

  /** The number of a round and when it begins; its date, where there are several. */
  private WallText round(int round) {
    Day day = brief.day();
    WallText start = WallText.of(ClockTime.onPaper(day.time(round).start()), SOFT);
    String date =
        day.laterDates().isEmpty()
            ? ""
            : DateText.brief(day.dateOf(round).orElseThrow(), brief.language());
    return WallText.of("" + round, ACCENT).and(start).and(WallText.of(date, SOFT));
  }

  private List<WallTable.WallRow> rows(Timetable timetable) {
    List<WallTable.WallRow> rows = new ArrayList<>();
    for (int team = 1; team <= timetable.teams(); team++) {
      WallText name =
          WallText.of(brief.who(timetable.organisation(), team), Style.bold(Shade.INK))
              .and(WallText.of(brief.people(timetable.organisation(), team), SOFT));
      List<WallText> tables = timetable.rounds(team).stream().map(this::table).toList();
      rows.add(new WallTable.WallRow(name, tables));
    }
    return rows;
  }

  private WallText table(Optional<Meeting> meeting) {
    return meeting.map(one -> WallText.of(brief.table(one), ACCENT)).orElse(WallText.NONE);
  }
}
