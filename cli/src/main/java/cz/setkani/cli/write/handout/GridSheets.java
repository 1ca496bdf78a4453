package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.PauseText;
import cz.setkani.model.Meeting;
import cz.setkani.model.RoundTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The chart for the wall by rounds: each round has a row and each table at which somebody meets a
 * column; in the cells are the two.
 */
final class GridSheets {

  private static final List<Double> HEADS = List.of(0.0);
  private static final Style NAME = Style.bold(Shade.INK);
  private static final Style SOFT = Style.plain(Shade.SOFT);

  private final Brief brief;
  private final List<Integer> tables;

  private GridSheets(Brief brief) {
    this.brief = brief;
    tables = brief.meetings().stream().map(Meeting::table).distinct().sorted().toList();
  }

  /** There must be a meeting. */
  static List<PrintedSheet> of(Brief brief) {
    GridSheets grid = new GridSheets(brief);
    List<WallText> columns =
        grid.tables.stream()
            .map(table -> brief.event().getTable(table).name())
            .map(name -> WallText.of(name, Style.bold(Shade.ACCENT)))
            .toList();
    List<WallTable.WallRow> rows = new ArrayList<>();
    for (int round = 1; round <= brief.event().roundCount(); round++) {
      grid.date(round).ifPresent(rows::add);
      rows.add(grid.row(round));
      grid.pause(round).ifPresent(rows::add);
    }
    WallText corner =
        WallText.of(brief.text("grid.rows"), SOFT)
            .and(WallText.of(brief.text("grid.columns"), SOFT));
    return WallSheets.of(brief, brief.text("grid"), new WallTable(corner, columns, rows, HEADS));
  }

  private WallTable.WallRow row(int round) {
    RoundTime time = brief.day().time(round);
    WallText head =
        WallText.of("" + round, Style.bold(Shade.ACCENT))
            .and(WallText.of(ClockTime.onPaper(time.start()), SOFT));
    List<WallText> cells = new ArrayList<>(Collections.nCopies(tables.size(), WallText.NONE));
    for (Meeting meeting : brief.meetings(round)) {
      WallText both = who(meeting, meeting.first()).and(who(meeting, meeting.second()));
      cells.set(tables.indexOf(meeting.table()), both);
    }
    return new WallTable.WallRow(head, cells);
  }

  private WallText who(Meeting meeting, String organisation) {
    return WallText.of(brief.who(meeting, organisation), NAME)
        .and(WallText.of(brief.people(organisation, meeting.teamOf(organisation)), SOFT));
  }

  private Optional<WallTable.WallRow> date(int round) {
    return DateText.beginning(brief.day(), round, brief.language())
        .map(date -> new WallTable.WallRow(WallText.of(date, NAME), List.of()));
  }

  private Optional<WallTable.WallRow> pause(int round) {
    return brief
        .day()
        .findPause(round)
        .map(pause -> PauseText.timed(pause, brief.language()))
        .map(pause -> new WallTable.WallRow(WallText.of(pause, NAME), List.of()));
  }
}
