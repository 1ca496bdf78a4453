package cz.setkani.validate.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Legal forms at the end of a name, which people write or leave out as they like: {@code z.s.},
 * {@code příspěvková organizace}, {@code GmbH}, {@code Ltd}. Works on {@linkplain Names#key keys},
 * so without case and marks.
 */
public final class LegalForms {

  private static final int LEAST_LETTERS = 3;
  private static final String FORM =
      "(?:z\\. ?s\\.?|o\\. ?p\\. ?s\\.?|z\\. ?u\\.?|p\\. ?o\\.?|a\\. ?s\\.?|o\\. ?s\\.?"
          + "|s\\. ?r\\. ?o\\.?|spol\\. ?s ?r\\. ?o\\.?|v\\. ?o\\. ?s\\.?|k\\. ?s\\.?"
          + "|zapsany spolek|zapsany ustav|pobocny spolek|obecne prospesna spolecnost"
          + "|prispevkova organizace"
          + "|ltd\\.?|limited|inc\\.?|incorporated|corp\\.?|l\\.?l\\.?c\\.?|l\\.?l\\.?p\\.?|p\\.?l\\.?c\\.?"
          + "|g?gmbh(?: ?& ?co\\.? ?kg)?|kg|ag|ohg|ug|e\\. ?v\\."
          + "|s\\.? ?a\\.|sarl|s\\. ?r\\. ?l\\.|b\\. ?v\\.|n\\. ?v\\.|oy|ab|aps"
          + "|sp\\. ?z ?o\\. ?o\\.?|d\\. ?o\\. ?o\\.?|kft\\.?|zrt\\.?|nyrt\\.?|bt\\.)";
  private static final Pattern ALONE = Pattern.compile(FORM);
  private static final Pattern AT_THE_END = Pattern.compile("[, ]" + FORM + "$");
  private static final int LONGEST = 30;

  private LegalForms() {}

  /** Whether a text is nothing but a legal form. */
  public static boolean isOne(String text) {
    return ALONE.matcher(Names.key(text)).matches();
  }

  /**
   * The key without the legal forms at its end; the key itself, where fewer than three letters
   * would be left.
   */
  static String strip(String key) {
    int end = key.length();
    int before = withoutForm(key, end);
    while (before < end) {
      end = before;
      before = withoutForm(key, end);
    }
    String rest = key.substring(0, end);
    boolean isNameLeft = rest.chars().filter(Character::isLetter).count() >= LEAST_LETTERS;
    return isNameLeft ? rest : key;
  }

  /** Where the text before a legal form ends; {@code end} if there is none before it. */
  private static int withoutForm(String key, int end) {
    int last = withoutSeparators(key, end);
    Matcher form = AT_THE_END.matcher(key).region(Math.max(0, last - LONGEST), last);
    return form.find() ? withoutSeparators(key, form.start()) : end;
  }

  private static int withoutSeparators(String key, int end) {
    int last = end;
    while (last > 0 && ", ".indexOf(key.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }
}
