package cz.setkani.cli.write.page;

/**
 * The sizes of letters that all rows of a page share, in points, and the width of a column.
 *
 * @param clock of the beginnings of rounds and of their numbers
 * @param until of the ends of rounds
 * @param table of the names of tables
 * @param partner of the names of partners
 * @param free of the word in a round without a meeting
 * @param aside of remarks and pauses
 * @param tableWidth the width of the column of tables in millimetres; 0 where there is none
 * @param tickWidth the width of the column of boxes to be ticked in millimetres; 0 where there is
 *     none
 */
public record PageSizes(
    double clock,
    double until,
    double table,
    double partner,
    double free,
    double aside,
    double tableWidth,
    double tickWidth) {

  /** Whether there is a column of tables. */
  public boolean hasTables() {
    return tableWidth > 0;
  }

  /** Whether there is a column of boxes to be ticked. */
  public boolean hasTicks() {
    return tickWidth > 0;
  }
}
