package cz.setkani.cli.write.text;

import cz.setkani.text.Texts;
import java.util.List;
import java.util.Locale;

/** What is to be said where a bound is less tight than it could be. */
public final class CutShortText {

  private CutShortText() {}

  /**
   * Lines for the console; none where nothing was cut short.
   *
   * @param isCutShort whether the bound was not looked for as long as it takes
   */
  public static List<String> lines(boolean isCutShort, Locale language) {
    return isCutShort
        ? List.of("", Texts.of(CutShortText.class, language).text("cut_short"))
        : List.of();
  }
}
