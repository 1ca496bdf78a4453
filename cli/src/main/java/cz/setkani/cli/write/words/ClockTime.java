package cz.setkani.cli.write.words;

import cz.setkani.text.Texts;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Clock times as text, the same in every language. */
public final class ClockTime {

  private static final DateTimeFormatter IN_FILES =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private ClockTime() {}

  /** {@code 09:00}, as in files. */
  public static String inFiles(LocalTime time) {
    return IN_FILES.format(time);
  }

  /** {@code 9:00}, as on paper. */
  public static String onPaper(LocalTime time) {
    return Texts.clock(time);
  }
}
