package cz.setkani.cli.web.events;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * A folder, and what one can open from there.
 *
 * @param here the folder; empty text if it cannot be looked into
 * @param above the folder in which it lies; empty text if it lies in none
 * @param isEvent whether it looks like that of an event
 */
public record FoldersPage(
    PageFrame frame,
    Texts texts,
    String here,
    String above,
    boolean isEvent,
    List<String> beginnings,
    List<InnerFolder> inside) {

  /** A folder in it. */
  public record InnerFolder(String name, String path, boolean isEvent) {}

  /** A word or sentence of the screen. */
  public String text(String key, Object... values) {
    return texts.text(key, values);
  }
}
