package cz.setkani.cli.write.words;

import cz.setkani.text.Texts;
import java.util.Locale;

/** What tells a reader which edition of the day a paper belongs to. */
public final class EditionText {

  private EditionText() {}

  /** An edition as {@code edition 2 · valid from round 5}. */
  public static String of(EditionLabel edition, Locale language) {
    Texts texts = Texts.of(EditionText.class, language);
    return texts.text("edition.number", edition.number())
        + " · "
        + texts.text("edition.from", edition.from());
  }
}
