package cz.setkani.validate.sheet;

/**
 * Where something was found.
 *
 * @param file the name of the file as the user knows it, or of an option such as {@code --rounds}
 * @param line the line as a text editor counts it, from 1; 0 for the file as a whole
 * @param column the heading of the column as it stands in the file; empty for the whole line
 * @param number which column of the file it is, from 1; 0 for the whole line, and where what was
 *     found stands in no single cell
 * @param isOption whether this is an option, which wins over all files, and no file
 */
public record Place(String file, int line, String column, int number, boolean isOption) {

  /** A file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, "", 0, false);
  }

  /** An option, by the name by which whoever set it knows it. */
  public static Place ofOption(String name) {
    return new Place(name, 0, "", 0, true);
  }

  /** A line of this file, from 1. */
  public Place atLine(int newLine) {
    return new Place(file, newLine, column, number, isOption);
  }

  /** This place in what a heading tells of several columns. */
  public Place inColumn(String newColumn) {
    return inColumn(newColumn, 0);
  }

  /**
   * This place in a column.
   *
   * @param newColumn its heading; may be empty
   * @param newNumber which column it is, from 1
   */
  public Place inColumn(String newColumn, int newNumber) {
    return new Place(file, line, newColumn, newNumber, isOption);
  }

  /** Whether it is one cell of a file. */
  public boolean isCell() {
    return line > 0 && number > 0;
  }

  /** The place as compilers write it: {@code requests.csv:17}, or {@code requests.csv}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
