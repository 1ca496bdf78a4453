package cz.setkani.cli.web.data;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * Who takes part, and who wants to meet whom.
 *
 * @param isRostered whether there is a list of organisations
 * @param areInRows whether each wish has a row of its own
 * @param names those who can be wished for
 */
public record PeoplePage(
    PageFrame frame,
    Texts texts,
    boolean isRostered,
    boolean areInRows,
    List<RosterLine> organisations,
    List<WishLine> wishes,
    List<String> names) {

  /**
   * An organisation.
   *
   * @param line where it stands in the roster
   * @param details what else is said of it
   * @param wishes how many wishes it has
   * @param wished how many others wish for it
   */
  public record RosterLine(
      int line, String name, String people, String details, int wishes, int wished) {}

  /**
   * A wish.
   *
   * @param line where it stands in its file
   * @param details what else is said of it
   */
  public record WishLine(int line, String organisation, String wants, String details) {}

  /** A word or sentence of the screen. */
  public String text(String key, Object... values) {
    return texts.text(key, values);
  }
}
