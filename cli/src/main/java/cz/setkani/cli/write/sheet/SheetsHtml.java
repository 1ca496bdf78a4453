package cz.setkani.cli.write.sheet;

import cz.setkani.cli.write.paper.Ink;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Sheets as one file of HTML that needs no other. On paper each of them is a page of its size; on a
 * screen it is as wide as there is room for. All words are text that can be searched, copied and
 * read aloud, in the order in which they were put on the sheet, below a heading for each sheet.
 */
public final class SheetsHtml {

  /** Browsers round up; a page of full height would run over to the next one. */
  private static final double ROUNDED_HEIGHT = 0.1;

  private static final String STYLE =
      """
      * { box-sizing: border-box; margin: 0; padding: 0; }
      svg { display: block; width: 100%; height: auto; background: #fff; }
      text { font-family: Arial, "Liberation Sans", Helvetica, sans-serif; white-space: pre; unicode-bidi: plaintext; }
      .bold { font-weight: bold; }
      .middle { text-anchor: middle; }
      .end { text-anchor: end; }
      h1, h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      section { position: relative; break-inside: avoid; break-after: page; overflow: hidden; }
      section:last-child { break-after: auto; }
      @media screen {
        body { background: #e7ebee; }
        section { margin: 1.5rem auto; box-shadow: 0 .2rem 1rem #0003; }
      }
      @media screen and (max-width: 52rem) {
        section { margin: 0 0 .6rem; }
      }
      """;

  private final Markup html = new Markup();
  private final List<PrintedSheet> sheets;

  private SheetsHtml(List<PrintedSheet> sheets) {
    this.sheets = sheets;
  }

  /** Writes sheets; the same ones give the same text. */
  public static void write(PrintedSheets sheets, Writer out) throws IOException {
    SheetsHtml file = new SheetsHtml(sheets.sheets());
    file.head(sheets);
    for (int number = 1; number <= sheets.sheets().size(); number++) {
      file.section(sheets.sheets().get(number - 1), number);
    }
    file.html.raw("</main>\n</body>\n</html>\n");
    out.write(file.html.toString());
  }

  private void head(PrintedSheets all) {
    String language = all.language().getLanguage();
    html.raw("<!DOCTYPE html>\n<html lang=\"").text(language).raw("\">\n<head>\n");
    html.raw("<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<title>").text(all.title()).raw("</title>\n<style>\n").raw(STYLE);
    for (Shade shade : Shade.values()) {
      String colour = String.format(Locale.ROOT, "#%06x", shade.rgb());
      html.raw("." + name(shade) + " { fill: " + colour + "; stroke: none; }\n");
      html.raw("line." + name(shade) + " { stroke: " + colour + "; }\n");
    }
    sheets.stream().map(SheetsHtml::format).distinct().forEach(html::raw);
    html.raw("</style>\n</head>\n<body>\n<main>\n<h1>").text(all.title()).raw("</h1>\n");
  }

  /** The style of sheets of one size. */
  private static String format(PrintedSheet sheet) {
    String name = formatName(sheet);
    String width = Markup.number(sheet.width()) + "mm";
    String height = Markup.number(sheet.height()) + "mm";
    String printed = Markup.number(sheet.height() - ROUNDED_HEIGHT) + "mm";
    return """
        @page %1$s { size: %2$s %3$s; margin: 0; }
        .%1$s { page: %1$s; max-width: %2$s; }
        @media print { .%1$s { width: %2$s; height: %4$s; } }
        """
        .formatted(name, width, height, printed);
  }

  private static String formatName(PrintedSheet sheet) {
    return "of" + Math.round(sheet.width()) + "x" + Math.round(sheet.height());
  }

  private void section(PrintedSheet sheet, int number) {
    String id = "s" + number;
    html.raw("<section class=\"" + formatName(sheet) + "\" aria-labelledby=\"" + id + "\">\n");
    html.raw("<h2 id=\"" + id + "\">").text(sheet.title()).raw("</h2>\n");
    html.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    html.raw(Markup.number(sheet.width()) + " " + Markup.number(sheet.height()) + "\">\n");
    for (Ink ink : sheet.inks()) {
      if (ink instanceof Ink.Words words) {
        draw(words);
      } else if (ink instanceof Ink.Stroke stroke) {
        draw(stroke);
      }
    }
    html.raw("</svg>\n</section>\n");
  }

  private void draw(Ink.Words words) {
    html.raw("<text").length("x", words.x()).length("y", words.baseline());
    html.length("font-size", words.size() * PrintedText.POINT);
    if (words.isUpsideDown()) {
      String place = Markup.number(words.x()) + " " + Markup.number(words.baseline());
      html.raw(" transform=\"rotate(180 " + place + ")\"");
    }
    String align =
        switch (words.align()) {
          case START -> "";
          case MIDDLE -> "middle";
          case END -> "end";
        };
    if (words.runs().size() == 1) {
      Ink.Run run = words.runs().get(0);
      html.raw(named(run, align)).text(run.text());
    } else {
      html.raw(align.isEmpty() ? ">" : " class=\"" + align + "\">");
      for (Ink.Run run : words.runs()) {
        html.raw("<tspan" + named(run, "")).text(run.text()).raw("</tspan>");
      }
    }
    html.raw("</text>\n");
  }

  /** The end of a tag whose element has the style of a run. */
  private static String named(Ink.Run run, String align) {
    String bold = run.style().isBold() ? "bold " : "";
    return " class=\"" + (bold + name(run.style().shade()) + " " + align).strip() + "\">";
  }

  private void draw(Ink.Stroke stroke) {
    html.raw("<line class=\"" + name(stroke.shade()) + "\"");
    html.length("x1", stroke.fromX()).length("y1", stroke.fromY());
    html.length("x2", stroke.toX()).length("y2", stroke.toY());
    html.length("stroke-width", stroke.width()).raw("/>\n");
  }

  private static String name(Shade shade) {
    return shade.name().toLowerCase(Locale.ROOT);
  }
}
