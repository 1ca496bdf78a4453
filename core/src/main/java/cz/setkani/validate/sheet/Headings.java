package cz.setkani.validate.sheet;

import cz.setkani.validate.names.Names;
import cz.setkani.validate.names.Typos;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a column or a setting by what somebody calls it: in English or Czech, in any case, with or
 * without diacritics, {@code _} and blanks alike. Immutable.
 *
 * @param <E> the columns or settings
 */
public final class Headings<E extends Enum<E> & Named> {

  private static final Set<String> NOTES = Set.of("note", "notes", "poznamka", "poznamky");

  private final Map<String, E> byKey = new HashMap<>();
  private final Typos typos = new Typos();

  /** The names of all constants of {@code type}; no two may have a name in common. */
  public Headings(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      constant
          .names()
          .forEach(
              name -> {
                byKey.put(key(name), constant);
                typos.add(key(name), name);
              });
    }
  }

  /** The column or setting of a heading, in English or Czech; empty for an unknown one. */
  public Optional<E> find(String heading) {
    return Optional.ofNullable(byKey.get(key(heading)));
  }

  /** Whether a column is for people to remember something, and is not to be read. */
  public static boolean isNote(String heading) {
    return NOTES.contains(key(heading));
  }

  /** The name, as it is written, that may be meant by a heading; only to be shown. */
  public Optional<String> guess(String heading) {
    List<String> names = typos.guesses(key(heading));
    return names.stream()
        .filter(first -> names.stream().allMatch(name -> find(name).equals(find(first))))
        .findFirst();
  }

  private static String key(String heading) {
    StringBuilder key = new StringBuilder();
    Names.key(heading)
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
        .forEach(key::appendCodePoint);
    return Names.tidy(key.toString());
  }
}
