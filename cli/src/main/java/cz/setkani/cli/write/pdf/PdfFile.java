package cz.setkani.cli.write.pdf;

import cz.setkani.cli.write.paper.Ink;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/** A document in PDF, with a bookmark for every title of its sheets. */
public final class PdfFile {

  private static final int CHANNEL = 0xff;

  private final PDDocument document;
  private final Letters letters;

  private PdfFile(PDDocument document) throws IOException {
    this.document = document;
    letters = new Letters(document);
  }

  /**
   * Writes sheets; the same ones give the same bytes. For a letter that the font lacks stands a
   * square.
   *
   * @param out closed by the caller
   */
  public static void write(PrintedSheets sheets, OutputStream out) throws IOException {
    synchronized (Letters.class) {
      writeAlone(sheets, out);
    }
  }

  private static void writeAlone(PrintedSheets sheets, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(0L);
      describe(document, sheets);
      PdfFile file = new PdfFile(document);
      PDDocumentOutline outline = new PDDocumentOutline();
      String before = "";
      for (PrintedSheet sheet : sheets.sheets()) {
        PDPage page = file.page(sheet);
        if (!sheet.title().equals(before)) {
          outline.addLast(bookmark(sheet.title(), page));
        }
        before = sheet.title();
      }
      document.getDocumentCatalog().setDocumentOutline(outline);
      document.save(out);
    }
  }

  private static PDOutlineItem bookmark(String title, PDPage page) {
    PDOutlineItem bookmark = new PDOutlineItem();
    bookmark.setTitle(title);
    bookmark.setDestination(page);
    return bookmark;
  }

  private static void describe(PDDocument document, PrintedSheets sheets) {
    document.getDocumentInformation().setTitle(sheets.title());
    document.getDocumentCatalog().setLanguage(sheets.language().getLanguage());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private PDPage page(PrintedSheet sheet) throws IOException {
    PDPage page = new PDPage(new PDRectangle(points(sheet.width()), points(sheet.height())));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (Ink ink : sheet.inks()) {
        if (ink instanceof Ink.Words words) {
          draw(words, sheet, content);
        } else if (ink instanceof Ink.Stroke stroke) {
          draw(stroke, sheet, content);
        }
      }
    }
    return page;
  }

  private void draw(Ink.Words words, PrintedSheet sheet, PDPageContentStream content)
      throws IOException {
    List<Ink.Run> runs = new ArrayList<>();
    double width = 0;
    for (Ink.Run run : words.runs()) {
      boolean isBold = run.style().isBold();
      String text = letters.printable(run.text(), isBold);
      runs.add(new Ink.Run(text, run.style()));
      width += letters.width(text, isBold) * words.size();
    }
    double before =
        switch (words.align()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    content.beginText();
    int along = words.isUpsideDown() ? -1 : 1;
    content.setTextMatrix(
        new Matrix(
            along,
            0,
            0,
            along,
            (float) (points(words.x()) - along * before),
            points(sheet.height() - words.baseline())));
    for (Ink.Run run : runs) {
      content.setFont(letters.font(run.style().isBold()), (float) words.size());
      Shade shade = run.style().shade();
      content.setNonStrokingColor(channel(shade, 2), channel(shade, 1), channel(shade, 0));
      content.showText(run.text());
    }
    content.endText();
  }

  private static void draw(Ink.Stroke stroke, PrintedSheet sheet, PDPageContentStream content)
      throws IOException {
    content.setLineWidth(points(stroke.width()));
    content.setStrokingColor(
        channel(stroke.shade(), 2), channel(stroke.shade(), 1), channel(stroke.shade(), 0));
    content.moveTo(points(stroke.fromX()), points(sheet.height() - stroke.fromY()));
    content.lineTo(points(stroke.toX()), points(sheet.height() - stroke.toY()));
    content.stroke();
  }

  /** A part of a colour, from 0 to 1: 2 is red, 0 is blue. */
  private static float channel(Shade shade, int place) {
    return (shade.rgb() >> place * Byte.SIZE & CHANNEL) / (float) CHANNEL;
  }

  private static float points(double millimetres) {
    return (float) (millimetres / PrintedText.POINT);
  }
}
