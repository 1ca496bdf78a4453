package cz.setkani.cli.write.page;

/** A row of a printed timetable; public for the template alone. */
public sealed interface PageRow {

  /**
   * A round with a meeting.
   *
   * @param round its number
   * @param start when it begins
   * @param end when it ends
   * @param lines how many lines the round has, told in its first one; 0 in its second one
   * @param table where
   * @param team which team it is, where there are two; else empty
   * @param partner with whom
   * @param partnerTeam with which team of theirs, where they have two; else empty
   * @param remark that the meeting is a suggestion; else empty
   * @param sizes the sizes of table and partner, as values of the style sheet
   */
  record Met(
      int round,
      String start,
      String end,
      int lines,
      String table,
      String team,
      String partner,
      String partnerTeam,
      String remark,
      String sizes)
      implements PageRow {}

  /**
   * A round without a meeting, of a team or of all.
   *
   * @param round its number
   * @param start when it begins
   * @param end when it ends
   * @param lines how many lines the round has, told in its first one; 0 in its second one
   * @param team which team is free, where the other one is not; else empty
   * @param words that the round is free, or that the organisation is not there
   */
  record Free(int round, String start, String end, int lines, String team, String words)
      implements PageRow {}

  /**
   * A pause between two rounds.
   *
   * @param start when it begins
   * @param end when it ends
   */
  record Pause(String start, String end) implements PageRow {}
}
