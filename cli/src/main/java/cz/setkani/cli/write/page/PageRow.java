package cz.setkani.cli.write.page;

import java.util.List;

/**
 * A row of a printed timetable. Its height is in millimetres; the sizes of its letters are those of
 * the page.
 */
public sealed interface PageRow {

  /** The height in millimetres. */
  double height();

  /**
   * When a round takes place, as it stands in its row.
   *
   * @param number the number of the round
   * @param start when it begins
   * @param end when it ends
   * @param rows how many rows the round has, told in its first one; 0 in its second one
   */
  record Round(int number, String start, String end, int rows) {}

  /**
   * A round with a meeting.
   *
   * @param round which one
   * @param height in millimetres
   * @param table where, in lines
   * @param partner with whom, in lines
   * @param aside which teams meet, and that the meeting is a suggestion, in lines; or none
   */
  record Met(
      Round round, double height, List<String> table, List<String> partner, List<String> aside)
      implements PageRow {

    public Met {
      table = List.copyOf(table);
      partner = List.copyOf(partner);
      aside = List.copyOf(aside);
    }
  }

  /**
   * A round without a meeting, of a team or of all.
   *
   * @param round which one
   * @param height in millimetres
   * @param words that the round is free, or that the organisation is not there
   * @param aside which team is free, where the other one is not, in lines; or none
   */
  record Free(Round round, double height, String words, List<String> aside) implements PageRow {

    public Free {
      aside = List.copyOf(aside);
    }
  }

  /**
   * The date of the rounds below it, where there are several dates.
   *
   * @param height in millimetres
   * @param date which one, in lines
   */
  record DateRow(double height, List<String> date) implements PageRow {

    public DateRow {
      date = List.copyOf(date);
    }
  }

  /**
   * A pause between two rounds.
   *
   * @param start when it begins
   * @param end when it ends
   * @param height in millimetres
   * @param name what it is called, in lines
   */
  record PauseRow(String start, String end, double height, List<String> name) implements PageRow {

    public PauseRow {
      name = List.copyOf(name);
    }
  }
}
