package cz.setkani.cli.job;

import cz.setkani.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whole numbers from one to another, as {@code 6..20}, or a single one.
 *
 * @param first the first, from 1
 * @param last the last, not below the first
 */
public record NumberRange(int first, int last) {

  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,5})(?: ?(?:\\.\\.|-|–) ?(\\d{1,5}))?");

  /** More are no use in one chart. */
  private static final int MOST_NUMBERS = 30;

  private static final int HIGHEST = Table.MOST;

  /** Reads a range as it is typed; empty if it is none, or has more numbers than a chart can. */
  public static Optional<NumberRange> parse(String text) {
    Matcher range = RANGE.matcher(text.strip());
    if (range.matches()) {
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      if (first >= 1 && first <= last && last < Math.min(first + MOST_NUMBERS, HIGHEST + 1)) {
        return Optional.of(new NumberRange(first, last));
      }
    }
    return Optional.empty();
  }

  /** All of them. */
  public List<Integer> numbers() {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }
}
