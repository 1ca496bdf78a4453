package cz.setkani.cli.render;

/** A row of a printed timetable; public for the template alone. */
public sealed interface PageRow {

  /**
   * A round with a meeting.
   *
   * @param round its number
   * @param start when it begins
   * @param end when it ends
   * @param table where
   * @param partner with whom
   * @param remark that the meeting is a suggestion; else empty
   * @param sizes the sizes of table and partner, as values of the style sheet
   */
  record Met(
      int round,
      String start,
      String end,
      String table,
      String partner,
      String remark,
      String sizes)
      implements PageRow {}

  /**
   * A round without a meeting.
   *
   * @param round its number
   * @param start when it begins
   * @param end when it ends
   * @param words that the round is free, or that the organisation is not there
   */
  record Free(int round, String start, String end, String words) implements PageRow {}

  /**
   * A pause between two rounds.
   *
   * @param start when it begins
   * @param end when it ends
   */
  record Pause(String start, String end) implements PageRow {}
}
