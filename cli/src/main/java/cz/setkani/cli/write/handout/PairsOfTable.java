package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.paper.TextBox;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.model.Day;
import cz.setkani.model.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who meets at a table, one pair below the other, with the times. */
final class PairsOfTable {

  private static final double TALL = 1000;
  private static final double GAP = 0.6;

  /** The room for a clock time, in font sizes. */
  private static final double CLOCK = 3.1;

  private final Brief brief;
  private final List<Meeting> meetings;
  private final String note;

  /**
   * @param meetings in the order of rounds
   * @param note what is said below them; may be empty
   */
  PairsOfTable(Brief brief, List<Meeting> meetings, String note) {
    this.brief = brief;
    this.meetings = meetings;
    this.note = note;
  }

  /** The height in lines of a width, both in millimetres, with letters of a size in points. */
  double height(double width, double size) {
    double below = note.isEmpty() ? 0 : PrintedText.height(note(width, size).size(), size);
    return meetings.stream()
            .mapToDouble(
                meeting ->
                    PrintedText.height(
                            date(meeting).size() + lines(meeting, width, size).size(), size)
                        + GAP)
            .sum()
        + below;
  }

  /** Draws them from an upper edge down. */
  void draw(Drawing drawing, double left, double top, double width, double size) {
    Style accent = Style.bold(Shade.ACCENT);
    double y = top;
    for (Meeting meeting : meetings) {
      y = drawing.text(date(meeting), left, y, size, accent);
      String start = ClockTime.onPaper(brief.day().time(meeting.round()).start());
      drawing.text(List.of(start), left, y, size, accent);
      double names = left + clock(size);
      y = drawing.text(lines(meeting, width, size), names, y, size, Style.plain(Shade.INK)) + GAP;
    }
    drawing.text(note(width, size), left, y, size, Style.plain(Shade.SOFT));
  }

  private List<String> note(double width, double size) {
    return note.isEmpty() ? List.of() : new TextBox(width, TALL).paragraph(note, size);
  }

  private static double clock(double size) {
    return TextBox.width(CLOCK, size);
  }

  private List<String> lines(Meeting meeting, double width, double size) {
    return new TextBox(width - clock(size), TALL)
        .paragraph(
            brief.who(meeting, meeting.first()) + " – " + brief.who(meeting, meeting.second()),
            size);
  }

  /** The date, above the first meeting of each, where there are several. */
  private List<String> date(Meeting meeting) {
    Day day = brief.day();
    Optional<LocalDate> date = day.dateOf(meeting.round());
    boolean isFirst =
        meetings.stream()
                .filter(one -> day.dateOf(one.round()).equals(date))
                .findFirst()
                .orElseThrow()
            == meeting;
    List<String> dates = new ArrayList<>();
    if (isFirst && !day.laterDates().isEmpty()) {
      date.ifPresent(one -> dates.add(DateText.full(one, brief.language())));
    }
    return dates;
  }
}
