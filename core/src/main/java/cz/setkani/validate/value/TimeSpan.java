package cz.setkani.validate.value;

import cz.setkani.validate.names.Names;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the times that somebody names when it can come, without regard to the event.
 *
 * @param told how it is told
 * @param from its beginning: a number as typed, or the minute of the day
 * @param to its end: a number as typed, which belongs to it, or the minute of the day, which does
 *     not; of a single number or moment, its beginning
 */
record TimeSpan(Told told, int from, int to) {

  /** How a time is told. */
  enum Told {
    /** A number without a unit: {@code 5}. */
    NUMBER,
    /** Two of them, which may be rounds or hours: {@code 9-12}. */
    NUMBERS,
    /** Two clock times: {@code 9:00-10:30}, {@code 9 - 10:30}, {@code from 9:00}. */
    CLOCK,
    /** A single clock time. */
    MOMENT,
    /** All the time. */
    ALWAYS,
    /** Not at all. */
    NEVER,
    /** Nobody can tell. */
    UNREADABLE
  }

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /** All the time of a day. */
  static final TimeSpan WHOLE_DAY = new TimeSpan(Told.ALWAYS, 0, DAY);

  private static final int LONGEST = 60;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4}) ?- ?(\\d{1,4})");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:from |od )?([^-]{1,20}?)(?: ?- ?| to | until | till | do | az )(.{1,20})");
  private static final Pattern FROM = Pattern.compile("(?:from|after|od) (.{1,20})");
  private static final Pattern UNTIL = Pattern.compile("(?:until|till|before|do|pred) (.{1,20})");
  private static final Pattern HALF = Pattern.compile(".*([ap])\\.?m\\.?");
  private static final Pattern LABELLED = Pattern.compile(".*\\(([^()]+)\\)");
  private static final Set<String> ALWAYS_WORDS =
      Set.of("always", "any time", "anytime", "all day", "vzdy", "kdykoli", "kdykoliv", "cely den");
  private static final Set<String> NEVER_WORDS = Set.of("never", "none", "nikdy", "-");

  /** What a text tells; also of one behind a name, as in {@code morning (9:00-10:30)}. */
  static TimeSpan of(String text) {
    String key = text.length() > LONGEST ? "" : Names.key(text);
    TimeSpan plain = plain(key);
    Matcher labelled = LABELLED.matcher(key);
    return plain.told() == Told.UNREADABLE && labelled.matches()
        ? plain(labelled.group(1).strip())
        : plain;
  }

  private static TimeSpan plain(String key) {
    Matcher numbers = NUMBERS.matcher(key);
    if (numbers.matches()) {
      return new TimeSpan(Told.NUMBERS, number(numbers.group(1)), number(numbers.group(2)));
    }
    if (NUMBER.matcher(key).matches()) {
      return new TimeSpan(Told.NUMBER, number(key), number(key));
    }
    if (ALWAYS_WORDS.contains(key)) {
      return WHOLE_DAY;
    }
    if (NEVER_WORDS.contains(key)) {
      return new TimeSpan(Told.NEVER, 0, 0);
    }
    return range(key)
        .or(() -> open(FROM.matcher(key)).map(from -> new TimeSpan(Told.CLOCK, from, DAY)))
        .or(() -> open(UNTIL.matcher(key)).map(to -> new TimeSpan(Told.CLOCK, 0, to)))
        .or(() -> minute(key).map(moment -> new TimeSpan(Told.MOMENT, moment, moment)))
        .orElse(new TimeSpan(Told.UNREADABLE, 0, 0));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<Integer> open(Matcher match) {
    return match.matches() ? minute(match.group(1)) : Optional.empty();
  }

  /** Two clock times, of which one may be a bare hour, and the first the half of the second. */
  private static Optional<TimeSpan> range(String key) {
    Matcher range = RANGE.matcher(key);
    if (!range.matches()) {
      return Optional.empty();
    }
    Optional<Integer> to = end(range.group(2));
    Matcher half = HALF.matcher(range.group(2));
    Optional<Integer> inHalf =
        half.matches() ? minute(range.group(1) + half.group(1) + "m") : Optional.empty();
    Optional<Integer> from =
        inHalf
            .filter(minute -> to.filter(end -> minute < end).isPresent())
            .or(() -> end(range.group(1)));
    return from.isPresent() && to.isPresent() && from.get() < to.get()
        ? Optional.of(new TimeSpan(Told.CLOCK, from.get(), to.get()))
        : Optional.empty();
  }

  private static Optional<Integer> end(String text) {
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(number(text) * HOUR).filter(minute -> minute <= DAY);
    }
    return text.equals("24:00") || text.equals("24.00") ? Optional.of(DAY) : minute(text);
  }

  private static Optional<Integer> minute(String text) {
    return Values.time(text).map(LocalTime::toSecondOfDay).map(second -> second / HOUR);
  }

  /** Whether it can only be meant by the clock. */
  boolean isByClock() {
    return told == Told.CLOCK || told == Told.MOMENT;
  }

  /** Two numbers, taken as hours. */
  TimeSpan asHours() {
    return new TimeSpan(Told.CLOCK, from * HOUR, to * HOUR);
  }

  /** Whether two numbers can be hours of a day. */
  boolean canBeHours() {
    return told == Told.NUMBERS && from < to && to * HOUR <= DAY;
  }
}
