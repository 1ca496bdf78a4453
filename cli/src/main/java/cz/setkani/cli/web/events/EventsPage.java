package cz.setkani.cli.web.events;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * The events that were open lately, and ways to others.
 *
 * @param place where the folder of the example is kept
 * @param typed the folder that somebody asked for in vain; empty text for none
 * @param fault why it was in vain
 */
public record EventsPage(
    PageFrame frame,
    Texts texts,
    List<KnownEvent> events,
    String place,
    String typed,
    String fault) {

  /**
   * An event.
   *
   * @param date when it takes place; empty text if nobody has said
   * @param state how far it has come
   * @param isThere whether its folder is still there
   */
  public record KnownEvent(
      String id, String title, String date, String state, String folder, boolean isThere) {}

  /** A word or sentence of the screen. */
  public String text(String key, Object... values) {
    return texts.text(key, values);
  }
}
