package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.LetterWidths;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.paper.TextBox;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.PauseText;
import cz.setkani.model.Meeting;
import cz.setkani.model.RoundTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The moderator's list: a section a round, with its meetings by table, to be ticked, and who is
 * free.
 */
final class RoundsSheets {

  private static final double ROW = 7.5;
  private static final double HEADING = 10;
  private static final double BOX = 8;
  private static final double WIDEST_TABLE = 40;
  private static final double AFTER_TABLE = 5;
  private static final double ABOVE_ASIDE = 1.5;
  private static final double AFTER = 5;
  private static final double[] HEADING_SIZES = {18, 16};
  private static final Style SOFT = Style.plain(Shade.SOFT);

  private final Brief brief;
  private final HeadAndFoot frame;
  private final double table;

  private RoundsSheets(Brief brief) {
    this.brief = brief;
    frame = brief.upright(brief.text("rounds"));
    double widest =
        brief.meetings().stream()
            .mapToDouble(meeting -> LetterWidths.of(brief.table(meeting)))
            .max()
            .orElse(0);
    table = Math.min(WIDEST_TABLE, TextBox.width(widest, brief.names()[0]) + AFTER_TABLE);
  }

  static List<PrintedSheet> of(Brief brief) {
    RoundsSheets rounds = new RoundsSheets(brief);
    List<Section> sections = new ArrayList<>();
    for (int round = 1; round <= brief.event().roundCount(); round++) {
      rounds.date(round).ifPresent(sections::add);
      sections.add(rounds.section(round));
      rounds.pause(round).ifPresent(sections::add);
    }
    return Flow.sheets(rounds.frame, rounds.frame.what(), sections);
  }

  /** A round in the largest letters at which it is on one sheet; if it is in none, the smallest. */
  private Section section(int round) {
    Section section = section(round, brief.names()[0]);
    for (double size : brief.names()) {
      if (section.height() > frame.room()) {
        section = section(round, size);
      }
    }
    return section;
  }

  private Section section(int round, double size) {
    RoundTime time = brief.day().time(round);
    String start = ClockTime.onPaper(time.start());
    String end = ClockTime.onPaper(time.end());
    List<Strip> strips = new ArrayList<>();
    brief.meetings(round).forEach(meeting -> strips.add(row(meeting, size)));
    FreeGuests guests = new FreeGuests(brief, round);
    strips.addAll(aside("rounds.free", guests.free()));
    strips.addAll(aside("rounds.waiting", guests.waiting()));
    strips.add(Strip.gap(AFTER));
    return new Section(heading(brief.text("rounds.heading", "" + round, start, end)), strips);
  }

  private Strip row(Meeting meeting, double size) {
    double name = (frame.inside() - BOX - table) / 2;
    return new Cells()
        .box(BOX)
        .text(brief.table(meeting), table, Style.bold(Shade.ACCENT), brief.names())
        .texts(name, who(meeting, meeting.first(), size))
        .texts(name, who(meeting, meeting.second(), size))
        .row(ROW);
  }

  private Wording[] who(Meeting meeting, String organisation, double size) {
    double[] sizes = DoubleStream.of(brief.names()).filter(one -> one <= size).toArray();
    return new Wording[] {
      new Wording(brief.who(meeting, organisation), Style.bold(Shade.INK), sizes),
      new Wording(brief.people(organisation, meeting.teamOf(organisation)), SOFT, brief.small())
    };
  }

  private Strip heading(String text) {
    return new Cells()
        .text(text, frame.inside(), Style.bold(Shade.INK), HEADING_SIZES)
        .heading(HEADING);
  }

  /** A heading and those to whom it applies; nothing for nobody. */
  private List<Strip> aside(String key, List<String> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    double size = brief.small()[0];
    List<Strip> strips = new ArrayList<>();
    strips.add(Strip.gap(ABOVE_ASIDE));
    strips.addAll(
        Cells.paragraph(
            brief.text(key) + " " + String.join("; ", all), frame.inside(), SOFT, size));
    return strips;
  }

  private Optional<Section> date(int round) {
    return DateText.beginning(brief.day(), round, brief.language()).map(this::apart);
  }

  private Optional<Section> pause(int round) {
    return brief
        .day()
        .findPause(round)
        .map(pause -> PauseText.timed(pause, brief.language()))
        .map(this::apart);
  }

  /** A heading without rows. */
  private Section apart(String text) {
    return new Section(heading(text), List.of(Strip.gap(AFTER)));
  }
}
