package cz.setkani.validate.value;

import cz.setkani.model.Goal;
import cz.setkani.model.History.Repeats;
import cz.setkani.validate.names.Names;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a single text means: numbers, clock times, languages, yes and no. */
public final class Values {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}( \\d{3})+");
  private static final Pattern WITH_ZEROS = Pattern.compile("([+-]?\\d{1,9})[.,]0{1,20}");
  private static final int LONGEST_TIME = 60;
  private static final Pattern TIME =
      Pattern.compile(
          "(?:\\d{4}-\\d{2}-\\d{2}[ t])?(?!0\\.)(?<hour>\\d{1,2})"
              + "(?:(?:[:.]| ?h ?)(?<minute>\\d{2})(?::00(?:\\.0+)?)?| ?h|(?= ?[ap]\\.?m))"
              + "(?: ?(?<half>[ap])\\.?m\\.?| ?(?:h|hod|hodin)\\.?)?");
  private static final Set<String> YES =
      Set.of("yes", "y", "ano", "a", "x", "1", "true", "pravda", "✓", "✔", "☑", "●");
  private static final Set<String> NO = Set.of("", "no", "n", "ne", "0", "false", "nepravda", "-");
  private static final Set<String> HELD = Set.of("held", "probehla", "probehlo", "konala");
  private static final Set<String> NOT_HELD = Set.of("not", "neprobehla", "neprobehlo", "nekonala");
  private static final Set<String> ROUND = Set.of("round", "kolo");
  private static final Set<String> NO_MEETING = Set.of("struck", "skrtnuta", "gone", "zrusena");
  private static final Set<String> CZECH = Set.of("cs", "cz", "cs-cz", "cestina", "cesky", "czech");
  private static final Set<String> ENGLISH =
      Set.of("en", "en-gb", "en-us", "anglictina", "anglicky", "english");

  private static final Set<String> MOST = Set.of("most", "nejvic", "co nejvic", "nejvic prani");
  private static final Set<String> FAIR =
      Set.of("fair", "spravedlive", "spravedlivy", "ferove", "ferovy");

  private static final Set<String> LAST = Set.of("last", "naposled", "nakonec");
  private static final Set<String> NEVER = Set.of("never", "nikdy");

  private Values() {}

  /** A whole number, also one written {@code 2.0} or {@code 1 000}. */
  public static Optional<Integer> wholeNumber(String text) {
    String tidy = Names.tidy(text);
    Matcher withZeros = WITH_ZEROS.matcher(tidy);
    String digits =
        withZeros.matches()
            ? withZeros.group(1)
            : GROUPED.matcher(tidy).matches() ? tidy.replace(" ", "") : tidy;
    return NUMBER.matcher(digits).matches()
        ? Optional.of(Integer.valueOf(digits))
        : Optional.empty();
  }

  /**
   * A clock time such as {@code 9:00}, {@code 9.00}, {@code 9h00}, {@code 9:00 AM} or {@code
   * 9:00:00}, with or without a date before it; but not {@code 0.25}, which is six o'clock in a
   * spreadsheet without the format for times.
   */
  public static Optional<LocalTime> time(String text) {
    Matcher time = TIME.matcher(text.length() > LONGEST_TIME ? "" : Names.key(text));
    if (!time.matches()) {
      return Optional.empty();
    }
    String half = time.group("half");
    int hour = Integer.parseInt(time.group("hour"));
    int minute = time.group("minute") == null ? 0 : Integer.parseInt(time.group("minute"));
    boolean isTime = hour < 24 && minute < 60 && (half == null || hour > 0);
    return isTime ? Optional.of(LocalTime.of(hour(hour, half), minute)) : Optional.empty();
  }

  /** An hour of the day, where {@code a} stands for the half before noon and {@code p} after. */
  private static int hour(int hour, String half) {
    if (half == null || hour > 12) {
      return hour;
    }
    return hour % 12 + (half.equals("p") ? 12 : 0);
  }

  /** Whether a text means yes, as {@code ano}, {@code x} or {@code 1} do, or no; or neither. */
  public static Optional<Boolean> yesNo(String text) {
    String key = Names.key(text);
    if (YES.contains(key)) {
      return Optional.of(true);
    }
    return NO.contains(key) ? Optional.of(false) : Optional.empty();
  }

  /**
   * Whether a text says that a meeting took place, or that it did not: a yes or no, also with more
   * behind it, or the word itself.
   */
  public static Optional<Boolean> tookPlace(String text) {
    String first = Names.key(text).split("[ ,.;:!]", 2)[0];
    if (HELD.contains(first) || NOT_HELD.contains(first)) {
      return Optional.of(HELD.contains(first));
    }
    return first.isEmpty() ? Optional.empty() : yesNo(first);
  }

  /** Whether a text names a round, and not the whole meeting: {@code round}, {@code kolo}. */
  public static boolean isRound(String text) {
    return ROUND.contains(Names.key(text));
  }

  /** Whether a text says that a meeting does not take place: {@code struck}, {@code gone}. */
  public static boolean isNoMeeting(String text) {
    return NO_MEETING.contains(Names.key(text));
  }

  /** What a schedule is to be best at, if a text says so. */
  public static Optional<Goal> goal(String text) {
    String key = Names.key(text);
    if (FAIR.contains(key)) {
      return Optional.of(Goal.FAIR);
    }
    return MOST.contains(key) ? Optional.of(Goal.MOST) : Optional.empty();
  }

  /** What becomes of requests of two that met before, if a text says so. */
  public static Optional<Repeats> repeats(String text) {
    String key = Names.key(text);
    if (NEVER.contains(key)) {
      return Optional.of(Repeats.NEVER);
    }
    return LAST.contains(key) ? Optional.of(Repeats.LAST) : Optional.empty();
  }

  public static Optional<Locale> language(String text) {
    String key = Names.key(text).replace('_', '-');
    if (CZECH.contains(key)) {
      return Optional.of(new Locale("cs"));
    }
    return ENGLISH.contains(key) ? Optional.of(Locale.ENGLISH) : Optional.empty();
  }
}
