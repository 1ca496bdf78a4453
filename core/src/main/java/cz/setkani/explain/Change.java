package cz.setkani.explain;

import cz.setkani.model.Rounds;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One change that would allow a request, or a part of it.
 *
 * @param help what kind of change; anything but {@link Help#SEVERAL}
 * @param facts the names and numbers of its sentence, in its order. Where the meeting would fit,
 *     the last two are how many rounds it would fit in, and which
 */
public record Change(Help help, List<String> facts) {

  public Change {
    facts = List.copyOf(facts);
  }

  static Change of(Help help, Object... facts) {
    return new Change(help, Facts.of(facts));
  }

  /** This change with the rounds in which the meeting would fit. */
  Change in(Rounds rounds) {
    List<String> more = new ArrayList<>(facts);
    more.addAll(Facts.of(rounds));
    return new Change(help, more);
  }

  /** The change as a sentence: what would help, and when. */
  String sentence(Locale locale) {
    return Texts.of(Change.class, locale).text("help." + help, facts.toArray());
  }

  /** The change as a sentence about a request that one round more would help, too. */
  String otherwise(Locale locale) {
    Texts texts = Texts.of(Change.class, locale);
    String key = "otherwise." + help;
    return texts.has(key) ? texts.text(key, facts.toArray()) : sentence(locale);
  }

  /** The change as a part of a sentence, without the rounds: {@code add one table}. */
  String phrase(Locale locale) {
    return Texts.of(Change.class, locale).text("change." + help, facts.toArray());
  }
}
