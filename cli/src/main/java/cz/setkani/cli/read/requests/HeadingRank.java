package cz.setkani.cli.read.requests;

import cz.setkani.validate.names.Names;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which choice a heading is for: {@code 1st choice}, {@code 2. volba}, {@code třetí volba}, {@code
 * Prof1}. A number behind a word for wishes, as in {@code wish 2}, only counts them.
 */
final class HeadingRank {

  private static final Pattern AT_THE_START =
      Pattern.compile("(\\d{1,2})(?:[.)]|st|nd|rd|th)?(?![\\d\\p{L}]).*");
  private static final Pattern AT_THE_END = Pattern.compile(".*?(?<!\\d)(\\d{1,2})[.)]?");

  private HeadingRank() {}

  /** The rank, from 1. */
  static OptionalInt of(String heading, HeadingWords words) {
    String key = Names.key(heading);
    Matcher start = AT_THE_START.matcher(key);
    if (start.matches()) {
      return positive(start.group(1));
    }
    OptionalInt word = words.ordinal();
    if (word.isPresent()) {
      return word;
    }
    Matcher end = AT_THE_END.matcher(key);
    return end.matches() && !words.countWishes() ? positive(end.group(1)) : OptionalInt.empty();
  }

  private static OptionalInt positive(String number) {
    return IntStream.of(Integer.parseInt(number)).filter(n -> n > 0).findFirst();
  }

  /** Whether the ranks of some columns are 1, 2, 3 and so on. */
  static boolean areInOrder(List<OptionalInt> ranks) {
    return ranks.stream().allMatch(OptionalInt::isPresent)
        && IntStream.rangeClosed(1, ranks.size())
            .boxed()
            .toList()
            .equals(ranks.stream().map(OptionalInt::getAsInt).sorted().toList());
  }
}
