package cz.setkani.cli.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Which of the old encodings makes the best Czech of some bytes: Czech letters count for it, as do
 * the dashes and quotes of printed text where they can stand; other letters, capitals within words,
 * signs within words and control characters count against it. Linear in the number of bytes.
 */
final class CzechGuess {

  private static final List<Charset> CANDIDATES =
      List.of(
          Charset.forName("windows-1250"),
          Charset.forName("ISO-8859-2"),
          Charset.forName("IBM852"));
  private static final String CZECH = "áčďéěíňóřšťúůýž";
  private static final String NEIGHBOURS = "äöüßľĺŕôąćęłńśźżőű";
  private static final String PRINTED = "–—„“”‚‘’…§°€×·•«»";
  private static final int GOOD = 3;
  private static final int POOR = 1;
  private static final int BAD = -4;
  private static final int WORST = -20;

  private CzechGuess() {}

  static Charset of(byte[] bytes) {
    Charset best = CANDIDATES.get(0);
    long highest = Long.MIN_VALUE;
    for (Charset charset : CANDIDATES) {
      long points = points(charset.decode(ByteBuffer.wrap(bytes)).toString());
      if (points > highest) {
        highest = points;
        best = charset;
      }
    }
    return best;
  }

  private static long points(String text) {
    long points = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        points += points(text, i);
      }
    }
    return points;
  }

  private static int points(String text, int i) {
    char c = text.charAt(i);
    boolean isAfterLetter = i > 0 && Character.isLetter(text.charAt(i - 1));
    if (Character.isLetter(c)) {
      return points(c, isAfterLetter && Character.isLowerCase(text.charAt(i - 1)));
    }
    if (Character.isISOControl(c) || c == '\ufffd') {
      return WORST;
    }
    if (c == '\u00a0') {
      return isAfterLetter && isLowerCase(text, i + 1) && isLowerCase(text, i - 1) ? 0 : POOR;
    }
    boolean isWithinWord = isAfterLetter && isLetter(text, i + 1);
    return PRINTED.indexOf(c) >= 0 && !isWithinWord ? POOR : BAD;
  }

  private static int points(char letter, boolean isAfterLowerCase) {
    if (Character.isUpperCase(letter) && isAfterLowerCase) {
      return BAD;
    }
    char lower = Character.toLowerCase(letter);
    return CZECH.indexOf(lower) >= 0 ? GOOD : NEIGHBOURS.indexOf(lower) >= 0 ? 0 : BAD;
  }

  private static boolean isLetter(String text, int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }

  private static boolean isLowerCase(String text, int i) {
    return i < text.length() && Character.isLowerCase(text.charAt(i));
  }
}
