package cz.setkani.validate.names;

import cz.setkani.text.Texts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names by which organisations are known, and whom each of them means. Two names mean the same
 * if nothing but case, diacritics, quotes, kinds of dashes and blanks, and legal forms at the end
 * tells them apart. Names are put in before any is looked for. Several threads may look for names
 * at once.
 */
public final class NameBook {

  private static final int MOST_REMEMBERED = 50_000;

  private final Map<String, String> namesByKey = new LinkedHashMap<>();
  private final Map<String, String> found = new HashMap<>();
  private final Map<String, Optional<String>> misspelt = new HashMap<>();
  private final Nearest nearest = new Nearest(namesByKey);
  private final Typos typos = new Typos();

  /** A book without a name. */
  public NameBook() {}

  /** These names; of several spellings the first counts. */
  public static NameBook of(Iterable<String> names) {
    NameBook book = new NameBook();
    for (String name : names) {
      if (!Names.isBlank(name)) {
        book.put(name, Names.tidy(name));
      }
    }
    return book;
  }

  /** What is equal for all spellings of a name. */
  public static String key(String name) {
    return LegalForms.strip(Names.key(name));
  }

  /** Lets {@code alias} mean {@code name}; the name that has it already, if another one does. */
  public synchronized Optional<String> put(String alias, String name) {
    String key = key(alias);
    typos.add(key, name);
    return putExact(alias, name);
  }

  /**
   * Lets {@code alias} mean {@code name} where it is spelt as it stands there, and no misspelt one;
   * the name that has it already, if another one does.
   */
  public synchronized Optional<String> putExact(String alias, String name) {
    return Optional.ofNullable(namesByKey.putIfAbsent(key(alias), name))
        .filter(other -> !other.equals(name));
  }

  /** Whether no name is known. */
  public synchronized boolean isEmpty() {
    return namesByKey.isEmpty();
  }

  /** The organisation that is meant by a text. */
  public synchronized Optional<String> find(String text) {
    return isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(found.computeIfAbsent(text, t -> namesByKey.get(key(t))));
  }

  /** The only organisation of which a text can be a misspelt name, see {@link Typos}. */
  public synchronized Optional<String> findMisspelt(String text) {
    if (misspelt.size() > MOST_REMEMBERED) {
      misspelt.clear();
    }
    return misspelt.computeIfAbsent(text, t -> typos.find(key(t)));
  }

  /** The only organisation that may be meant by a text, to be shown and not taken. */
  public synchronized Optional<String> guess(String text) {
    List<String> names = typos.guesses(key(text));
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  /** The organisation that is meant by a text, also if its name is plainly misspelt. */
  public synchronized Optional<String> resolve(String text) {
    return find(text).or(() -> findMisspelt(text));
  }

  /** Whether a text means a known name, as {@link #resolve} finds it. */
  public synchronized boolean knows(String text) {
    return resolve(text).isPresent();
  }

  /** At most three names that somebody may have meant, the nearest first. */
  public synchronized List<String> near(String text) {
    return nearest.to(text);
  }

  /** Names as they stand in a sentence, tidy: {@code "A", "B"}. */
  public static String quoted(List<String> names) {
    return Texts.quoted(names.stream().map(Names::shown).toList());
  }
}
