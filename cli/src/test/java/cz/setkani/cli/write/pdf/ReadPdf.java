package cz.setkani.cli.write.pdf;

import cz.setkani.cli.write.paper.Ink;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a program reads in a document. */
final class ReadPdf {

  /** Letters read, without blanks, and their size in points. */
  record Letters(String text, double size) {}

  /** Reads the letters of all pages. */
  private static final class Reader extends PDFTextStripper {

    private final List<Letters> read = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
      read.add(new Letters(bare(text), positions.get(0).getFontSizeInPt()));
      super.writeString(text, positions);
    }
  }

  private ReadPdf() {}

  /** What stands on each page, without blanks. */
  static List<String> pages(PrintedSheets sheets) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes(sheets))) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(bare(stripper.getText(document)));
      }
    }
    return pages;
  }

  /** All letters with their sizes. */
  static List<Letters> letters(PrintedSheets sheets) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(sheets))) {
      Reader reader = new Reader();
      reader.getText(document);
      return reader.read;
    }
  }

  /** What is to stand on a sheet, without blanks. */
  static String inked(PrintedSheet sheet) {
    return bare(
        sheet.inks().stream()
            .filter(Ink.Words.class::isInstance)
            .flatMap(words -> ((Ink.Words) words).runs().stream())
            .map(Ink.Run::text)
            .collect(Collectors.joining()));
  }

  static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static byte[] bytes(PrintedSheets sheets) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfFile.write(sheets, file);
    return file.toByteArray();
  }
}
