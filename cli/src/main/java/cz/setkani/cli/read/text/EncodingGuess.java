package cz.setkani.cli.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Which of the old encodings makes the best text of some bytes: letters of the languages that it
 * was made for count for it, Czech ones most, as do the dashes and quotes of printed text where
 * they can stand; other letters, capitals within words, signs within words and control characters
 * count against it. Of equally good ones the first is taken. Linear in the number of bytes.
 *
 * @param charset the encoding
 * @param sample a line with a letter beyond ASCII, as it is read
 * @param isPoor whether the text is hardly one, so that somebody should look at it
 */
record EncodingGuess(Charset charset, String sample, boolean isPoor) {

  private record Candidate(Charset charset, Alphabet alphabet) {

    static Candidate of(String name, Alphabet alphabet) {
      return new Candidate(Charset.forName(name), alphabet);
    }
  }

  private static final List<Candidate> CANDIDATES =
      List.of(
          Candidate.of("windows-1250", Alphabet.CENTRAL),
          Candidate.of("ISO-8859-2", Alphabet.CENTRAL),
          Candidate.of("IBM852", Alphabet.CENTRAL),
          Candidate.of("x-MacCentralEurope", Alphabet.CENTRAL),
          Candidate.of("windows-1252", Alphabet.WESTERN),
          Candidate.of("x-MacRoman", Alphabet.WESTERN),
          Candidate.of("windows-1251", Alphabet.CYRILLIC),
          Candidate.of("KOI8-R", Alphabet.CYRILLIC));
  private static final String PRINTED = "–—„“”‚‘’…§°€×·•«»";
  private static final int POOR = 1;
  private static final int BAD = -4;
  private static final int WORST = -20;
  private static final int LONGEST_SAMPLE = 80;

  /** One of so many characters that does not fit is too many. */
  private static final int MISFITS_OF_POOR = 4;

  static EncodingGuess of(byte[] bytes) {
    Charset best = CANDIDATES.get(0).charset;
    String text = "";
    Fit fit = Fit.NONE;
    for (Candidate candidate : CANDIDATES) {
      String decoded = candidate.charset.decode(ByteBuffer.wrap(bytes)).toString();
      Fit next = Fit.of(decoded, candidate.alphabet);
      if (next.points > fit.points) {
        best = decoded.equals(text) ? best : candidate.charset;
        fit = next;
        text = decoded;
      }
    }
    return new EncodingGuess(best, sample(text), fit.isPoor());
  }

  private static String sample(String text) {
    return text.lines()
        .filter(line -> line.chars().anyMatch(c -> c >= 0x80))
        .findFirst()
        .map(line -> line.substring(0, Math.min(LONGEST_SAMPLE, line.length())))
        .orElse("");
  }

  /**
   * How well a text fits an alphabet.
   *
   * @param points the more, the better
   * @param misfits how many characters count against it
   * @param all how many characters beyond ASCII there are
   */
  private record Fit(long points, int misfits, int all) {

    static final Fit NONE = new Fit(Long.MIN_VALUE, 0, 0);

    static Fit of(String text, Alphabet alphabet) {
      long points = 0;
      int misfits = 0;
      int all = 0;
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) >= 0x80) {
          int more = EncodingGuess.points(text, i, alphabet);
          points += more;
          misfits += more < 0 ? 1 : 0;
          all++;
        }
      }
      return new Fit(points, misfits, all);
    }

    boolean isPoor() {
      return misfits * MISFITS_OF_POOR > all;
    }
  }

  private static int points(String text, int i, Alphabet alphabet) {
    char c = text.charAt(i);
    if (Character.isLetter(c)) {
      return alphabet.points(text, i);
    }
    if (Character.isISOControl(c) || c == '\ufffd') {
      return WORST;
    }
    boolean isAfterLetter = i > 0 && Character.isLetter(text.charAt(i - 1));
    if (c == '\u00a0') {
      return isAfterLetter && isLowerCase(text, i + 1) && isLowerCase(text, i - 1) ? 0 : POOR;
    }
    boolean isWithinWord = isAfterLetter && isLetter(text, i + 1);
    return PRINTED.indexOf(c) >= 0 && !isWithinWord ? POOR : BAD;
  }

  private static boolean isLetter(String text, int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }

  private static boolean isLowerCase(String text, int i) {
    return i < text.length() && Character.isLowerCase(text.charAt(i));
  }
}
