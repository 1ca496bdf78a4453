package cz.setkani.validate.sheet;

import java.util.Collection;
import java.util.stream.Collectors;

/** Lines of a file, as they are told. */
public final class LineNumbers {

  private static final int MOST_SHOWN = 8;

  private LineNumbers() {}

  /** The first few different lines, in the order in which they are given: {@code 3, 5, 9}. */
  public static String shown(Collection<Integer> lines) {
    String first =
        lines.stream()
            .distinct()
            .limit(MOST_SHOWN)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return lines.stream().distinct().count() > MOST_SHOWN ? first + ", ..." : first;
  }
}
