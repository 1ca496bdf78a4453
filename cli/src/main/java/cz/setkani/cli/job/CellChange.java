package cz.setkani.cli.job;

/**
 * Another text for a cell.
 *
 * @param file the file, as findings tell it
 * @param line the line in which its row begins, from 1
 * @param column the column, from 1
 * @param before the text that stood there when somebody looked
 * @param after the text that is to stand there; without blanks around it
 */
public record CellChange(String file, int line, int column, String before, String after) {

  private static final String LINE_END = "\n";

  /** Lines of a text end in one way, however a browser sends them. */
  public CellChange {
    before = withPlainLines(before);
    after = withPlainLines(after).strip();
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "Lines and columns are counted from 1, not %d and %d.".formatted(line, column));
    }
  }

  static String withPlainLines(String text) {
    return text.replace("\r\n", LINE_END).replace("\r", LINE_END);
  }

  /** Whether a text is the one that stood there. */
  boolean isBefore(String text) {
    return withPlainLines(text).equals(before);
  }

  /** Whether nothing is to change. */
  boolean isNone() {
    return before.equals(after);
  }
}
