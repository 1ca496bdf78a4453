package cz.setkani.validate.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses which known names somebody may have meant. A guess is only shown; what is taken is a slip
 * of the keyboard, see {@link Typos}.
 *
 * <p>A name is near if it contains the other one or begins with it as a word, or if Levenshtein's
 * distance is at most a third of the length, and not much more than that of the nearest. All
 * guesses of a run share a budget of steps, so that a file of nothing but wrong names costs no more
 * than a second; when it is used up there are no more guesses.
 */
final class Nearest {

  private static final int MOST_GUESSES = 3;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 200;
  private static final int LEAST_CONTAINED = 4;
  private static final long BUDGET = 100_000_000;

  private record Guess(String name, int distance) {}

  private final Map<String, String> namesByKey;
  private final Map<String, List<String>> earlier = new HashMap<>();
  private long left = BUDGET;

  /**
   * @param namesByKey the known names by their {@link NameBook#key}, in the order in which equally
   *     near ones are given
   */
  Nearest(Map<String, String> namesByKey) {
    this.namesByKey = namesByKey;
  }

  /** At most three known names, the nearest first. */
  List<String> to(String text) {
    String key = NameBook.key(text);
    if (isNumber(key)) {
      return sameNumber(key);
    }
    if (key.length() < SHORTEST) {
      return longer(key);
    }
    if (key.length() > LONGEST || left <= 0) {
      return List.of();
    }
    return earlier.computeIfAbsent(key, this::search);
  }

  private static boolean isNumber(String key) {
    return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Names that are the same number: spreadsheets take zeros away from its beginning. */
  private List<String> sameNumber(String key) {
    return namesByKey.entrySet().stream()
        .filter(known -> isNumber(known.getKey()))
        .filter(known -> withoutZeros(known.getKey()).equals(withoutZeros(key)))
        .map(Map.Entry::getValue)
        .distinct()
        .limit(MOST_GUESSES)
        .toList();
  }

  private static String withoutZeros(String number) {
    int start = 0;
    while (start < number.length() - 1 && number.charAt(start) == '0') {
      start++;
    }
    return number.substring(start);
  }

  /** Names of two words or more of which the first is a text too short to guess by letters. */
  private List<String> longer(String key) {
    return key.isEmpty()
        ? List.of()
        : namesByKey.entrySet().stream()
            .filter(known -> known.getKey().startsWith(key + " "))
            .map(Map.Entry::getValue)
            .distinct()
            .limit(MOST_GUESSES)
            .toList();
  }

  private List<String> search(String key) {
    List<Guess> guesses = new ArrayList<>();
    namesByKey.forEach(
        (known, name) -> {
          int limit = Math.max(2, Math.max(key.length(), known.length()) / 3);
          int distance = distance(key, known, limit);
          if (distance <= limit) {
            guesses.add(new Guess(name, distance));
          }
        });
    int least = guesses.stream().mapToInt(Guess::distance).min().orElse(0);
    return guesses.stream()
        .filter(guess -> guess.distance() <= 2 * least + 1)
        .sorted(Comparator.comparingInt(Guess::distance))
        .map(Guess::name)
        .distinct()
        .limit(MOST_GUESSES)
        .toList();
  }

  /** The distance if it is at most {@code limit}, else something above it. */
  private int distance(String a, String b, int limit) {
    left -= b.length();
    if (contains(a, b) || contains(b, a)) {
      return 1;
    }
    if (Math.abs(a.length() - b.length()) > limit || b.length() > LONGEST || left <= 0) {
      return limit + 1;
    }
    left -= (long) a.length() * b.length();
    return levenshtein(a, b);
  }

  private static boolean contains(String whole, String part) {
    return part.length() >= LEAST_CONTAINED && whole.contains(part)
        || part.length() >= SHORTEST && whole.startsWith(part + " ");
  }

  /**
   * Whether two texts differ by so many letters at most, changed, added or left out; O(limit *
   * length), for it ends where they have differed too often.
   */
  static boolean isWithin(int limit, String a, String b) {
    return isWithin(limit, a, 0, b, 0);
  }

  private static boolean isWithin(int limit, String a, int fromA, String b, int fromB) {
    int i = fromA;
    int j = fromB;
    while (i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j)) {
      i++;
      j++;
    }
    int restA = a.length() - i;
    int restB = b.length() - j;
    if (restA == 0 || restB == 0) {
      return Math.max(restA, restB) <= limit;
    }
    return limit > 0
        && Math.abs(restA - restB) <= limit
        && (isWithin(limit - 1, a, i + 1, b, j + 1)
            || isWithin(limit - 1, a, i + 1, b, j)
            || isWithin(limit - 1, a, i, b, j + 1));
  }

  /** The least number of letters to change, add or leave out; O(length of a * length of b). */
  static int levenshtein(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(row[j - 1], above[j]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
