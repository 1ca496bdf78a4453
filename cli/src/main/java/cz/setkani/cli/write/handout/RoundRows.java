package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.PauseText;
import cz.setkani.model.Meeting;
import cz.setkani.model.RoundTime;
import java.util.Optional;

/**
 * The rows of a timetable that is nobody's own: when, where, and who meets whom.
 *
 * @param brief what the paper is made of
 * @param inside the width of a row, in millimetres
 * @param isOfOneTable whether all is at one table, which need not be told then
 */
record RoundRows(Brief brief, double inside, boolean isOfOneTable) {

  private static final double ROW = 13;
  private static final double HEADING = 8;
  private static final double ROUND = 16;
  private static final double TIME = 36;
  private static final double LARGE_TIME = 48;
  private static final double TABLE = 30;
  private static final double[] LARGE = {20, 18};
  private static final double[] HEADINGS = {12};
  private static final Style SOFT = Style.plain(Shade.SOFT);
  private static final Style ACCENT = Style.bold(Shade.ACCENT);
  private static final Style NAME = Style.bold(Shade.INK);

  /** The headings of the columns. */
  Strip headings() {
    Cells cells =
        new Cells()
            .text(brief.text("resources.round"), ROUND, SOFT, HEADINGS)
            .text(brief.text("resources.time"), time(), SOFT, HEADINGS);
    return table(cells, brief.text("resources.table"), SOFT, HEADINGS)
        .text(brief.text("resources.meeting"), names(), SOFT, HEADINGS)
        .heading(HEADING);
  }

  /** A meeting. */
  Strip meeting(Meeting meeting) {
    return table(begun(meeting.round(), NAME), brief.table(meeting), ACCENT, LARGE)
        .texts(names(), who(meeting, meeting.first()), who(meeting, meeting.second()))
        .row(ROW);
  }

  private Wording who(Meeting meeting, String organisation) {
    return new Wording(brief.who(meeting, organisation), NAME, brief.names());
  }

  /** A round without a meeting. */
  Strip free(int round, String word) {
    return table(begun(round, SOFT), "", SOFT, LARGE)
        .text(word, names(), SOFT, brief.small())
        .row(ROW);
  }

  /** The date of a round, if it is the first one of one of several dates. */
  Optional<Strip> date(int round) {
    return DateText.beginning(brief.day(), round, brief.language()).map(text -> apart(text, NAME));
  }

  /** The pause after a round. */
  Optional<Strip> pause(int round) {
    return brief
        .day()
        .findPause(round)
        .map(pause -> apart(PauseText.timed(pause, brief.language()), SOFT));
  }

  private Strip apart(String text, Style style) {
    return new Cells().text(text, inside, style, brief.small()).row(0);
  }

  private Cells begun(int round, Style style) {
    RoundTime time = brief.day().time(round);
    String times = ClockTime.onPaper(time.start()) + "–" + ClockTime.onPaper(time.end());
    return new Cells()
        .text("" + round, ROUND, style, LARGE)
        .text(times, time(), style, brief.names());
  }

  private Cells table(Cells cells, String text, Style style, double... sizes) {
    return isOfOneTable ? cells : cells.text(text, TABLE, style, sizes);
  }

  private double time() {
    return brief.look().isLarge() ? LARGE_TIME : TIME;
  }

  private double names() {
    return inside - ROUND - time() - (isOfOneTable ? 0 : TABLE);
  }
}
