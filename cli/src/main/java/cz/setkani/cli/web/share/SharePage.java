package cz.setkani.cli.web.share;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.server.Sharing;
import cz.setkani.text.Texts;
import java.util.Optional;

/**
 * What is shared.
 *
 * @param shared this event, if it is
 * @param isOther whether another event is
 */
public record SharePage(
    PageFrame frame, Texts texts, Optional<Sharing.Shared> shared, boolean isOther) {

  /** A word of the page. */
  public String word(String key) {
    return texts.text(key);
  }
}
