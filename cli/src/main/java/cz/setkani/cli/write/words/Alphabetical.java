package cz.setkani.cli.write.words;

import cz.setkani.validate.names.LegalForms;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The order in which people look for names: word by word, by the alphabet of a language, numbers by
 * their value. Quotes, other marks and legal forms at the end do not count. Different names are
 * never equal, so that nothing depends on the order that they come in.
 */
public final class Alphabetical implements Comparator<String> {

  private static final Pattern WORD = Pattern.compile("\\p{Nd}+|[\\p{L}\\p{M}]+");
  private static final int MOST_DIGITS = 20;

  private final Collator letters;
  private final Collator accents;
  private final Map<String, List<String>> words = new HashMap<>();

  private Alphabetical(Locale language) {
    letters = Collator.getInstance(language);
    letters.setStrength(Collator.PRIMARY);
    accents = Collator.getInstance(language);
    accents.setStrength(Collator.TERTIARY);
  }

  /** The order in a language; for one thread. */
  public static Comparator<String> in(Locale language) {
    return new Alphabetical(language);
  }

  @Override
  public int compare(String one, String other) {
    int byLetters = compare(one, other, letters);
    int byAccents = byLetters == 0 ? compare(one, other, accents) : byLetters;
    return byAccents == 0 ? one.compareTo(other) : byAccents;
  }

  private int compare(String one, String other, Collator collator) {
    List<String> first = words(one);
    List<String> second = words(other);
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      int order = collator.compare(first.get(i), second.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(first.size(), second.size());
  }

  private List<String> words(String name) {
    return words.computeIfAbsent(
        name,
        any ->
            WORD.matcher(LegalForms.without(any))
                .results()
                .map(MatchResult::group)
                .map(Alphabetical::aligned)
                .toList());
  }

  /** A number with leading zeros. */
  private static String aligned(String word) {
    return Character.isDigit(word.charAt(0))
        ? "0".repeat(Math.max(0, MOST_DIGITS - word.length())) + word
        : word;
  }
}
