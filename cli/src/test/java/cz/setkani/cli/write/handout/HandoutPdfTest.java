package cz.setkani.cli.write.handout;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PaperSize;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.pdf.PdfFile;
import cz.setkani.cli.write.words.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of PDF finds: where the letters are, how large they are, and what they say. */
class HandoutPdfTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");

  /** Head and foot of a sheet, in millimetres; what stands there may be small. */
  private static final double HEAD = 29;

  private static final double FOOT = 17;

  private static final double LEAST_MARGIN = 8;
  private static final double ROUNDED = 0.05;

  /** A letter on a page; lengths in millimetres, the size in points. */
  private record Letter(String text, double left, double right, double baseline, double size) {}

  /** Collects letters. */
  private static final class Letters extends PDFTextStripper {

    private final List<Letter> found = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition at) {
      double height = at.getPageHeight();
      double left = at.getTextMatrix().getTranslateX();
      double right = left + Math.signum(at.getTextMatrix().getScaleX()) * at.getWidth();
      found.add(
          new Letter(
              at.getUnicode(),
              Math.min(left, right) * PrintedText.POINT,
              Math.max(left, right) * PrintedText.POINT,
              (height - at.getTextMatrix().getTranslateY()) * PrintedText.POINT,
              Math.abs(at.getFontSizeInPt())));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void nothingIsOverAnEdgeAndNothingTooSmallWhateverTheNames(long seed) throws IOException {
    Programme programme = PartyEvents.programme(seed, true);
    for (Handout handout : Handout.values()) {
      for (Look look : looks()) {
        PrintedSheets sheets = sheets(handout, programme, look);
        List<List<Letter>> pages = letters(sheets);
        assertThat(pages).hasSameSizeAs(sheets.sheets());
        for (int i = 0; i < pages.size(); i++) {
          PrintedSheet sheet = sheets.sheets().get(i);
          assertThat(pages.get(i))
              .as("%s %s", handout, look)
              .filteredOn(letter -> !isInside(letter, sheet, handout))
              .isEmpty();
          assertThat(pages.get(i))
              .as("%s %s", handout, look)
              .filteredOn(letter -> letter.size() < least(letter, sheet, handout, look))
              .isEmpty();
          assertThat(sheet.inks().toString()).doesNotContain("…");
        }
      }
    }
  }

  private static boolean isInside(Letter letter, PrintedSheet sheet, Handout handout) {
    double margin = (handout == Handout.BADGES ? 10 : 14) - ROUNDED;
    return letter.left() > margin
        && letter.right() < sheet.width() - margin
        && letter.baseline() > LEAST_MARGIN
        && letter.baseline() < sheet.height() - LEAST_MARGIN;
  }

  private static double least(Letter letter, PrintedSheet sheet, Handout handout, Look look) {
    boolean isFolded = PaperReader.words(sheet).anyMatch(words -> words.isUpsideDown());
    boolean isFramed = !isFolded && handout != Handout.BADGES;
    boolean isBetween = letter.baseline() > HEAD && letter.baseline() < sheet.height() - FOOT;
    if (isFramed && !isBetween) {
      return 6;
    }
    return isFramed && handout == Handout.CARDS ? 12 : least(handout, look);
  }

  private static double least(Handout handout, Look look) {
    return switch (handout) {
      case CHART, GRID -> look.isLarge() ? 18 : 14;
      case ROUNDS, DOOR, RESOURCES -> 12;
      case CARDS -> look.isLarge() ? 18 : 14;
      case BADGES -> 8;
    };
  }

  /** Words of ordinary length are whole on every paper. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theTextReadBackIsWhatWasLaidOutAndItsWordsAreWhole(long seed) throws IOException {
    Programme programme = PartyEvents.programme(seed, false);
    for (Handout handout : Handout.values()) {
      for (Look look : looks()) {
        PrintedSheets sheets = sheets(handout, programme, look);
        List<List<Letter>> pages = letters(sheets);
        for (int i = 0; i < pages.size(); i++) {
          PrintedSheet sheet = sheets.sheets().get(i);
          assertThat(PaperReader.bare(read(pages.get(i))))
              .isEqualTo(
                  PaperReader.words(sheet)
                      .flatMap(words -> words.runs().stream())
                      .map(run -> PaperReader.bare(run.text()))
                      .collect(Collectors.joining()));
          assertThat(PaperReader.words(sheet))
              .flatExtracting(words -> List.of(words.runs().get(0).text().split(" ")))
              .filteredOn(word -> word.contains("slov") || word.contains("dlou"))
              .allMatch(word -> word.matches("slovo[;,]?|dlouhé[;,]?"));
        }
      }
    }
  }

  private static String read(List<Letter> letters) {
    return letters.stream().map(Letter::text).collect(Collectors.joining());
  }

  private static List<Look> looks() {
    return List.of(new Look(PaperSize.A3, false, 1, false), new Look(PaperSize.A4, true, 1, true));
  }

  private static PrintedSheets sheets(Handout handout, Programme programme, Look look) {
    return handout.sheets(Printable.of(programme, CZECH), look).orElseThrow();
  }

  private static List<List<Letter>> letters(PrintedSheets sheets) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfFile.write(sheets, file);
    List<List<Letter>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toByteArray())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        Letters letters = new Letters();
        letters.setStartPage(page);
        letters.setEndPage(page);
        letters.getText(document);
        pages.add(letters.found);
      }
    }
    return pages;
  }
}
