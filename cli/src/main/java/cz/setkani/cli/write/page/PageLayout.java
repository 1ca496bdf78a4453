package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.TextBox;
import java.util.List;

/**
 * Divides one page of A4 so that everything has room, as large as may be: first what stands above,
 * then the notes, then the rows share what is left. Lengths in millimetres, sizes of letters in
 * points; the style sheet has the same page.
 */
final class PageLayout {

  /** The width between the margins. */
  static final double WIDTH = 182;

  private static final double HEIGHT = 273;
  private static final double HEAD = 18;
  private static final double FOOT = 8;
  static final double TABLE_HEAD = 7;
  static final double COLUMN_OF_ROUNDS = 13;
  static final double COLUMN_OF_TIMES = 31;
  static final double PARTNER_PADDING = 2;
  private static final int FEW_ROUNDS = 16;
  private static final int MANY_ROUNDS = 30;
  private static final double COMFORTABLE_ROW = 13.6;
  private static final double COMFORTABLE_ROW_IF_ALL_FREE = 8;
  private static final double NOTES_HEAD = 10;
  static final double NOTE_SIZE = 9.5;
  static final double NOTE_LINE = 1.2;
  static final double NOTE_GAP = 0.6;
  private static final double[] NAME_SIZES = {38, 34, 30, 27, 24, 21, 18, 16, 14, 12, 10, 8, 6};

  private final double forRowsAndNotes;
  private final double comfortableRow;

  PageLayout(PageHead head) {
    forRowsAndNotes = HEIGHT - HEAD - FOOT - TABLE_HEAD - head.height();
    comfortableRow = head.apology().isEmpty() ? COMFORTABLE_ROW : COMFORTABLE_ROW_IF_ALL_FREE;
  }

  /** The name of an organisation at the head of its page. */
  static PrintedText name(String organisation, int rounds) {
    return new TextBox(WIDTH, byRounds(rounds, 29, 22, 15)).fitted(organisation, NAME_SIZES);
  }

  /** How many of the notes, from the first, there is room for beside the rows. */
  int fitting(List<PageNote> notes, List<RowText> rows) {
    double room =
        Math.max(
            forRowsAndNotes - shares(rows) * comfortableRow, byRounds(rounds(rows), 34, 22, 18));
    int count = 0;
    while (count < notes.size()
        && height(PageNote.joined(notes.subList(0, count + 1)), count + 1 < notes.size()) <= room) {
      count++;
    }
    return count;
  }

  /**
   * The rows, in what the notes leave.
   *
   * @param more whether a line tells that there are more notes
   */
  RowLayout rows(List<RowText> rows, ColumnOfTables tables, List<PageNote> notes, boolean more) {
    double notesHeight = notes.isEmpty() && !more ? 0 : height(notes, more);
    double partnerWidth =
        WIDTH - COLUMN_OF_ROUNDS - COLUMN_OF_TIMES - tables.width() - PARTNER_PADDING;
    return new RowLayout(rows, partnerWidth, tables, forRowsAndNotes - notesHeight);
  }

  private static double shares(List<RowText> rows) {
    return rows.stream().mapToDouble(RowText::share).sum();
  }

  private static int rounds(List<RowText> rows) {
    return (int) rows.stream().filter(row -> !row.isPause()).count();
  }

  /** One of three heights: the more rounds a day has, the less is left for other things. */
  private static double byRounds(int rounds, double few, double many, double most) {
    if (rounds <= FEW_ROUNDS) {
      return few;
    }
    return rounds <= MANY_ROUNDS ? many : most;
  }

  /** A paragraph of notes in lines. */
  static List<String> noteLines(String paragraph) {
    return new TextBox(WIDTH, HEIGHT).paragraph(paragraph, NOTE_SIZE);
  }

  private static double height(List<PageNote> notes, boolean more) {
    int lines = more ? 1 : 0;
    for (PageNote note : notes) {
      lines += note.lines().size();
    }
    return NOTES_HEAD + lines * NOTE_SIZE * PrintedText.POINT * NOTE_LINE + notes.size() * NOTE_GAP;
  }
}
