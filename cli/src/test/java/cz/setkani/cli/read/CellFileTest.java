package cz.setkani.cli.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Thoroughness;
import cz.setkani.cli.read.grid.MendRefusal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text files of events of which one cell gets another text. */
class CellFileTest {

  private static final Charset WINDOWS = Charset.forName("windows-1250");
  private static final List<String> NAMES =
      List.of(
          "Raná péče Jasanov, z.ú.",
          "Občanská poradna Lípa",
          "Domov Žďár; p.o.",
          "\"Naděje\" z.s.",
          "Městský úřad | odbor",
          "ČŘŠŽ",
          "Charita\nJasanov",
          "=SUM(A1)",
          "-",
          "'90s",
          " okraj ");

  private static CellFile file(String name, byte[] bytes) {
    Source event = Source.of("event", Map.of(name, bytes));
    return CellFile.read(event, SourceFile.of(name, bytes), ReadOptions.NONE).orElseThrow();
  }

  private static Optional<String> mended(CellFile file, int line, int column, String text) {
    return file.with(line, column, text).bytes().map(bytes -> new String(bytes, UTF_8));
  }

  /**
   * A law: in a file of any encoding, every text can be put into every cell, is then read there,
   * and no other cell is read differently.
   */
  @Test
  void everyTextCanStandInEveryCell() {
    IntStream.range(0, Thoroughness.of(400)).forEach(CellFileTest::holds);
  }

  private static void holds(int seed) {
    Random random = new Random(seed);
    Charset charset = List.of(UTF_8, UTF_16LE, WINDOWS).get(random.nextInt(3));
    String mark = charset == UTF_16LE || random.nextBoolean() && charset == UTF_8 ? "\ufeff" : "";
    String delimiter = List.of(";", ",", "\t").get(random.nextInt(3));
    List<List<String>> rows =
        IntStream.range(0, 3 + random.nextInt(6))
            .mapToObj(i -> List.of("Organizace " + i, name(random), name(random)))
            .toList();
    String text =
        rows.stream()
            .map(
                row ->
                    row.stream().map(CellFileTest::quoted).collect(Collectors.joining(delimiter)))
            .collect(Collectors.joining("\r\n"));
    String header = String.join(delimiter, "organizace", "koho chce", "poznámka") + "\r\n";
    CellFile file = file("requests.csv", (mark + header + text).getBytes(charset));
    int column = 1 + random.nextInt(3);
    String wanted = name(random);
    CellFile.Remade attempt = file.with(2, column, wanted);
    assertThat(attempt.refusal()).as("seed %d", seed).isEmpty();
    assertThat(attempt.isInUtf8()).as("seed %d", seed).isFalse();
    CellFile after = file("requests.csv", attempt.bytes().orElseThrow());
    for (int i = 1; i <= 3; i++) {
      String expected = i == column ? wanted : file.text(2, i);
      assertThat(after.text(2, i)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  private static String name(Random random) {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  @Test
  void theTitleAboveAndTheSumBelowStay() {
    String text = "Prostor pro setkání;;\n\norganisation;wants;priority\nAlfa;Bteta;2\nTotal;;2\n";
    CellFile file = file("requests.csv", text.getBytes(UTF_8));
    assertThat(file.headingLine()).hasValue(3);
    assertThat(file.text(4, 2)).isEqualTo("Bteta");
    assertThat(mended(file, 4, 2, "Beta")).contains(text.replace("Bteta", "Beta"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"=1+1|'=1+1", "a;b|\"a;b\"", "'a|'a", "a \"b\"|\"a \"\"b\"\"\"", "''|''"})
  void aTextIsWrittenAsItIsReadBack(String text, String cell) {
    CellFile file = file("requests.csv", "organisation;wants\nAlfa;Beta\n".getBytes(UTF_8));
    assertThat(mended(file, 2, 2, text)).contains("organisation;wants\nAlfa;" + cell + "\n");
  }

  @Test
  void aFileThatLacksALetterIsStoredAnewInUtf8() {
    byte[] bytes = "organizace;koho chce\r\nŽlutý kůň;Úpění\r\n".getBytes(WINDOWS);
    CellFile.Remade attempt = file("requests.csv", bytes).with(2, 2, "Ωmega");
    assertThat(attempt.isInUtf8()).isTrue();
    assertThat(attempt.bytes().map(made -> new String(made, UTF_8)))
        .contains("\ufefforganizace;koho chce\r\nŽlutý kůň;Ωmega\r\n");
  }

  @Test
  void whereTheUserNamesAnotherEncodingTheFileIsNotStoredInUtf8() {
    byte[] bytes = "organizace;koho chce\r\nŽlutý kůň;Úpění\r\n".getBytes(WINDOWS);
    ReadOptions told = new ReadOptions(Optional.of(WINDOWS), Optional.empty(), Optional.empty());
    Source event = Source.of("event", Map.of("requests.csv", bytes));
    CellFile file = CellFile.read(event, SourceFile.of("requests.csv", bytes), told).orElseThrow();
    assertThat(file.with(2, 2, "Ωmega").refusal()).contains(MendRefusal.OTHERS_CHANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u001bb", "\ud800"})
  void whatIsNoTextIsRefused(String text) {
    CellFile file = file("requests.csv", "organisation;wants\nAlfa;Beta\n".getBytes(UTF_8));
    assertThat(file.with(2, 2, text).refusal()).contains(MendRefusal.NOT_TEXT);
  }

  @Test
  void refusals() {
    CellFile file = file("requests.csv", "organisation;wants\nAlfa;Beta\n".getBytes(UTF_8));
    assertThat(file.with(2, 2, "x".repeat(32_768)).refusal()).contains(MendRefusal.TOO_LONG);
    assertThat(file.with(3, 2, "x").refusal()).contains(MendRefusal.NOT_THERE);
    assertThat(file.with(2, 2, "prÃ¡ce").refusal()).contains(MendRefusal.OTHERS_CHANGE);
  }
}
