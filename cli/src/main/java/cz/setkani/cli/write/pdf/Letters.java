package cz.setkani.cli.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one document: of which only those that are used are embedded. The fonts are read
 * once and shared by all documents, of which therefore only one can be written at a time.
 */
final class Letters {

  private static final String FOLDER = "/liberation/LiberationSans-";

  /** Stands for what the font lacks; whatever is joined to one letter is replaced by one. */
  static final String REPLACEMENT = "\u25a1";

  private static final String ADDED = "[\\p{M}\\x{1F3FB}-\\x{1F3FF}]*";

  /** A letter with its accents, or a picture that several are joined to. */
  private static final Pattern LETTER =
      Pattern.compile("." + ADDED + "(?:\\u200D." + ADDED + ")*", Pattern.DOTALL);

  private static final int THOUSAND = 1000;

  private final Face plain;
  private final Face bold;

  private static Optional<Fonts> known = Optional.empty();

  /**
   * Liberation Sans. What PDFBox reads of a font and writes of it are equal only in one locale: it
   * reckons the day on which the font was made by the calendar of the place.
   */
  private record Fonts(Locale locale, TrueTypeFont plain, TrueTypeFont bold) {

    static Fonts of(Locale locale) throws IOException {
      return new Fonts(locale, read("Regular"), read("Bold"));
    }

    private static TrueTypeFont read(String name) throws IOException {
      try (InputStream file = Letters.class.getResourceAsStream(FOLDER + name + ".ttf")) {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return font;
      }
    }
  }

  private record Face(TrueTypeFont font, PDFont embedded) {

    static Face of(TrueTypeFont font, PDDocument document) throws IOException {
      return new Face(font, PDType0Font.load(document, font, true));
    }

    boolean has(int letter) throws IOException {
      return font.getUnicodeCmapLookup().getGlyphId(letter) > 0;
    }
  }

  Letters(PDDocument document) throws IOException {
    Fonts fonts = fonts();
    plain = Face.of(fonts.plain(), document);
    bold = Face.of(fonts.bold(), document);
  }

  private static Fonts fonts() throws IOException {
    Locale here = Locale.getDefault(Locale.Category.FORMAT);
    if (known.filter(fonts -> fonts.locale().equals(here)).isEmpty()) {
      known = Optional.of(Fonts.of(here));
    }
    return known.orElseThrow();
  }

  PDFont font(boolean isBold) {
    return (isBold ? bold : plain).embedded();
  }

  /** The width of a text, in font sizes. */
  double width(String printable, boolean isBold) throws IOException {
    return font(isBold).getStringWidth(printable) / THOUSAND;
  }

  /** Whether a square stands for a letter of a text. */
  boolean lacksSome(String text) throws IOException {
    return !known(text, true).equals(composed(text));
  }

  /** A text as it is drawn, from the left to the right, of letters that the font has. */
  String printable(String text, boolean isBold) throws IOException {
    return leftToRight(known(text, isBold));
  }

  private String known(String text, boolean isBold) throws IOException {
    StringBuilder known = new StringBuilder();
    Matcher letters = LETTER.matcher(composed(text));
    while (letters.find()) {
      known.append(isKnown(letters.group(), isBold) ? letters.group() : REPLACEMENT);
    }
    return known.toString();
  }

  /** With accents in their letters, as fonts have them. */
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private boolean isKnown(String letter, boolean isBold) throws IOException {
    Face face = isBold ? bold : plain;
    for (int place = 0; place < letter.length(); place = letter.offsetByCodePoints(place, 1)) {
      if (!face.has(letter.codePointAt(place))) {
        return false;
      }
    }
    return true;
  }

  /** Hebrew and its like in the order in which it is drawn. */
  private static String leftToRight(String text) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return text;
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    byte[] levels = new byte[bidi.getRunCount()];
    String[] runs = new String[bidi.getRunCount()];
    for (int run = 0; run < runs.length; run++) {
      String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      levels[run] = (byte) bidi.getRunLevel(run);
      runs[run] = levels[run] % 2 == 0 ? part : new StringBuilder(part).reverse().toString();
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    return String.join("", runs);
  }
}
