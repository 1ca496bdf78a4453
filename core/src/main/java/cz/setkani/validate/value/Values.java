package cz.setkani.validate.value;

import cz.setkani.model.Goal;
import cz.setkani.validate.names.Names;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a single text means: numbers, dates, clock times, languages, yes and no. */
public final class Values {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}( \\d{3})+");
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern CZECH_DATE =
      Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
  private static final Pattern TIME = Pattern.compile("(?!0\\.)(\\d{1,2})[:.](\\d{2})(?::00)?");
  private static final Set<String> YES =
      Set.of("yes", "y", "ano", "a", "x", "1", "true", "pravda", "✓", "✔", "☑", "●");
  private static final Set<String> NO = Set.of("", "no", "n", "ne", "0", "false", "nepravda", "-");
  private static final Set<String> ROUND = Set.of("round", "kolo");
  private static final Set<String> NO_MEETING = Set.of("struck", "skrtnuta", "gone", "zrusena");
  private static final Set<String> CZECH = Set.of("cs", "cz", "cs-cz", "cestina", "cesky", "czech");
  private static final Set<String> ENGLISH =
      Set.of("en", "en-gb", "en-us", "anglictina", "anglicky", "english");

  private static final Set<String> MOST = Set.of("most", "nejvic", "co nejvic", "nejvic prani");
  private static final Set<String> FAIR =
      Set.of("fair", "spravedlive", "spravedlivy", "ferove", "ferovy");

  private Values() {}

  public static Optional<Integer> wholeNumber(String text) {
    String digits =
        GROUPED.matcher(Names.tidy(text)).matches()
            ? Names.tidy(text).replace(" ", "")
            : Names.tidy(text);
    return NUMBER.matcher(digits).matches()
        ? Optional.of(Integer.valueOf(digits))
        : Optional.empty();
  }

  /** A date such as {@code 2026-11-26}, {@code 26. 11. 2026} or {@code 26.11.2026}. */
  public static Optional<LocalDate> date(String text) {
    Matcher iso = ISO_DATE.matcher(Names.tidy(text));
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher czech = CZECH_DATE.matcher(Names.tidy(text));
    return czech.matches()
        ? date(czech.group(3), czech.group(2), czech.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A clock time such as {@code 9:00}, {@code 09:00}, {@code 9.00} or {@code 9:00:00}; but not
   * {@code 0.25}, which is six o'clock in a spreadsheet without the format for times.
   */
  public static Optional<LocalTime> time(String text) {
    Matcher time = TIME.matcher(Names.tidy(text));
    if (!time.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = Integer.parseInt(time.group(2));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /** A clock time as it is told: {@code 9:00}. */
  public static String shown(LocalTime time) {
    return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
  }

  /** Whether a text means yes, as {@code ano}, {@code x} or {@code 1} do, or no; or neither. */
  public static Optional<Boolean> yesNo(String text) {
    String key = Names.key(text);
    if (YES.contains(key)) {
      return Optional.of(true);
    }
    return NO.contains(key) ? Optional.of(false) : Optional.empty();
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

  public static Optional<Locale> language(String text) {
    String key = Names.key(text).replace('_', '-');
    if (CZECH.contains(key)) {
      return Optional.of(new Locale("cs"));
    }
    return ENGLISH.contains(key) ? Optional.of(Locale.ENGLISH) : Optional.empty();
  }
}
