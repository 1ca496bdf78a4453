package cz.setkani.explain;

import cz.setkani.model.Pair;
import cz.setkani.text.Texts;
import java.util.Locale;

/**
 * Two organisations that no schedule can bring together.
 *
 * @param pair the two
 * @param cause why; told from the side of the earlier one that asked
 */
public record ImpossiblePair(Pair pair, Cause cause) {

  /** Why they cannot meet, as a sentence in the language of {@code locale} (Czech or English). */
  public String text(Locale locale) {
    return cause.reason() == Reason.NOT_ARRANGED
        ? Texts.of(ImpossiblePair.class, locale).text("impossible.NOT_ARRANGED")
        : cause.text(locale);
  }
}
