package cz.setkani.cli.write.page;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Divides one page of A4 so that everything has room, as large as may be: first the name, then the
 * notes, then the rows share what is left. Lengths in millimetres, sizes of letters in points; the
 * style sheet has the same page.
 */
final class PageLayout {

  /** The width between the margins. */
  static final double WIDTH = 182;

  private static final int FEW_ROUNDS = 16;
  private static final int MANY_ROUNDS = 30;
  private static final double HEIGHT = 273;
  private static final double HEAD = 18;
  private static final double FOOT = 8;
  private static final double UNDER_NAME = 12;
  private static final double TABLE_HEAD = 7;
  private static final double NO_MEETINGS = 22;
  private static final double PARTNER_WIDTH = 119;
  private static final double TABLE_WIDTH = 17;
  private static final double MOST_ROW_EDGE = 1.1;
  private static final double ROW_EDGE_PER_ROW = 0.08;
  private static final double LARGEST_ROW = 23;
  private static final double COMFORTABLE_ROW = 13.6;
  private static final double COMFORTABLE_ROW_IF_ALL_FREE = 8;
  private static final double PAUSE_PER_ROW = 0.5;
  private static final double PARTNER_PER_ROW = 0.55;
  private static final double CLOCK_PER_ROW = 0.75;
  private static final double PAUSE_TEXT = 0.85;
  private static final double LARGEST_SINGLE_LINE = 12.5;
  private static final double LARGEST_CLOCK = 18;
  private static final double SMALLEST_CLOCK = 9;
  private static final double LARGEST_UNTIL = 10.5;
  private static final double NOTES_HEAD = 10;
  private static final double NOTE_SIZE = 9.5;
  private static final double NOTE_LINE = 1.2;
  private static final double NOTE_GAP = 0.6;
  private static final double[] UNDER_NAME_SIZES = {13, 12, 11, 10, 9, 8, 7, 6};
  private static final double[] NAME_SIZES = {38, 34, 30, 27, 24, 21, 18, 16, 14, 12, 10, 8};
  private static final double SMALLEST = 2.5;
  private static final double[] ROW_SIZES = {
    24, 22, 20, 18, 16, 14.5, 13, 12, 11, 10, 9, 8, 7.2, 6.5, 5.8, 5.2, 4.6, 4, 3.4, SMALLEST
  };

  private final double nameSize;
  private final double underNameSize;
  private final int rounds;
  private final double rowsInAll;
  private final double comfortableRow;
  private final double forRowsAndNotes;
  private double notesHeight;

  PageLayout(String organisation, String underName, int rounds, int pauses, boolean hasMeetings) {
    this.rounds = rounds;
    comfortableRow = hasMeetings ? COMFORTABLE_ROW : COMFORTABLE_ROW_IF_ALL_FREE;
    rowsInAll = rounds + PAUSE_PER_ROW * pauses;
    TextBox name = new TextBox(WIDTH, byRounds(29, 22, 15));
    nameSize = name.fitting(organisation, NAME_SIZES);
    underNameSize = new TextBox(WIDTH, UNDER_NAME - 2.2).fitting(underName, UNDER_NAME_SIZES);
    forRowsAndNotes =
        HEIGHT
            - HEAD
            - FOOT
            - UNDER_NAME
            - TABLE_HEAD
            - name.lines(organisation, nameSize) * nameSize * TextBox.POINT * TextBox.LINE
            - (hasMeetings ? 0 : NO_MEETINGS);
  }

  /** How many of the notes, from the first, there is room for. */
  int fitting(List<PageNote> notes) {
    double room = Math.max(forRowsAndNotes - rowsInAll * comfortableRow, byRounds(34, 22, 18));
    int count = 0;
    while (count < notes.size()
        && height(PageNote.joined(notes.subList(0, count + 1)), count + 1 < notes.size()) <= room) {
      count++;
    }
    return count;
  }

  /** One of three heights: the more rounds a day has, the less is left for other things. */
  private double byRounds(double few, double many, double most) {
    if (rounds <= FEW_ROUNDS) {
      return few;
    }
    return rounds <= MANY_ROUNDS ? many : most;
  }

  /** Sets aside the room for these notes, and a line about more of them. */
  void reserve(List<PageNote> notes, boolean more) {
    notesHeight = notes.isEmpty() && !more ? 0 : height(notes, more);
  }

  private double height(List<PageNote> notes, boolean more) {
    TextBox box = new TextBox(WIDTH, HEIGHT);
    int lines = more ? 1 : 0;
    for (PageNote note : notes) {
      lines += box.lines(note.text(), NOTE_SIZE);
    }
    return NOTES_HEAD + lines * NOTE_SIZE * TextBox.POINT * NOTE_LINE + notes.size() * NOTE_GAP;
  }

  private double rowHeight() {
    return Math.min(LARGEST_ROW, (forRowsAndNotes - notesHeight) / rowsInAll);
  }

  /** The sizes of the page, as values of the style sheet. */
  String sizes() {
    double row = rowHeight();
    double most = Math.max(singleLine() * CLOCK_PER_ROW, SMALLEST_CLOCK);
    double clock = Math.min(Math.min(most, LARGEST_CLOCK), singleLine());
    return "--name:%s;--under:%s;--row:%s;--pause:%s;--clock:%s;--until:%s;--aside:%s"
        .formatted(
            points(nameSize),
            points(underNameSize),
            millimetres(row),
            millimetres(row * PAUSE_PER_ROW),
            points(clock),
            points(Math.min(clock, LARGEST_UNTIL)),
            points(Math.min(LARGEST_UNTIL, singleLine() * PAUSE_PER_ROW * PAUSE_TEXT)));
  }

  /** The size of letters of which one line fills a row. */
  private double singleLine() {
    return rowInside() / TextBox.LINE / TextBox.POINT;
  }

  private double rowInside() {
    return rowHeight() - Math.min(MOST_ROW_EDGE, rowHeight() * ROW_EDGE_PER_ROW);
  }

  /** The sizes of one row, as values of the style sheet. */
  String rowSizes(String table, String partner) {
    double largest =
        Math.max(singleLine() * PARTNER_PER_ROW, Math.min(singleLine(), LARGEST_SINGLE_LINE));
    double[] sizes =
        DoubleStream.of(ROW_SIZES).filter(size -> size <= Math.max(largest, SMALLEST)).toArray();
    return "--table:%s;--partner:%s"
        .formatted(
            points(new TextBox(TABLE_WIDTH, rowInside()).fitting(table, sizes)),
            points(new TextBox(PARTNER_WIDTH, rowInside()).fitting(partner, sizes)));
  }

  private static String points(double size) {
    return Math.round(size * 10) / 10.0 + "pt";
  }

  private static String millimetres(double length) {
    return Math.floor(length * 100) / 100.0 + "mm";
  }
}
