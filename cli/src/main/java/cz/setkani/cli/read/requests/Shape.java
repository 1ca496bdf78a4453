package cz.setkani.cli.read.requests;

/** How requests are laid out in a sheet. The order is that of the sentence that names them. */
public enum Shape {
  /** One wish in a row. */
  ROWS,
  /** A list of wishes in one cell. */
  LIST,
  /** Wishes side by side, one in a column. */
  COLUMNS,
  /**
   * Organisations by organisations: a mark where the one of the row asks for that of the column.
   */
  MATRIX,
  /** A form's question with a column for each organisation: {@code Question [Organisation]}. */
  GRID;

  /** Whether a row is all that an organisation answers, so that a later one takes its place. */
  boolean isOfAnswers() {
    return this != ROWS;
  }

  /** Whether wishes are marks under the names of organisations. */
  boolean isOfMarks() {
    return this == MATRIX || this == GRID;
  }
}
