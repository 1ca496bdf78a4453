package cz.setkani.cli.write.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Ink;
import cz.setkani.cli.write.paper.Ink.Align;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** In HTML stands what is on the sheets, in the same places and sizes. */
class SheetsHtmlTest {

  private static final Pattern DRAWN = Pattern.compile("(?s)<svg .*?</svg>");
  private static final Pattern HEADING = Pattern.compile("<h2 id=\"s(\\d+)\">(.*?)</h2>");
  private static final List<String> TEXTS =
      List.of(
          "Žluťoučký kůň",
          "<script>alert('1')</script>",
          "\"A\" & B; &amp;",
          "مركز المساعدة",
          "Rodina 👩‍👩‍👧‍👦 Brno",
          "]]> --> ${x}");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void drawsEveryWordAndLineWhereItStands(long seed) throws Exception {
    PrintedSheets sheets = sheets(new Random(seed));
    List<MatchResult> drawn = DRAWN.matcher(html(sheets)).results().toList();

    assertThat(drawn).hasSameSizeAs(sheets.sheets());
    for (int i = 0; i < drawn.size(); i++) {
      PrintedSheet sheet = sheets.sheets().get(i);
      Element svg = parsed(drawn.get(i).group());
      assertThat(svg.getAttribute("viewBox"))
          .isEqualTo("0 0 " + Markup.number(sheet.width()) + " " + Markup.number(sheet.height()));
      assertThat(texts(svg))
          .isEqualTo(sheet.inks().stream().flatMap(SheetsHtmlTest::told).toList());
      assertThat(svg.getElementsByTagName("line").getLength())
          .isEqualTo(sheet.inks().stream().filter(Ink.Stroke.class::isInstance).count());
    }
  }

  private static Stream<String> told(Ink ink) {
    return ink instanceof Ink.Words words
        ? Stream.of(
            Markup.number(words.x())
                + " "
                + Markup.number(words.baseline())
                + " "
                + Markup.number(words.size() * PrintedText.POINT)
                + (words.isUpsideDown() ? " turned " : " ")
                + String.join("", words.runs().stream().map(Ink.Run::text).toList()))
        : Stream.empty();
  }

  private static List<String> texts(Element svg) {
    List<String> texts = new ArrayList<>();
    NodeList found = svg.getElementsByTagName("text");
    for (int i = 0; i < found.getLength(); i++) {
      Element text = (Element) found.item(i);
      texts.add(
          text.getAttribute("x")
              + " "
              + text.getAttribute("y")
              + " "
              + text.getAttribute("font-size")
              + (text.hasAttribute("transform") ? " turned " : " ")
              + text.getTextContent());
    }
    return texts;
  }

  @Test
  void hasALanguageATitleAHeadingForEachSheetAndThePaperOfEach() throws IOException {
    PrintedSheets sheets =
        new PrintedSheets(
            "Karty & spol.",
            Locale.forLanguageTag("cs"),
            List.of(
                PrintedSheet.upright("Stůl <1>", List.of()),
                new PrintedSheet(420, 297, "Přehled", List.of())));
    String html = html(sheets);

    assertThat(html)
        .contains("<html lang=\"cs\">", "<title>Karty &amp; spol.</title>", "<main>")
        .contains("@page of210x297 { size: 210mm 297mm; margin: 0; }")
        .contains("@page of420x297 { size: 420mm 297mm; margin: 0; }")
        .contains("<section class=\"of420x297\" aria-labelledby=\"s2\">");
    assertThat(HEADING.matcher(html).results().map(found -> found.group(1) + found.group(2)))
        .containsExactly("1Stůl &lt;1&gt;", "2Přehled");
  }

  @Test
  void asksNothingOfAnybodyElse() throws IOException {
    String html = html(sheets(new Random(7)));

    assertThat(html.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http", "<script", "src=", "url(", "<link");
  }

  private static PrintedSheets sheets(Random random) {
    List<PrintedSheet> sheets = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      Drawing drawing = new Drawing();
      for (int word = 0; word < 20; word++) {
        Style style =
            new Style(random.nextBoolean(), Shade.values()[random.nextInt(Shade.values().length)]);
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        Align align = Align.values()[random.nextInt(3)];
        double x = random.nextDouble() * 210;
        double y = random.nextDouble() * 297;
        double size = 6 + random.nextInt(250) / 10.0;
        switch (random.nextInt(4)) {
          case 0 -> drawing.across(x, x + 10, y, 0.3, Shade.LINE);
          case 1 ->
              drawing.runs(List.of(new Ink.Run(text, style), new Ink.Run("x ", style)), x, y, size);
          default -> drawing.words(text, x, y, size, style, align);
        }
      }
      Drawing turned = new Drawing();
      turned.addTurned(drawing, 210, 297);
      turned.add(drawing, 0);
      sheets.add(PrintedSheet.upright("List " + i, turned.inks()));
    }
    return new PrintedSheets("Listy", Locale.ENGLISH, sheets);
  }

  private static String html(PrintedSheets sheets) throws IOException {
    StringWriter out = new StringWriter();
    SheetsHtml.write(sheets, out);
    return out.toString();
  }

  private static Element parsed(String svg) throws Exception {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes))
        .getDocumentElement();
  }
}
