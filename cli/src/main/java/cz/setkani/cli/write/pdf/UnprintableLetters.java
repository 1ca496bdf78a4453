package cz.setkani.cli.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Which texts hold letters that the font of documents in PDF lacks. */
public final class UnprintableLetters {

  /** The font has all visible letters below this one, those of Czech and its neighbours. */
  static final int KNOWN = 0x180;

  private static final String KNOWN_MARKS = "–—‘’‚“”„…•€";

  private UnprintableLetters() {}

  /** Those of the texts in which a square stands for a letter, in their order. */
  public static List<String> in(Collection<String> texts) {
    List<String> doubtful = texts.stream().filter(UnprintableLetters::isDoubtful).toList();
    if (doubtful.isEmpty()) {
      return List.of();
    }
    synchronized (Letters.class) {
      return lacking(doubtful);
    }
  }

  private static List<String> lacking(List<String> doubtful) {
    try (PDDocument document = new PDDocument()) {
      Letters letters = new Letters(document);
      List<String> replaced = new ArrayList<>();
      for (String text : doubtful) {
        if (letters.lacksSome(text)) {
          replaced.add(text);
        }
      }
      return replaced;
    } catch (IOException e) {
      throw new UncheckedIOException("The font can be read.", e);
    }
  }

  /** Whether the font itself has to be asked, which takes longer. */
  private static boolean isDoubtful(String text) {
    return text.chars().anyMatch(letter -> letter >= KNOWN && KNOWN_MARKS.indexOf(letter) < 0);
  }

  static String knownMarks() {
    return KNOWN_MARKS;
  }
}
