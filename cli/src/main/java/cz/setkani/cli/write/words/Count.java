package cz.setkani.cli.write.words;

import cz.setkani.text.Texts;
import java.util.Locale;

/** A number with its noun, such as {@code 3 meetings}. */
public final class Count {

  private Count() {}

  /** The number and the form of the noun that goes with it; {@code noun} is the end of its key. */
  public static String of(Locale language, String noun, long number) {
    Texts texts = Texts.of(Count.class, language);
    return number + " " + texts.text("count." + noun, number);
  }
}
