package cz.setkani.validate.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Legal forms at the end of a name, which people write or leave out as they like: {@code z.s.},
 * {@code příspěvková organizace}, {@code GmbH}, {@code Ltd}. Works on {@linkplain Names#key keys},
 * so without case and marks.
 */
public final class LegalForms {

  private static final int LEAST_LETTERS = 3;
  private static final List<String> CZECH =
      List.of(
          "z\\. ?s\\.?",
          "o\\. ?p\\. ?s\\.?",
          "z\\. ?u\\.?",
          "p\\. ?o\\.?",
          "a\\. ?s\\.?",
          "o\\. ?s\\.?",
          "(?:spol\\. ?)?s\\.? ?r\\. ?o\\.?",
          "v\\. ?o\\. ?s\\.?",
          "k\\. ?s\\.?",
          "(?:zapsany|pobocny) spolek",
          "zapsany ustav",
          "obecne prospesna spolecnost",
          "prispevkova organizace");
  private static final List<String> ENGLISH =
      List.of(
          "ltd\\.?",
          "limited",
          "inc\\.?",
          "incorporated",
          "corp\\.?",
          "l\\.?l\\.?[cp]\\.?",
          "p\\.?l\\.?c\\.?");
  private static final List<String> GERMAN =
      List.of("g?gmbh(?: ?& ?co\\.? ?kg)?", "kg", "ag", "ohg", "ug", "e\\. ?v\\.");
  private static final List<String> OTHERS =
      List.of(
          "s\\.? ?a\\.",
          "sarl",
          "s\\. ?r\\. ?l\\.",
          "[bn]\\. ?v\\.",
          "oy",
          "ab",
          "aps",
          "sp\\. ?z ?o\\. ?o\\.?",
          "d\\. ?o\\. ?o\\.?",
          "kft\\.?",
          "(?:zrt|nyrt)\\.?",
          "bt\\.");
  private static final String FORM =
      Stream.of(CZECH, ENGLISH, GERMAN, OTHERS)
          .flatMap(List::stream)
          .collect(Collectors.joining("|", "(?:", ")"));
  private static final Pattern ALONE = Pattern.compile(FORM);
  private static final Pattern AT_THE_END = Pattern.compile("[, ]" + FORM + "$");
  private static final int LONGEST = 30;
  private static final String SEPARATORS = ", ";

  private LegalForms() {}

  /** Whether a text is nothing but a legal form. */
  public static boolean isOne(String text) {
    return ALONE.matcher(Names.key(text)).matches();
  }

  /** The name as it is shown, without the legal forms at its end, where a name is left then. */
  public static String without(String name) {
    String tidy = Names.tidy(name);
    String rest = strip(Names.key(tidy));
    return IntStream.range(1, tidy.length())
        .filter(end -> SEPARATORS.indexOf(tidy.charAt(end)) >= 0)
        .mapToObj(end -> tidy.substring(0, end))
        .filter(start -> Names.key(start).equals(rest))
        .findFirst()
        .orElse(tidy);
  }

  /**
   * The key without the legal forms at its end; the key itself, where fewer than three letters
   * would be left.
   */
  static String strip(CharSequence key) {
    int end = key.length();
    int before = withoutForm(key, end);
    while (before < end) {
      end = before;
      before = withoutForm(key, end);
    }
    String rest = key.subSequence(0, end).toString();
    boolean isNameLeft = rest.chars().filter(Character::isLetter).count() >= LEAST_LETTERS;
    return isNameLeft ? rest : key.toString();
  }

  /** Where the text before a legal form ends; {@code end} if there is none before it. */
  private static int withoutForm(CharSequence key, int end) {
    int last = withoutSeparators(key, end);
    Matcher form = AT_THE_END.matcher(key).region(Math.max(0, last - LONGEST), last);
    return form.find() ? withoutSeparators(key, form.start()) : end;
  }

  private static int withoutSeparators(CharSequence key, int end) {
    int last = end;
    while (last > 0 && SEPARATORS.indexOf(key.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }
}
