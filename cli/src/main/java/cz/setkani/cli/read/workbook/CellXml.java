package cz.setkani.cli.read.workbook;

import cz.setkani.cli.read.grid.Grid;
import java.util.Optional;

/**
 * Where a cell stands in the XML of a sheet, or would.
 *
 * @param from where it begins
 * @param to the character behind it; the same, if it is not there
 * @param prefix what stands before the names of all tags, such as {@code x:}
 * @param kept the attributes that it keeps: its address and its style
 * @param isNumber whether it holds a number, as dates are, too
 * @param isFormula whether its content is computed
 */
record CellXml(int from, int to, String prefix, String kept, boolean isNumber, boolean isFormula) {

  /**
   * The cell; empty where there is no such row.
   *
   * @param line the row, from 1
   * @param column the column, from 1
   */
  static Optional<CellXml> find(String xml, int line, int column) {
    int row = 0;
    Optional<XmlTag> tag = XmlTag.next(xml, 0);
    while (tag.isPresent() && !tag.get().closes("sheetData")) {
      if (tag.get().opens("row")) {
        String number = tag.get().value("r");
        row = number.isEmpty() ? row + 1 : SheetFrame.MergedArea.line(number);
        if (row == line) {
          return tag.get().isWhole() ? Optional.empty() : inRow(xml, tag.get(), line, column);
        }
      }
      tag = XmlTag.next(xml, tag.get().to());
    }
    return Optional.empty();
  }

  private static Optional<CellXml> inRow(String xml, XmlTag row, int line, int column) {
    int before = 0;
    Optional<XmlTag> tag = XmlTag.next(xml, row.to());
    while (tag.isPresent()) {
      if (tag.get().closes("row")) {
        return Optional.of(absent(tag.get(), line, column));
      }
      if (tag.get().opens("c")) {
        String address = tag.get().value("r");
        before = address.isEmpty() ? before + 1 : Reach.column(address);
        if (before >= column) {
          return before == column
              ? present(xml, tag.get())
              : Optional.of(absent(tag.get(), line, column));
        }
      }
      tag = XmlTag.next(xml, tag.get().to());
    }
    return Optional.empty();
  }

  /** A cell that would stand before a tag. */
  private static CellXml absent(XmlTag next, int line, int column) {
    String address = " r=\"" + Grid.letter(column - 1) + line + '"';
    return new CellXml(next.from(), next.from(), next.prefix(), address, false, false);
  }

  private static Optional<CellXml> present(String xml, XmlTag cell) {
    String kept = cell.attribute("r") + cell.attribute("s");
    boolean isNumber = cell.value("t").isEmpty() || cell.value("t").equals("n");
    boolean isFormula = false;
    boolean isFilled = false;
    XmlTag last = cell;
    while (!last.closes("c") && !(last == cell && cell.isWhole())) {
      Optional<XmlTag> next = XmlTag.next(xml, last.to());
      if (next.isEmpty()) {
        return Optional.empty();
      }
      last = next.get();
      isFormula |= last.opens("f");
      isFilled |= last.opens("v");
    }
    return Optional.of(
        new CellXml(cell.from(), last.to(), cell.prefix(), kept, isNumber && isFilled, isFormula));
  }

  /** The whole XML with a text in the cell. */
  String withText(String xml, String text) {
    String content =
        "%1$sis><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sis></"
            .formatted(prefix, escaped(text));
    return with(
        xml,
        text.isEmpty()
            ? "<%sc%s/>".formatted(prefix, kept)
            : "<%1$sc%2$s t=\"inlineStr\"><%3$s%1$sc>".formatted(prefix, kept, content));
  }

  /** The whole XML with a number in the cell. */
  String withNumber(String xml, String number) {
    return with(xml, "<%1$sc%2$s><%1$sv>%3$s</%1$sv></%1$sc>".formatted(prefix, kept, number));
  }

  private String with(String xml, String cell) {
    return xml.substring(0, from) + cell + xml.substring(to);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
