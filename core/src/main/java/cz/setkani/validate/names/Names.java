package cz.setkani.validate.names;

import java.text.Normalizer;
import java.util.Locale;

/**
 * When two names mean the same: the only place that decides it. All methods are linear in the
 * length of the name.
 */
public final class Names {

  private static final String QUOTES =
      "\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f"
          + "\u2039\u203a\u00ab\u00bb\u2032\u2033\uff02\uff07";
  private static final int MOST_SHOWN = 300;
  private static final int MINUS_SIGN = 0x2212;

  private Names() {}

  /** Whether nothing can be seen in a text. */
  public static boolean isBlank(String text) {
    int i = 0;
    while (i < text.length() && !isVisible(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i == text.length();
  }

  /**
   * The name as it is shown: no invisible characters, every run of blanks, line breaks and control
   * characters one blank, none at the ends.
   */
  public static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean isBlankDue = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isVisible(c)) {
        tidy.append(isBlankDue ? " " : "").appendCodePoint(c);
        isBlankDue = false;
      } else if (Character.getType(c) != Character.FORMAT) {
        isBlankDue = !tidy.isEmpty();
      }
    }
    return Normalizer.normalize(tidy, Normalizer.Form.NFC);
  }

  /**
   * What is left of a name when everything is taken away in which people spell one name
   * differently: case, diacritics, quotes, kinds of dashes and blanks. Two names mean the same if
   * their keys are equal. Empty only if nothing can be seen in the name.
   */
  public static String key(String name) {
    String tidy = tidy(name);
    String plain = Normalizer.normalize(withoutQuotes(tidy), Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int c = plain.codePointAt(i);
      if (!isMark(c)) {
        key.appendCodePoint(isDash(c) ? '-' : c);
      }
    }
    String lower = tidy(key.toString().toLowerCase(Locale.ROOT));
    return lower.isEmpty() ? tidy : lower;
  }

  /** The name as a message shows it: tidy, and cut where it is longer than a sentence. */
  public static String shown(String text) {
    String start = text.length() > 2 * MOST_SHOWN ? text.substring(0, 2 * MOST_SHOWN) : text;
    String tidy = tidy(start);
    return tidy.length() > MOST_SHOWN ? tidy.substring(0, MOST_SHOWN) + "..." : tidy;
  }

  private static String withoutQuotes(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (QUOTES.indexOf(text.charAt(i)) < 0) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isDash(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || c == MINUS_SIGN;
  }
}
