package cz.setkani.cli.web.why;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.why.WhyPage.UnmetRow;
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Optional;

/**
 * The page of two: why they do not meet, and what would help.
 *
 * @param one the name of the one that asks
 * @param number its number on the roster, from 1
 * @param other the name of the other
 * @param otherNumber its number on the roster, from 1
 * @param said what is to be said of two that are not kept apart against their will
 * @param unmet the requests between them that are not met
 * @param helps what would help, once that was found out
 * @param isWhole whether all was looked into
 * @param running what is under way in the desk
 */
public record TwoPage(
    PageFrame frame,
    Texts texts,
    String one,
    int number,
    String other,
    int otherNumber,
    Optional<String> said,
    List<UnmetRow> unmet,
    Optional<List<String>> helps,
    boolean isWhole,
    Optional<WorkView> running) {

  public TwoPage {
    unmet = List.copyOf(unmet);
  }

  /** A word or sentence of the page. */
  public String word(String key, Object... values) {
    return texts.text(key, values);
  }
}
