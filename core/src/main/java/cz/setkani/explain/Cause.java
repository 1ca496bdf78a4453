package cz.setkani.explain;

import cz.setkani.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Why a meeting does not take place.
 *
 * @param reason the reason
 * @param facts what its sentence names, exactly the {@link Reason#facts} of the reason
 */
public record Cause(Reason reason, Map<ToldFact, String> facts) {

  /**
   * @throws IllegalArgumentException if the facts are not those of the reason
   */
  public Cause {
    facts = Facts.checked(reason, reason.facts(), facts);
  }

  static Cause of(Reason reason, ToldFact.Telling... facts) {
    return new Cause(reason, Facts.of(List.of(facts)));
  }

  /** The cause if it is true. */
  static Optional<Cause> when(boolean isTrue, Reason reason, ToldFact.Telling... facts) {
    return isTrue ? Optional.of(of(reason, facts)) : Optional.empty();
  }

  /** The reason as a sentence in the language of {@code locale} (Czech or English). */
  public String text(Locale locale) {
    return Texts.of(Cause.class, locale).text("reason." + reason, Facts.values(facts));
  }
}
