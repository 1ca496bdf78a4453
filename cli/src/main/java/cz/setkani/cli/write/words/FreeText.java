package cz.setkani.cli.write.words;

import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import java.util.Locale;

/** What a round without a meeting is called. */
public final class FreeText {

  private FreeText() {}

  /** Whether an organisation is {@code free} in a round or {@code not there}. */
  public static String of(Event event, String organisation, int round, Locale language) {
    boolean isThere = event.presence(organisation).contains(round);
    return Texts.of(FreeText.class, language).text(isThere ? "round.free" : "round.away");
  }
}
