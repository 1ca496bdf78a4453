package cz.setkani.cli.web.why;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.write.words.OwnFigures;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * All organisations, all requests that are not met, and the question why two do not meet.
 *
 * @param state why there is nothing to be explained; empty text if there is
 * @param rows the organisations that were looked for, by name
 * @param search what they were looked for by
 * @param unmet requests that are not met, of one group of reasons or of all
 * @param left how many of these are not shown
 * @param groups the groups of reasons that there are, with how many requests
 * @param group the chosen group; empty text for all
 * @param names all names, to choose from
 * @param pair the two that were asked about, as typed
 * @param pairFault why these are not known; empty text if they are
 */
public record WhyPage(
    PageFrame frame,
    Texts texts,
    String state,
    List<Numbered> rows,
    String search,
    List<UnmetRow> unmet,
    int left,
    List<GroupCount> groups,
    String group,
    List<String> names,
    List<String> pair,
    String pairFault) {

  /**
   * An organisation.
   *
   * @param number on the roster, from 1
   */
  public record Numbered(int number, OwnFigures figures) {}

  /**
   * A request that is not met.
   *
   * @param asker the number on the roster of who asks, from 1
   * @param wanted that of who is asked for
   * @param group what its reason belongs to
   */
  public record UnmetRow(
      int asker,
      String organisation,
      int wanted,
      String wants,
      String group,
      String reason,
      String helps) {}

  /** How many requests are not met for reasons of a group. */
  public record GroupCount(String key, long count) {}

  public WhyPage {
    rows = List.copyOf(rows);
    unmet = List.copyOf(unmet);
    groups = List.copyOf(groups);
    names = List.copyOf(names);
    pair = List.copyOf(pair);
  }

  /** A word or sentence of the page. */
  public String word(String key, Object... values) {
    return texts.text(key, values);
  }
}
