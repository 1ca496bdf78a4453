package cz.setkani.cli.write.words;

import cz.setkani.model.Pause;
import cz.setkani.text.Texts;
import java.util.Locale;

/** What a pause is called. */
public final class PauseText {

  private PauseText() {}

  /** The name that it was given, or {@code pause}. */
  public static String name(Pause pause, Locale language) {
    return pause.name().isEmpty()
        ? Texts.of(PauseText.class, language).text("pause.name")
        : pause.name();
  }

  /** Its name and from when to when it is, as {@code Lunch 12:00–13:00}. */
  public static String timed(Pause pause, Locale language) {
    return "%s   %s–%s"
        .formatted(
            name(pause, language),
            ClockTime.onPaper(pause.time().start()),
            ClockTime.onPaper(pause.time().end()));
  }
}
