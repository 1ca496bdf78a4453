package cz.setkani.explain;

import cz.setkani.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a meeting does not take place.
 *
 * @param reason the reason
 * @param facts the names and numbers of the reason's sentence, in its order
 */
public record Cause(Reason reason, List<String> facts) {

  public Cause {
    facts = List.copyOf(facts);
  }

  static Cause of(Reason reason, Object... facts) {
    return new Cause(reason, Facts.of(facts));
  }

  /** The cause if it is true. */
  static Optional<Cause> when(boolean isTrue, Reason reason, Object... facts) {
    return isTrue ? Optional.of(of(reason, facts)) : Optional.empty();
  }

  /** The reason as a sentence in the language of {@code locale} (Czech or English). */
  public String text(Locale locale) {
    return Texts.of(Cause.class, locale).text("reason." + reason, facts.toArray());
  }
}
