package cz.setkani.cli.web.data;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * Sheets to send out, on which organisations say whom they want to meet.
 *
 * @param organisations how many there are; 0 if nobody knows yet
 * @param folder where the sheets lie, or will lie
 * @param files the names of those that are there
 */
public record FormsPage(
    PageFrame frame, Texts texts, int organisations, String folder, List<String> files) {

  /** A word or sentence of the screen. */
  public String text(String key, Object... values) {
    return texts.text(key, values);
  }
}
