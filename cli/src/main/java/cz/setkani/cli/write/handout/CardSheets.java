package cz.setkani.cli.write.handout;

import cz.setkani.Programme;
import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.paper.TextBox;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The cards of the tables: a sheet of A4 folded to a tent, the same on both sides. */
final class CardSheets {

  private static final double SIDE = 14;
  private static final double EDGE = 9;
  private static final double HALF = PrintedSheet.A4_LONG / 2;
  private static final double WIDTH = PrintedSheet.A4_SHORT - 2 * SIDE;
  private static final double CLOCK = 18;
  private static final double LEAST_FOR_NAME = 38;
  private static final double ROW_GAP = 0.6;
  private static final double[] NUMBERS = {
    260, 230, 200, 170, 140, 120, 100, 80, 60, 50, 40, 30, 24
  };
  private static final double[] PAIRS = {16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4};

  private final Event event;
  private final List<Meeting> meetings;
  private final Locale language;

  private CardSheets(Programme programme, Locale language) {
    this.language = language;
    event = programme.event();
    meetings = programme.schedule().meetings();
  }

  /** A card for each table at which somebody meets; there must be a meeting. */
  static PrintedSheets of(Programme programme, Locale language) {
    Texts texts = Texts.of(CardSheets.class, language);
    CardSheets cards = new CardSheets(programme, language);
    List<PrintedSheet> sheets = new ArrayList<>();
    for (int table = 1; table <= cards.event.tables().size(); table++) {
      List<Meeting> there = cards.at(table);
      if (!there.isEmpty()) {
        sheets.add(cards.card(cards.event.getTable(table).name(), there));
      }
    }
    return new PrintedSheets(texts.text("cards"), language, sheets);
  }

  private List<Meeting> at(int table) {
    return meetings.stream()
        .filter(meeting -> meeting.table() == table)
        .sorted(Meeting.BY_PLACE)
        .toList();
  }

  private PrintedSheet card(String table, List<Meeting> there) {
    Drawing half = half(table, there);
    Drawing card = new Drawing();
    card.across(0, PrintedSheet.A4_SHORT, HALF, 0.1, Shade.LINE);
    card.add(half, HALF);
    card.addTurned(half, PrintedSheet.A4_SHORT, HALF);
    return PrintedSheet.upright(table, card.inks());
  }

  /** One side of a card: the name of the table, and the pairs of the day below it. */
  private Drawing half(String table, List<Meeting> there) {
    double room = HALF - 2 * EDGE;
    double size =
        DoubleStream.of(PAIRS)
            .filter(s -> height(there, s) <= room - LEAST_FOR_NAME)
            .findFirst()
            .orElse(PAIRS[PAIRS.length - 1]);
    double pairs = height(there, size);
    PrintedText name = new TextBox(WIDTH, room - pairs).fitted(table, NUMBERS);
    Drawing half = new Drawing();
    double top = EDGE + (room - pairs - name.height()) / 2;
    double middle = PrintedSheet.A4_SHORT / 2;
    half.text(name.lines(), middle, top, name.size(), Style.bold(Shade.INK), Align.MIDDLE);
    double y = EDGE + room - pairs;
    for (Meeting meeting : there) {
      y = half.text(dates(meeting, there), SIDE, y, size, Style.bold(Shade.ACCENT));
      String start = ClockTime.onPaper(event.day().time(meeting.round()).start());
      half.text(List.of(start), SIDE, y, size, Style.bold(Shade.ACCENT));
      y = half.text(lines(meeting, size), SIDE + CLOCK, y, size, Style.plain(Shade.INK)) + ROW_GAP;
    }
    return half;
  }

  /** The date, above the first meeting of each, where there are several. */
  private List<String> dates(Meeting meeting, List<Meeting> there) {
    Day day = event.day();
    Optional<LocalDate> date = day.dateOf(meeting.round());
    boolean isFirst =
        there.stream().filter(one -> day.dateOf(one.round()).equals(date)).findFirst().orElseThrow()
            == meeting;
    return isFirst && !day.laterDates().isEmpty()
        ? date.stream().map(one -> DateText.full(one, language)).toList()
        : List.of();
  }

  private double height(List<Meeting> there, double size) {
    return there.stream()
        .mapToDouble(
            meeting ->
                PrintedText.height(dates(meeting, there).size(), size)
                    + PrintedText.height(lines(meeting, size).size(), size)
                    + ROW_GAP)
        .sum();
  }

  private static List<String> lines(Meeting meeting, double size) {
    return new TextBox(WIDTH - CLOCK, HALF)
        .paragraph(meeting.first() + " – " + meeting.second(), size);
  }
}
