package cz.setkani.cli.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds what separates the cells of a text: the character that shows most of the headings that are
 * looked for, and among equals the one with which most rows have as many cells as the headings.
 */
final class Delimiter {

  private static final List<Character> CANDIDATES = List.of(';', ',', '\t', '|');

  /** The headings stand in one of so many rows. */
  private static final int TITLES_ABOVE = 10;

  private static final int LOOKED_AT = 2_000;

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
    char best = candidates.get(0);
    double highest = -1;
    for (char candidate : candidates) {
      double regularity = regularity(text, candidate, isSeveral);
      if (regularity > highest) {
        highest = regularity;
        best = candidate;
      }
    }
    return best;
  }

  /**
   * The share of rows that have as many cells as the first.
   *
   * @param isSeveral whether a row of one cell tells nothing
   */
  private static double regularity(String text, char candidate, boolean isSeveral) {
    List<Integer> sizes = new ArrayList<>();
    new CsvRows(text, candidate)
        .forEach(row -> sizes.add(row.cells().size()) && sizes.size() < LOOKED_AT);
    if (sizes.isEmpty() || (isSeveral && sizes.get(0) == 1)) {
      return 0;
    }
    long equal =
        IntStream.range(0, sizes.size()).filter(i -> sizes.get(i).equals(sizes.get(0))).count();
    return (double) equal / sizes.size();
  }
}
