package cz.setkani.explain;

import static cz.setkani.explain.ToldFact.MOST;
import static cz.setkani.explain.ToldFact.REQUESTS;
import static cz.setkani.explain.ToldFact.ROUNDS;
import static cz.setkani.explain.ToldFact.RUNNING;

import cz.setkani.model.Share;
import cz.setkani.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An organisation that has fewer of its own requests met than the event guarantees.
 *
 * @param organisation its name
 * @param share its own requests met, of all of them
 * @param guaranteed how many it should have; no more than it asked for
 * @param why what stands in the way
 * @param facts what its sentence names, exactly the {@link Why#facts} of what stands in the way
 */
public record Shortfall(
    String organisation, Share share, int guaranteed, Why why, Map<ToldFact, String> facts) {

  /** What stands in the way of a guarantee; the first that is true is given. */
  public enum Why {
    /** It is not there for so many rounds. */
    FEW_ROUNDS(ROUNDS),
    /** What its meetings occupy can be had in no more rounds in which it is there. */
    FEW_HOURS(ROUNDS),
    /** It is there for so many rounds, but needs some of them as rests. */
    FEW_RESTED(MOST, RUNNING),
    /** Its own limit of meetings is lower. */
    FEW_MEETINGS(MOST),
    /** So many of its requests can be met in no schedule; nothing is told of who refused whom. */
    FEW_POSSIBLE(MOST, REQUESTS),
    /** Nothing that is known of it alone: the schedule gives it fewer. */
    TOGETHER;

    private final Set<ToldFact> facts;

    Why(ToldFact... facts) {
      this.facts = ToldFact.withCounts(facts);
    }

    /** What its sentence names; all of it is always given. */
    public Set<ToldFact> facts() {
      return facts;
    }
  }

  /**
   * @throws IllegalArgumentException if the facts are not those of what stands in the way
   */
  public Shortfall {
    facts = Facts.checked(why, why.facts(), facts);
  }

  /** What stands in the way, as a sentence in the language of {@code locale} (Czech or English). */
  public String text(Locale locale) {
    return Texts.of(Shortfall.class, locale).text("short." + why, Facts.values(facts));
  }
}
