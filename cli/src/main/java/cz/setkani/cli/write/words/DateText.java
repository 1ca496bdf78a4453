package cz.setkani.cli.write.words;

import cz.setkani.text.Texts;
import java.time.LocalDate;
import java.util.Locale;

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

  private static String item(String list, int number) {
    return list.split(",")[number - 1];
  }
}
