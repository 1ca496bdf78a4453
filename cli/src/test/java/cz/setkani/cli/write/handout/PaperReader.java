package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Ink;
import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.PrintedSheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads sheets as people do. */
final class PaperReader {

  private PaperReader() {}

  /**
   * A row of a chart.
   *
   * @param head its heading, without blanks
   * @param cells what stands in the middle of columns, by the places of the columns
   */
  record ChartRow(String head, Map<Double, String> cells) {}

  /** Everything that stands the right way up, without blanks. */
  static String text(PrintedSheet... sheets) {
    return text(List.of(sheets), false);
  }

  /** Everything that stands the right way up, or upside down, without blanks. */
  static String text(Collection<PrintedSheet> sheets, boolean isUpsideDown) {
    return sheets.stream()
        .flatMap(sheet -> words(sheet))
        .filter(words -> words.isUpsideDown() == isUpsideDown)
        .map(PaperReader::text)
        .collect(Collectors.joining());
  }

  static Stream<Ink.Words> words(PrintedSheet sheet) {
    return sheet.inks().stream().filter(Ink.Words.class::isInstance).map(Ink.Words.class::cast);
  }

  private static String text(Ink.Words words) {
    return bare(words.runs().stream().map(Ink.Run::text).collect(Collectors.joining()));
  }

  static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  /** The rows of a chart between its lines: first what columns are called, then the others. */
  static List<ChartRow> rows(PrintedSheet sheet) {
    List<ChartRow> rows = new ArrayList<>();
    StringBuilder head = new StringBuilder();
    Map<Double, String> cells = new TreeMap<>();
    for (Ink ink : sheet.inks()) {
      if (ink instanceof Ink.Words words && words.align() == Align.START) {
        head.append(text(words));
      } else if (ink instanceof Ink.Words words && words.align() == Align.MIDDLE) {
        cells.merge((double) Math.round(words.x()), text(words), String::concat);
      } else if (ink instanceof Ink.Stroke stroke && stroke.fromY() == stroke.toY()) {
        rows.add(new ChartRow(head.toString(), new TreeMap<>(cells)));
        head.setLength(0);
        cells.clear();
      }
    }
    // The first one is the head of the sheet.
    return rows.subList(1, rows.size());
  }
}
