package cz.setkani.cli.web.events;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * Asks whether the desk is to be closed though days of events run.
 *
 * @param running their titles
 */
public record QuitPage(PageFrame frame, Texts texts, List<String> running) {

  public QuitPage {
    running = List.copyOf(running);
  }
}
