package cz.setkani.validate.sheet;

/**
 * Where something was found.
 *
 * @param file the name of the file as the user knows it, or of an option such as {@code --rounds}
 * @param line the line as a text editor counts it, from 1; 0 for the file as a whole
 * @param column the heading of the column as it stands in the file; empty for the whole line
 * @param isOption whether this is an option, which wins over all files, and no file
 */
public record Place(String file, int line, String column, boolean isOption) {

  /** A file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, "", false);
  }

  /** An option, by the name by which whoever set it knows it. */
  public static Place ofOption(String name) {
    return new Place(name, 0, "", true);
  }

  /** A line of this file, from 1. */
  public Place atLine(int newLine) {
    return new Place(file, newLine, column, isOption);
  }

  /** This place in the column of a heading. */
  public Place inColumn(String newColumn) {
    return new Place(file, line, newColumn, isOption);
  }

  /** The place as compilers write it: {@code requests.csv:17}, or {@code requests.csv}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
