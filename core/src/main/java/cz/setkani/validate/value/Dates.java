package cz.setkani.validate.value;

import cz.setkani.validate.names.Names;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads dates as people and spreadsheets write them: {@code 2026-11-26}, {@code 26. 11. 2026},
 * {@code 11/26/2026}, {@code 26 November 2026}, {@code čtvrtek 26. listopadu 2026}; a clock time
 * behind them is passed over.
 */
public final class Dates {

  private static final int LONGEST = 60;
  private static final int CENTURY = 2000;
  private static final String TIME = "(?:[ t,]+\\d{1,2}[:.]\\d{2}.*)?";
  private static final String YEAR = "(\\d{4}|\\d{2})";
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? "
              + "|(?:pondeli|utery|streda|ctvrtek|patek|sobota|nedele|po|ut|st|ct|pa|so|ne)\\.?,? ");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.] ?(\\d{1,2})[-/.] ?(\\d{1,2})" + TIME);
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?" + YEAR + TIME);
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-]" + YEAR + TIME);
  private static final Pattern DAY_AND_NAME =
      Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th)?[ -]?([a-z]{3,9})\\.?,?[ -]" + YEAR + TIME);
  private static final Pattern NAME_AND_DAY =
      Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + TIME);
  private static final List<Pattern> MONTHS =
      Stream.of(
              "jan(uary)?|leden|ledna|led",
              "feb(ruary)?|unora?|uno",
              "mar(ch)?|brezen|brezna|bre",
              "apr(il)?|duben|dubna|dub",
              "may|kveten|kvetna|kve",
              "june?|cerven|cervna|cvn",
              "july?|cervenec|cervence|cvc",
              "aug(ust)?|srpen|srpna|srp",
              "sept?(ember)?|zari|zar",
              "oct(ober)?|rijen|rijna|rij",
              "nov(ember)?|listopadu?|lis",
              "dec(ember)?|prosinec|prosince|pro")
          .map(Pattern::compile)
          .toList();

  private Dates() {}

  /**
   * All dates that a text can be: none if it is no date, two where day and month cannot be told
   * apart, as in {@code 5/6/2026}.
   */
  public static List<LocalDate> read(String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    String key = WEEKDAY.matcher(Names.key(text)).replaceFirst("");
    return Stream.of(
            dates(YEAR_FIRST.matcher(key), 1, 2, 3),
            dates(DOTTED.matcher(key), 3, 2, 1),
            dates(SLASHED.matcher(key), 3, 2, 1),
            dates(SLASHED.matcher(key), 3, 1, 2),
            dates(DAY_AND_NAME.matcher(key), 3, 2, 1),
            dates(NAME_AND_DAY.matcher(key), 3, 1, 2))
        .flatMap(found -> found)
        .distinct()
        .toList();
  }

  private static Stream<LocalDate> dates(Matcher match, int year, int month, int day) {
    if (!match.matches()) {
      return Stream.empty();
    }
    int written = Integer.parseInt(match.group(year));
    try {
      return Stream.of(
          LocalDate.of(
              written < 100 ? CENTURY + written : written,
              month(match.group(month)),
              Integer.parseInt(match.group(day))));
    } catch (DateTimeException e) {
      return Stream.empty();
    }
  }

  /** The number of a month, also of one told by its name; 0 for what is none. */
  private static int month(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : 1
            + IntStream.range(0, MONTHS.size())
                .filter(i -> MONTHS.get(i).matcher(text).matches())
                .findFirst()
                .orElse(-1);
  }
}
