package cz.setkani.cli.write.book;

import cz.setkani.cli.write.book.BookCell.ClockCell;
import cz.setkani.cli.write.book.BookCell.DateCell;
import cz.setkani.cli.write.book.BookCell.NumberCell;
import cz.setkani.cli.write.book.BookCell.PartCell;
import cz.setkani.cli.write.book.BookCell.RoomCell;
import cz.setkani.cli.write.book.BookCell.TextCell;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Fills in a sheet of a workbook, and sets how it is printed. */
final class SheetDrawing {

  private static final String FILL = "DDE8EC";
  private static final String LINE = "B8C4CA";

  /** Whose widths are known; also to programs that have Liberation Sans instead. */
  static final String FONT = "Arial";

  /** The size of letters, in points. */
  static final int LETTERS = 10;

  private static final int SMALL = 9;

  private static final double LINE_HEIGHT = 13;

  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final double SECONDS_A_DAY = 86_400;
  private static final float MARGIN = 0.5f;
  private static final int LONGEST_IN_MARGIN = 120;

  private final Worksheet sheet;

  SheetDrawing(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** Draws all of a sheet of rows; its headings stay in sight, and stand on each printed page. */
  static void draw(Worksheet worksheet, BookSheet sheet, String title) {
    SheetDrawing drawing = new SheetDrawing(worksheet);
    ColumnWidths widths = ColumnWidths.of(sheet.headings(), sheet.rows());
    drawing.table(0, sheet.headings(), sheet.rows(), widths);
    worksheet.setAutoFilter(0, 0, sheet.rows().size(), sheet.headings().size() - 1);
    worksheet.freezePane(0, 1);
    worksheet.repeatRows(0);
    drawing.page(widths, title);
  }

  /** Draws headings and rows. */
  void table(int top, List<String> headings, List<List<BookCell>> rows, ColumnWidths widths) {
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(top, column, headings.get(column));
      sheet.width(column, widths.digits().get(column));
    }
    sheet
        .range(top, 0, top, headings.size() - 1)
        .style()
        .bold()
        .fillColor(FILL)
        .verticalAlignment("top")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .borderColor(BorderSide.BOTTOM, LINE)
        .set();
    for (int i = 0; i < rows.size(); i++) {
      int row = top + 1 + i;
      int lines = widths.lines(rows.get(i));
      for (int column = 0; column < headings.size(); column++) {
        cell(row, column, rows.get(i).get(column), lines > 1);
      }
      if (lines > 1) {
        sheet.rowHeight(row, lines * LINE_HEIGHT);
      }
    }
  }

  private void cell(int row, int column, BookCell cell, boolean isBroken) {
    StyleSetter style = sheet.style(row, column);
    style
        .verticalAlignment("top")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.HAIR)
        .borderColor(BorderSide.BOTTOM, LINE);
    if (cell instanceof TextCell text) {
      if (!text.text().isEmpty()) {
        sheet.value(row, column, text.text());
      }
      style.horizontalAlignment("left").wrapText(isBroken);
    } else if (cell instanceof NumberCell number) {
      sheet.value(row, column, number.number());
      style.horizontalAlignment("left");
    } else if (cell instanceof ClockCell clock) {
      sheet.value(row, column, part(clock.time()));
      style.horizontalAlignment("left").format("hh:mm");
    } else if (cell instanceof DateCell date) {
      sheet.value(row, column, ChronoUnit.DAYS.between(FIRST_DAY, date.date()));
      style.horizontalAlignment("left").format("yyyy-mm-dd");
    } else if (cell instanceof PartCell part) {
      sheet.value(row, column, part.part());
      style.horizontalAlignment("left").format("0%");
    } else if (cell instanceof RoomCell) {
      style.borderStyle(BorderStyle.THIN).borderColor(LINE);
    }
    style.set();
  }

  private static double part(LocalTime time) {
    return time.toSecondOfDay() / SECONDS_A_DAY;
  }

  /**
   * Sets how the sheet is printed: all columns on one page, however many rows somebody adds.
   *
   * @param title what stands above each page
   */
  void page(ColumnWidths widths, String title) {
    sheet
        .range(0, 0, Worksheet.MAX_ROWS - 1, widths.digits().size() - 1)
        .setName("_xlnm.Print_Area");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation(widths.areWide() ? "landscape" : "portrait");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(MARGIN);
    sheet.rightMargin(MARGIN);
    sheet.header(inMargin(title), Position.LEFT, FONT, SMALL);
    sheet.header(inMargin(sheet.getName()), Position.RIGHT, FONT, SMALL);
    sheet.footer("&P / &N", Position.RIGHT, FONT, SMALL);
  }

  /** A text of the margin, in which {@code &} begins a command. */
  private static String inMargin(String text) {
    int length = Math.min(text.codePointCount(0, text.length()), LONGEST_IN_MARGIN);
    String cut = text.substring(0, text.offsetByCodePoints(0, length));
    return cut.replace("&", "&&");
  }
}
