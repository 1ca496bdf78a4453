package cz.setkani.cli.write.words;

import cz.setkani.model.Day;
import cz.setkani.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A date as it is printed, from texts of our own: the JDK's differ from version to version. */
public final class DateText {

  private DateText() {}

  /** {@code Thursday 26 November 2026}. */
  public static String full(LocalDate date, Locale language) {
    Texts texts = Texts.of(DateText.class, language);
    return texts.text(
        "date.full",
        item(texts.text("date.weekdays"), date.getDayOfWeek().getValue()),
        "" + date.getDayOfMonth(),
        item(texts.text("date.months"), date.getMonthValue()),
        "" + date.getYear());
  }

  /** {@code Thursday 26 November 2026 – Friday 27 November 2026}; empty if no date is known. */
  public static String span(List<LocalDate> dates, Locale language) {
    return Stream.of(dates.stream().limit(1), dates.stream().skip(Math.max(1, dates.size() - 1)))
        .flatMap(ends -> ends)
        .map(date -> full(date, language))
        .collect(Collectors.joining(" – "));
  }

  /** {@code 26 Nov}. */
  public static String brief(LocalDate date, Locale language) {
    Texts texts = Texts.of(DateText.class, language);
    return texts.text(
        "date.brief",
        "" + date.getDayOfMonth(),
        item(texts.text("date.months.brief"), date.getMonthValue()));
  }

  /** When a round begins; with its date, where there are several. */
  public static String start(Day day, int round, Locale language) {
    return date(day, round, language) + ClockTime.onPaper(day.time(round).start());
  }

  /** When a round ends; with its date, where there are several. */
  public static String end(Day day, int round, Locale language) {
    return date(day, round, language) + ClockTime.onPaper(day.time(round).end());
  }

  private static String date(Day day, int round, Locale language) {
    return day.laterDates().isEmpty() ? "" : brief(day.dateOf(round).orElseThrow(), language) + " ";
  }

  /** The date of a round in full, if it is the first one of one of several dates. */
  public static Optional<String> beginning(Day day, int round, Locale language) {
    boolean isFirst = day.laterDates().containsKey(round) || round == 1;
    return day.dateOf(round)
        .filter(date -> isFirst && !day.laterDates().isEmpty())
        .map(date -> full(date, language));
  }

  private static String item(String list, int number) {
    return list.split(",")[number - 1];
  }
}
