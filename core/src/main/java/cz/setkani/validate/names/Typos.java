package cz.setkani.validate.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the only known name that a text can be with a slip of the keyboard: one letter that is
 * another, missing or too many, in texts of {@value #LETTERS_OF_ONE_SLIP} letters or more; two of
 * them from {@value #LETTERS_OF_TWO_SLIPS} letters on; never a figure. What is found depends on the
 * text and the known names only.
 *
 * <p>Of a name in three pieces, two slips leave one piece as it is: names are looked up by length,
 * figures and piece, and only those found so are compared. Texts for which there would be more than
 * {@value #MOST_COMPARED} of these are nobody's misspelt name.
 */
public final class Typos {

  private static final int LETTERS_OF_A_GUESS = 4;
  private static final int LETTERS_OF_ONE_SLIP = 6;
  private static final int LETTERS_OF_TWO_SLIPS = 8;
  private static final int MOST_SLIPS = 2;
  private static final int PIECES = MOST_SLIPS + 1;
  private static final int LONGEST = 200;
  private static final int MOST_COMPARED = 5_000;

  private record Piece(int length, String figures, int number, String letters) {}

  private final Map<String, String> namesByKey = new HashMap<>();
  private final Map<Piece, Set<String>> keysByPiece = new HashMap<>();

  /** Adds a known name by its key. */
  public void add(String key, String name) {
    if (key.length() > LONGEST || namesByKey.putIfAbsent(key, name) != null) {
      return;
    }
    String figures = figures(key);
    for (int i = 0; i < PIECES; i++) {
      String letters = key.substring(start(i, key.length()), start(i + 1, key.length()));
      Piece piece = new Piece(key.length(), figures, i, letters);
      keysByPiece.computeIfAbsent(piece, p -> new LinkedHashSet<>()).add(key);
    }
  }

  /** Where a piece of a name of that length begins. */
  private static int start(int piece, int length) {
    return piece * length / PIECES;
  }

  /** The only known name that a key can stand for. */
  Optional<String> find(String key) {
    List<String> names = within(slips(key), key);
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  /**
   * The known names that may be meant, to be shown and not taken: also with a slip in a single word
   * of {@value #LETTERS_OF_A_GUESS} letters or more.
   */
  public List<String> guesses(String key) {
    boolean isWord = key.indexOf(' ') < 0 && letters(key) >= LETTERS_OF_A_GUESS;
    return within(isWord ? Math.max(1, slips(key)) : slips(key), key);
  }

  private List<String> within(int slips, String key) {
    if (slips == 0 || key.length() > LONGEST) {
      return List.of();
    }
    Set<String> candidates = candidates(key, slips);
    return candidates.size() > MOST_COMPARED
        ? List.of()
        : candidates.stream()
            .filter(known -> Nearest.isWithin(slips, key, known))
            .map(namesByKey::get)
            .distinct()
            .toList();
  }

  private static int slips(String key) {
    long letters = letters(key);
    return letters >= LETTERS_OF_TWO_SLIPS ? 2 : letters >= LETTERS_OF_ONE_SLIP ? 1 : 0;
  }

  private static long letters(String key) {
    return key.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /**
   * The known keys that have one piece in common with a key, moved by so many places at most; some
   * of them, if there are more than are compared.
   */
  private Set<String> candidates(String key, int slips) {
    Set<String> candidates = new LinkedHashSet<>();
    String figures = figures(key);
    for (int length = key.length() - slips; length <= key.length() + slips; length++) {
      for (int i = 0; i < PIECES; i++) {
        int size = start(i + 1, length) - start(i, length);
        for (int move = -slips; move <= slips; move++) {
          int from = start(i, length) + move;
          if (from >= 0 && from + size <= key.length()) {
            Piece piece = new Piece(length, figures, i, key.substring(from, from + size));
            candidates.addAll(keysByPiece.getOrDefault(piece, Set.of()));
            if (candidates.size() > MOST_COMPARED) {
              return candidates;
            }
          }
        }
      }
    }
    return candidates;
  }

  private static String figures(String text) {
    return text.chars()
        .filter(Character::isDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
