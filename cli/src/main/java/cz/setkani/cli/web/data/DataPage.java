package cz.setkani.cli.web.data;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * What lies in the folder of an event, and what is to be done next.
 *
 * @param busy files that another program has open
 * @param fresh the answers of which nothing was taken over yet
 * @param answers how many answers there are in all
 */
public record DataPage(
    PageFrame frame,
    Texts texts,
    NextStep next,
    List<String> busy,
    List<FileLine> files,
    FindingsTable findings,
    List<String> fresh,
    int answers,
    SilentList silent) {

  /** What is to be done next. */
  public enum NextStep {
    /** Nobody knows yet who takes part. */
    BRING_ROSTER,
    /** Nobody has said yet whom they want to meet. */
    BRING_ANSWERS,
    /** Something came back that nobody has looked through. */
    LOOK_THROUGH,
    /** Something is wrong. */
    MEND,
    /** A programme can be made. */
    SCHEDULE
  }

  /**
   * A file of the event.
   *
   * @param holds what it holds, in words
   * @param rows how many rows, in words
   * @param isWhole whether it could be read
   * @param notes how it was read
   * @param found how much of it somebody should look at
   */
  public record FileLine(
      String name, String holds, String rows, boolean isWhole, List<String> notes, int found) {}

  /** A word or sentence of the screen. */
  public String text(String key, Object... values) {
    return texts.text(key, values);
  }
}
