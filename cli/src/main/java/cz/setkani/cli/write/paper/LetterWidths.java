package cz.setkani.cli.write.paper;

import java.util.stream.IntStream;

/**
 * How wide letters are in the bold face of Arial, Helvetica and Liberation Sans, which have the
 * same widths; a letter with an accent is taken as wide as without, pictures that are joined as
 * wide as the first one. Nearly all the others are taken as square. In thousandths of the font
 * size.
 */
public final class LetterWidths {

  private static final int SQUARE = 1000;
  private static final String ACCENTED =
      "ÁÄÀÂĄČĆÇĎÉĚËÈÊĘÍĽĹŁŇŃÑÓÖÔŐŘŔŠŚŤÚŮÜŰÝŽŹŻáäàâąčćçéěëèêęíĺłňńñóöôőřŕšśúůüűýžźż";
  private static final String PLAIN =
      "AAAAACCCDEEEEEEILLLNNNOOOORRSSTUUUUYZZZaaaaaccceeeeeeillnnnoooorrssuuuuyzzz";

  /** Letters with an apostrophe beside them, and how wide they are with it. */
  private static final String CARON_ASIDE = "ďťľ";

  private static final int[] WIDTHS_WITH_CARON = {719, 480, 385};

  /** Letters that are wider than square. */
  private static final String WIDE = "ǄǅǆǇǊǱǲǳǶʣʥЉЊЮѠѬѸѼѾҦԂԊὊὋὝὪὫᾪᾫⱲ";

  private static final int WIDEST = 1340;
  private static final int JOINER = 0x200D;
  private static final int FIRST_SKIN = 0x1F3FB;
  private static final int LAST_SKIN = 0x1F3FF;
  private static final char FIRST = ' ';
  private static final int[] FROM_BLANK_TO_TILDE = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, // blank to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, // 0 to ?
    975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, // @ to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, // P to _
    333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, // ` to o
    611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584 // p to ~
  };

  /** The widths of the letters of European languages, which come most. */
  private static final int[] KNOWN =
      IntStream.range(0, 0x250).map(LetterWidths::reckoned).toArray();

  private LetterWidths() {}

  /** The width of a text on one line, in font sizes. */
  public static double of(String text) {
    int width = 0;
    boolean isJoined = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      width += isJoined ? 0 : of(letter);
      isJoined = letter == JOINER;
    }
    return width / (double) SQUARE;
  }

  private static int of(int letter) {
    if (letter < KNOWN.length) {
      return KNOWN[letter];
    }
    if (CyrillicWidths.has(letter)) {
      return CyrillicWidths.of(letter);
    }
    return isAdded(letter) ? 0 : Character.charCount(letter) * reckoned(letter);
  }

  /** Whether something changes the letter before it and takes no room. */
  private static boolean isAdded(int letter) {
    int type = Character.getType(letter);
    boolean isSkin = letter >= FIRST_SKIN && letter <= LAST_SKIN;
    return isSkin
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static int reckoned(int letter) {
    int beside = CARON_ASIDE.indexOf(letter);
    if (beside >= 0) {
      return WIDTHS_WITH_CARON[beside];
    }
    int accented = ACCENTED.indexOf(letter);
    int place = (accented < 0 ? letter : PLAIN.charAt(accented)) - FIRST;
    if (place >= 0 && place < FROM_BLANK_TO_TILDE.length) {
      return FROM_BLANK_TO_TILDE[place];
    }
    if (WIDE.indexOf(letter) >= 0) {
      return WIDEST;
    }
    return isDashOrQuote(letter) ? FROM_BLANK_TO_TILDE['0' - FIRST] : SQUARE;
  }

  private static boolean isDashOrQuote(int letter) {
    return letter == '\u00a0' || letter >= '\u2010' && letter <= '\u201f' && letter != '\u2014';
  }
}
