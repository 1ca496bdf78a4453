package cz.setkani.cli.web.data;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.write.text.Labelled;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * What came of an event.
 *
 * @param marks the files that say which meetings took place, and are not put aside
 * @param taking what they say, all together; nothing if something is wrong
 * @param found what is wrong
 * @param report what came of the event, as far as it was said and taken over
 */
public record AfterPage(
    PageFrame frame,
    Texts texts,
    List<String> marks,
    List<Labelled> taking,
    List<String> found,
    List<Labelled> report) {

  /** A word or sentence of the screen. */
  public String text(String key, Object... values) {
    return texts.text(key, values);
  }
}
