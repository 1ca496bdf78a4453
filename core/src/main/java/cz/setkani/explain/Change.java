package cz.setkani.explain;

import cz.setkani.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One change that would allow a request, or a part of it.
 *
 * @param help what kind of change; anything but {@link Help#SEVERAL}
 * @param facts what its sentence names, exactly the {@link Help#facts} of its kind. Where the
 *     meeting would fit, {@link ToldFact#ROUNDS} are the rounds in which it would
 */
public record Change(Help help, Map<ToldFact, String> facts) {

  /**
   * @throws IllegalArgumentException if the facts are not those of the kind, or it is several
   */
  public Change {
    if (help == Help.SEVERAL) {
      throw new IllegalArgumentException("The help of a change must be one, not several.");
    }
    facts = Facts.checked(help, help.facts(), facts);
  }

  static Change of(Help help, ToldFact.Telling... facts) {
    return new Change(help, Facts.of(List.of(facts)));
  }

  /** The change as a sentence: what would help, and when. */
  String sentence(Locale locale) {
    return text("help.", locale);
  }

  /** The change as a sentence about a request that one round more would help, too. */
  String otherwise(Locale locale) {
    return Texts.of(Change.class, locale).has("otherwise." + help)
        ? text("otherwise.", locale)
        : sentence(locale);
  }

  /** The change as a part of a sentence, without the rounds: {@code add one table}. */
  String phrase(Locale locale) {
    return text("change.", locale);
  }

  private String text(String form, Locale locale) {
    return Texts.of(Change.class, locale).text(form + help, Facts.values(facts));
  }
}
