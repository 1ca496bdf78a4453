package cz.setkani.cli.write.table;

import cz.setkani.text.Texts;
import java.util.Locale;

/** The words that stand in cells, in a language; the keys are the English words. */
final class ValueNames {

  private ValueNames() {}

  /** A word such as {@code both}. */
  static String named(Locale language, String key) {
    return Texts.of(ValueNames.class, language).text("value." + key);
  }

  /** {@code yes} or {@code no}. */
  static String yesNo(Locale language, boolean isSo) {
    return named(language, isSo ? "yes" : "no");
  }
}
