package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.model.Meeting;
import java.util.ArrayList;
import java.util.List;

/** A sheet that lies on a table: its pairs of the day, round by round. */
final class TableSheets {

  private static final double HEADING = 16;
  private static final double[] NAMES = {28, 24, 20, 18, 16, 14};

  private TableSheets() {}

  /**
   * The sheets of a table.
   *
   * @param meetings at the table, in the order of rounds
   */
  static List<PrintedSheet> of(Brief brief, String table, List<Meeting> meetings) {
    HeadAndFoot frame = brief.upright(brief.text("cards.pairs"));
    RoundRows rows = new RoundRows(brief, frame.inside(), true);
    Strip name =
        new Cells().text(table, frame.inside(), Style.bold(Shade.INK), NAMES).heading(HEADING);
    List<Strip> strips = new ArrayList<>();
    for (Meeting meeting : meetings) {
      rows.date(meeting.round()).ifPresent(strips::add);
      strips.add(rows.meeting(meeting));
    }
    Section section = new Section(name.and(rows.headings()), strips);
    return Flow.sheets(frame, table, List.of(section));
  }
}
