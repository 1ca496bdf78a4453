package cz.setkani.explain;

import cz.setkani.model.Share;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * An organisation that has fewer of its own requests met than the event guarantees.
 *
 * @param organisation its name
 * @param share its own requests met, of all of them
 * @param guaranteed how many it should have; no more than it asked for
 * @param why what stands in the way
 * @param facts the names and numbers of the sentence, in its order
 */
public record Shortfall(
    String organisation, Share share, int guaranteed, Why why, List<String> facts) {

  /** What stands in the way of a guarantee; the first that is true is given. */
  public enum Why {
    /** It is not there for so many rounds. */
    FEW_ROUNDS,
    /** It is there for so many rounds, but needs some of them as rests. */
    FEW_RESTED,
    /** Its own limit of meetings is lower. */
    FEW_MEETINGS,
    /** So many of its requests can be met in no schedule; nothing is told of who refused whom. */
    FEW_POSSIBLE,
    /** Nothing that is known of it alone: the schedule gives it fewer. */
    TOGETHER
  }

  public Shortfall {
    facts = List.copyOf(facts);
  }

  /** What stands in the way, as a sentence in the language of {@code locale} (Czech or English). */
  public String text(Locale locale) {
    return Texts.of(Shortfall.class, locale).text("short." + why, facts.toArray());
  }
}
