package cz.setkani.validate.value;

import cz.setkani.validate.names.Names;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The day that stands before a time, as in {@code 26. 11. 9:00-10:30} or {@code Thu 9:00}.
 *
 * @param text the day as it is told, in the form in which such texts are compared
 * @param isIt which days can be meant
 * @param rest what stands behind it; empty for the whole day
 */
record NamedDay(String text, Predicate<LocalDate> isIt, String rest) {

  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 100;
  private static final Pattern WITHOUT_YEAR =
      Pattern.compile("(\\d{1,2})(?:\\. ?(\\d{1,2})\\.|/(\\d{1,2}))");
  private static final List<Pattern> WEEKDAYS =
      Stream.of(
              "mon(day)?|pondeli|po",
              "tue(s|sday)?|utery|ut",
              "wed(nesday)?|streda|st",
              "thu(r|rs|rsday)?|ctvrtek|ct",
              "fri(day)?|patek|pa",
              "sat(urday)?|sobota|so",
              "sun(day)?|nedele|ne")
          .map(Pattern::compile)
          .toList();

  /** The day at the beginning of a text, if there is one; of several readings the longest. */
  static Optional<NamedDay> before(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String[] words = Names.key(text).split(" ");
    return IntStream.rangeClosed(1, Math.min(MOST_WORDS, words.length))
        .map(count -> Math.min(MOST_WORDS, words.length) + 1 - count)
        .mapToObj(count -> of(words, count))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<NamedDay> of(String[] words, int count) {
    String day = String.join(" ", Arrays.copyOf(words, count)).replaceFirst("[,:]$", "");
    String rest = String.join(" ", Arrays.copyOfRange(words, count, words.length));
    boolean isMereWeekday = rest.isEmpty() && weekday(day).isPresent();
    return day.indexOf(':') < 0 && !isMereWeekday
        ? meaning(day).map(isIt -> new NamedDay(day, isIt, rest))
        : Optional.empty();
  }

  private static Optional<Predicate<LocalDate>> meaning(String day) {
    List<LocalDate> dates = Dates.read(day);
    if (!dates.isEmpty()) {
      return Optional.of(dates::contains);
    }
    Optional<Integer> weekday = weekday(day);
    int first = day.indexOf(' ');
    return weekday.isPresent() || first < 0
        ? weekday
            .<Predicate<LocalDate>>map(w -> date -> date.getDayOfWeek() == DayOfWeek.of(w))
            .or(() -> withoutYear(day))
        : withoutYear(
            weekday(day.substring(0, first)).isPresent() ? day.substring(first + 1) : day);
  }

  private static Optional<Integer> weekday(String word) {
    String bare = word.replaceFirst("[.,]+$", "");
    return IntStream.range(0, WEEKDAYS.size())
        .filter(i -> WEEKDAYS.get(i).matcher(bare).matches())
        .mapToObj(i -> i + 1)
        .findFirst();
  }

  /** A day such as {@code 26.11.} or {@code 11/26}. */
  private static Optional<Predicate<LocalDate>> withoutYear(String day) {
    Matcher numbers = WITHOUT_YEAR.matcher(day);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    int one = Integer.parseInt(numbers.group(1));
    boolean isDotted = numbers.group(2) != null;
    int other = Integer.parseInt(isDotted ? numbers.group(2) : numbers.group(3));
    return Optional.of(date -> isOn(date, one, other) || !isDotted && isOn(date, other, one));
  }

  private static boolean isOn(LocalDate date, int day, int month) {
    return date.getDayOfMonth() == day && date.getMonthValue() == month;
  }
}
