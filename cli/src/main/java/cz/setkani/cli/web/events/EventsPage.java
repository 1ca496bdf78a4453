package cz.setkani.cli.web.events;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.text.Texts;
import java.util.List;

/** The events that were open lately. */
public record EventsPage(PageFrame frame, Texts texts, List<Known> events) {

  /**
   * An event.
   *
   * @param isThere whether its folder is still there
   */
  public record Known(String id, String title, String folder, boolean isThere) {}
}
