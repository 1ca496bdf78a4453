package cz.setkani.cli.job;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many organisations do not come.
 *
 * @param number how many, or of a hundred
 * @param isPercent whether it is of a hundred
 */
public record AbsentShare(int number, boolean isPercent) {

  private static final Pattern SHARE = Pattern.compile("(\\d{1,5}) ?(%?)");
  private static final int ALL_PERCENT = 100;

  /** Reads it as it is typed: {@code 10%} or {@code 4}; empty if it is something else. */
  public static Optional<AbsentShare> parse(String text) {
    Matcher share = SHARE.matcher(text.strip());
    if (!share.matches()) {
      return Optional.empty();
    }
    AbsentShare parsed =
        new AbsentShare(Integer.parseInt(share.group(1)), !share.group(2).isEmpty());
    return Optional.of(parsed).filter(one -> !one.isPercent || one.number <= ALL_PERCENT);
  }

  /** Of so many organisations, at most all. */
  int of(int organisations) {
    int count = isPercent ? (organisations * number + 50) / 100 : number;
    return Math.min(organisations, count);
  }
}
