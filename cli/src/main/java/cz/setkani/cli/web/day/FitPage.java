package cz.setkani.cli.web.day;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * Where wishes of somebody could still be met.
 *
 * @param names all names, in the order of the roster
 * @param chosen the place of the one that is asked about, from 0; -1 for none
 * @param lines what there is to be said of it
 */
public record FitPage(
    PageFrame frame, Texts texts, List<String> names, int chosen, int round, List<String> lines) {

  public FitPage {
    names = List.copyOf(names);
    lines = List.copyOf(lines);
  }

  /** A word of the page. */
  public String word(String key, Object... values) {
    return texts.text(key, values);
  }
}
