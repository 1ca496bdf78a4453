package cz.setkani.cli.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Thoroughness;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.validate.names.Names;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws of mending a cell of a text file, over random tables in all encodings, delimiters, ends of
 * lines and ways of quoting: every other cell reads as before, and every byte before and after the
 * cell is as it was. Where each cell stands is known here by how the table is made.
 */
class MendedTextLawTest {

  private static final Set<String> HEADINGS = Set.of("organisation", "wants", "priority");
  private static final KnownTexts KNOWN = KnownTexts.ofHeadings(HEADINGS::contains);
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1250"),
          Charset.forName("ISO-8859-2"),
          Charset.forName("IBM852"));
  private static final List<String> PIECES =
      List.of("a", "Ž", "ř", " ", "\"", ";", ",", "\t", "|", "\n", "\r\n", "'", "=", "-", "@", "1");

  /** A table whose cells begin and end at known places. */
  private static final class Table {

    private final Random random;
    private final char delimiter;
    private final String lineEnd;
    private final StringBuilder text = new StringBuilder();
    private final List<List<int[]>> spans = new ArrayList<>();

    private Table(long seed) {
      random = new Random(seed);
      delimiter = ";,\t|".charAt(random.nextInt(4));
      lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
      text.append(random.nextInt(4) == 0 ? "sep=" + delimiter + lineEnd : "");
      text.append(random.nextInt(4) == 0 ? "Prostor pro setkání" + lineEnd + lineEnd : "");
      text.append(String.join("" + delimiter, List.of("organisation", "wants", "priority")));
      int rows = 1 + random.nextInt(6);
      for (int i = 0; i < rows; i++) {
        text.append(lineEnd).append(random.nextInt(5) == 0 ? lineEnd : "");
        row(1 + random.nextInt(4));
      }
      text.append(random.nextBoolean() ? lineEnd : "");
    }

    private void row(int cells) {
      List<int[]> row = new ArrayList<>();
      for (int i = 0; i < cells; i++) {
        text.append(i > 0 ? "" + delimiter : "");
        int from = text.length();
        text.append(i == 0 ? "x" + random.nextInt(10) : raw());
        row.add(new int[] {from, text.length()});
      }
      spans.add(row);
    }

    /** A cell as it stands in a file. */
    private String raw() {
      String content = content(random);
      boolean isPlain = content.chars().noneMatch(c -> c == delimiter || "\"\r\n".indexOf(c) >= 0);
      if (isPlain && random.nextBoolean()) {
        return content;
      }
      String trailing = random.nextInt(6) == 0 ? " z.s." : "";
      return '"' + content.replace("\"", "\"\"") + '"' + trailing;
    }
  }

  private static String content(Random random) {
    StringBuilder content = new StringBuilder();
    int pieces = random.nextInt(6);
    for (int i = 0; i < pieces; i++) {
      content.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return content.toString();
  }

  static IntStream seeds() {
    return IntStream.range(0, Thoroughness.of(3000));
  }

  @Test
  void allOtherCellsAndBytesStayAsTheyAre() {
    seeds().forEach(MendedTextLawTest::holds);
  }

  private static void holds(int seed) {
    Table table = new Table(seed);
    Charset charset = CHARSETS.get(table.random.nextInt(CHARSETS.size()));
    boolean isMarked = charset.name().startsWith("UTF") && table.random.nextBoolean();
    String mark = isMarked ? "\ufeff" : "";
    byte[] bytes = (mark + table.text).getBytes(charset);
    int index = table.random.nextInt(table.spans.size());
    int column = table.random.nextInt(table.spans.get(index).size());
    int[] span = table.spans.get(index).get(column);
    String text = content(table.random);

    List<GridRow> before = rows(table.text.toString(), table.delimiter);
    int first = before.size() - table.spans.size();
    GridRow row = before.get(first + index);
    byte[] mended =
        new MendedText(bytes, charset, KNOWN).with(row.line(), column + 1, text).orElseThrow();

    byte[] start = (mark + table.text.substring(0, span[0])).getBytes(charset);
    byte[] end = table.text.substring(span[1]).getBytes(charset);
    assertThat(Arrays.copyOf(mended, start.length)).as("seed %d", seed).isEqualTo(start);
    assertThat(Arrays.copyOfRange(mended, mended.length - end.length, mended.length))
        .as("seed %d", seed)
        .isEqualTo(end);

    List<List<String>> expected = new ArrayList<>(before.stream().map(GridRow::cells).toList());
    List<String> cells = row.with(column, text).cells();
    if (cells.stream().allMatch(Names::isBlank)) {
      expected.remove(first + index);
    } else {
      expected.set(first + index, cells);
    }
    String read = new String(mended, charset).substring(mark.length());
    assertThat(
            rows(read, table.delimiter).stream()
                .map(GridRow::cells)
                .filter(all -> !all.stream().allMatch(Names::isBlank)))
        .as("seed %d", seed)
        .isEqualTo(expected);
  }

  @Test
  void aRowGoesAndAllOthersStay() {
    seeds().forEach(MendedTextLawTest::holdsOfARowLess);
  }

  private static void holdsOfARowLess(int seed) {
    Table table = new Table(seed);
    Charset charset = CHARSETS.get(table.random.nextInt(CHARSETS.size()));
    int index = table.random.nextInt(table.spans.size());
    List<int[]> spans = table.spans.get(index);
    List<GridRow> before = rows(table.text.toString(), table.delimiter);
    int row = before.size() - table.spans.size() + index;
    byte[] left =
        new MendedText(table.text.toString().getBytes(charset), charset, KNOWN)
            .without(before.get(row).line())
            .orElseThrow();
    int end = spans.get(spans.size() - 1)[1] + table.lineEnd.length();
    String start = table.text.substring(0, spans.get(0)[0]);
    String rest = end < table.text.length() ? table.text.substring(end) : "";
    assertThat(new String(left, charset)).as("seed %d", seed).isEqualTo(start + rest);
    List<List<String>> expected = new ArrayList<>(before.stream().map(GridRow::cells).toList());
    expected.remove(row);
    assertThat(rows(new String(left, charset), table.delimiter).stream().map(GridRow::cells))
        .as("seed %d", seed)
        .isEqualTo(expected);
  }

  private static List<GridRow> rows(String text, char delimiter) {
    boolean isTold = text.startsWith("sep=");
    return new CsvRows(isTold ? text.substring(5) : text, delimiter).all().rows();
  }

  static List<Charset> charsets() {
    return CHARSETS;
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void aLetterThatTheEncodingLacksIsStoredOnlyInUtf8(Charset charset) {
    String text = "organisation;wants\nAlfa;Beta\nGama;Žár\n";
    MendedText file = new MendedText(text.getBytes(charset), charset, KNOWN);
    boolean hasAll = charset.name().startsWith("UTF");
    assertThat(file.with(2, 2, "Ωmega").isPresent()).isEqualTo(hasAll);
    assertThat(file.inUtf8With(2, 2, "Ωmega").map(b -> new String(b, StandardCharsets.UTF_8)))
        .isEqualTo(Optional.of("\ufefforganisation;wants\nAlfa;Ωmega\nGama;Žár\n"));
  }

  @Test
  void bytesThatMakeNoSenseStay() {
    byte[] bytes = "organisation;wants\nAl?a;Beta;x?\nŽ;?\n".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '?' ? (byte) 0xE8 : bytes[i];
    }
    byte[] mended =
        new MendedText(bytes, StandardCharsets.UTF_8, KNOWN).with(2, 2, "Gama").orElseThrow();
    String expected = new String(bytes, StandardCharsets.ISO_8859_1).replace("Beta", "Gama");
    assertThat(new String(mended, StandardCharsets.ISO_8859_1)).isEqualTo(expected);
  }

  @Test
  void aCellIsAddedWhereARowIsTooShort() {
    byte[] bytes = "organisation;wants;priority\r\nAlfa;Beta\r\n".getBytes(StandardCharsets.UTF_8);
    MendedText file = new MendedText(bytes, StandardCharsets.UTF_8, KNOWN);
    assertThat(file.with(2, 3, "2").map(String::new))
        .contains("organisation;wants;priority\r\nAlfa;Beta;2\r\n");
    assertThat(file.with(2, 5, "2").map(String::new))
        .contains("organisation;wants;priority\r\nAlfa;Beta;;;2\r\n");
    assertThat(file.with(3, 1, "2")).isEmpty();
  }
}
