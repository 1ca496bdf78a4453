package cz.setkani.cli.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds what separates the cells of a text: the character that shows most of the headings that are
 * looked for, and among equals the one with which most rows have as many cells as the headings;
 * then the one that makes most cells.
 */
final class Delimiter {

  private static final List<Character> CANDIDATES = List.of(';', ',', '\t', '|');

  /** The headings stand in one of so many rows. */
  private static final int TITLES_ABOVE = 10;

  private static final int LOOKED_AT = 2_000;

  private record Fit(char delimiter, double regularity, int cells) {
    boolean isBetter(Fit other) {
      return regularity > other.regularity
          || (regularity == other.regularity && cells > other.cells);
    }
  }

  private Delimiter() {}

  static char find(String text, Predicate<String> isHeading) {
    Map<Character, Integer> known = new HashMap<>();
    CANDIDATES.forEach(candidate -> known.put(candidate, known(text, candidate, isHeading)));
    int most = known.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    List<Character> best = CANDIDATES.stream().filter(c -> known.get(c) == most).toList();
    return best.size() == 1 ? best.get(0) : mostRegular(text, best, most == 0);
  }

  private static int known(String text, char candidate, Predicate<String> isHeading) {
    List<Integer> known = new ArrayList<>();
    new CsvRows(text, candidate)
        .forEach(
            row ->
                known.add((int) row.cells().stream().filter(isHeading).count())
                    && known.size() < TITLES_ABOVE);
    return known.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static char mostRegular(String text, List<Character> candidates, boolean isSeveral) {
    return candidates.stream()
        .map(candidate -> fit(text, candidate, isSeveral))
        .reduce((best, next) -> next.isBetter(best) ? next : best)
        .orElseThrow()
        .delimiter();
  }

  /**
   * The share of rows that have as many cells as the first, and how many these are.
   *
   * @param isSeveral whether a row of one cell tells nothing
   */
  private static Fit fit(String text, char candidate, boolean isSeveral) {
    List<Integer> sizes = new ArrayList<>();
    new CsvRows(text, candidate)
        .forEach(row -> sizes.add(row.cells().size()) && sizes.size() < LOOKED_AT);
    if (sizes.isEmpty() || (isSeveral && sizes.get(0) == 1)) {
      return new Fit(candidate, 0, 0);
    }
    int first = sizes.get(0);
    long equal = sizes.stream().filter(size -> size == first).count();
    return new Fit(candidate, (double) equal / sizes.size(), first);
  }
}
