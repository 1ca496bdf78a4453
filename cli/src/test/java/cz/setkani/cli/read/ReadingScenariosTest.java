package cz.setkani.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.Finding;
import cz.setkani.validate.FindingCode;
import cz.setkani.validate.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in which files: place, code and facts of everything that is said. */
class ReadingScenariosTest {

  private static final Charset WINDOWS = Charset.forName("windows-1250");

  @TempDir Path folder;

  record Scenario(String name, UnaryOperator<EventFiles> change, List<String> findings) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Scenario when(String name, UnaryOperator<EventFiles> change, String... findings) {
    return new Scenario(name, change, List.of(findings));
  }

  static Stream<Scenario> scenarios() {
    return Stream.of(files(), bytes(), quotes(), headings(), cells()).flatMap(s -> s);
  }

  private static Stream<Scenario> files() {
    return Stream.of(
        when("nothing is wrong", f -> f),
        when("no requests", f -> f.delete("requests.csv"), "requests.csv REQUESTS_MISSING [DIR]"),
        when(
            "no roster",
            f -> f.delete("organisations.csv"),
            "requests.csv ROSTER_FROM_REQUESTS [3, organisations.csv]"),
        when(
            "a name in capitals",
            f -> f.delete("requests.csv").write("Requests.CSV", EventFiles.RING)),
        when("a workbook beside the text file is left alone", f -> f.write("requests.xlsx", "PK")),
        when(
            "workbooks instead of text files",
            f -> f.delete("requests.csv").write("requests.xlsx", "PK").write("tables.ods", "PK"),
            "tables.ods WORKBOOK [tables.csv]",
            "requests.xlsx WORKBOOK [requests.csv]"),
        when(
            "a workbook by the name of a text file",
            f -> f.write("requests.csv", "PK\u0003\u0004..."),
            "requests.csv WORKBOOK [requests.csv]"),
        when(
            "an old workbook by the name of a text file",
            f -> f.write("requests.csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
            "requests.csv WORKBOOK [requests.csv]"),
        when(
            "more rows than can be read",
            f -> f.write("requests.csv", EventFiles.RING + "\n".repeat(1_000_000)),
            "requests.csv TOO_MANY_ROWS [1000000]"),
        when(
            "more columns than a spreadsheet has",
            f -> f.write("requests.csv", EventFiles.RING + ";".repeat(1_000_000)),
            "requests.csv:5 TOO_MANY_COLUMNS [16384]"),
        when(
            "a file that is too big",
            f -> f.write("requests.csv", new byte[50 * (1 << 20) + 1]),
            "requests.csv FILE_TOO_BIG [51, 50]"));
  }

  private static Stream<Scenario> bytes() {
    return Stream.of(
        when("a byte order mark", f -> f.write("requests.csv", "\ufeff" + EventFiles.RING)),
        when(
            "letters of Windows",
            f -> f.write("organisations.csv", "organisation\r\nAlfa\r\nŽofie\r\n", WINDOWS),
            "organisations.csv:3 NOT_UTF8 []"),
        when(
            "letters of Windows after old line ends",
            f -> f.write("organisations.csv", "organisation\rAlfa\rŽofie\r", WINDOWS),
            "organisations.csv:3 NOT_UTF8 []"),
        when(
            "a letter cut in two at the end",
            f -> f.write("requests.csv", new byte[] {'a', '\n', (byte) 0xC4}),
            "requests.csv:2 NOT_UTF8 []"),
        when(
            "Unicode text of Excel",
            f -> f.write("requests.csv", "\ufeff" + EventFiles.RING, StandardCharsets.UTF_16LE),
            "requests.csv UTF16 []"),
        when(
            "Unicode text, the other way round",
            f -> f.write("requests.csv", "\ufeff" + EventFiles.RING, StandardCharsets.UTF_16BE),
            "requests.csv UTF16 []"),
        when(
            "Unicode text without a mark",
            f -> f.write("requests.csv", EventFiles.RING, StandardCharsets.UTF_16LE),
            "requests.csv UTF16 []"),
        when(
            "an empty file",
            f -> f.write("requests.csv", ""),
            "requests.csv FILE_EMPTY [\"organisation\", \"wants\", \"organizace\", \"chce\"]"),
        when(
            "a file of blanks",
            f -> f.write("organisations.csv", "\ufeff;;;\r\n \r\n\u00a0;\r\n"),
            "organisations.csv FILE_EMPTY [\"organisation\", \"organizace\"]"));
  }

  private static Stream<Scenario> quotes() {
    return Stream.of(
        when(
            "quotes in the middle of a name",
            f ->
                f.write("organisations.csv", "organisation\n\"Alfa\" z.s.\nBeta\nGama\n")
                    .write(
                        "requests.csv",
                        "organisation;wants\n\"Alfa\" z.s.;Beta\nBeta;Gama\nGama;Alfa z.s.\n")),
        when(
            "a quote that never closes",
            f -> f.write("requests.csv", "organisation;wants\nAlfa;Beta\nBeta;\"Gama\nGama;Alfa\n"),
            "requests.csv:3 QUOTE_NOT_CLOSED []"),
        when(
            "a quote that closes at the next one",
            f ->
                f.write(
                    "requests.csv", "organisation;wants\n\"Alfa;Beta\nBeta;Gama\nGama;\"Alfa\"\n"),
            "requests.csv:2 QUOTE_NOT_CLOSED []"),
        when(
            "a quote that closes at the end of a later row",
            f ->
                f.write(
                    "requests.csv", "organisation;wants\n\"Alfa;Beta\nBeta;Gama\"\nGama;Alfa\n"),
            "requests.csv:2 QUOTE_NOT_CLOSED []"),
        when(
            "a cell of two lines",
            f ->
                f.write(
                    "requests.csv", "organisation;wants\n\"Al\nfa\";Beta\nBeta;Gama\nBeta;Beta\n"),
            "requests.csv ASKED_NOBODY [2, \"Alfa\", \"Gama\", 0, 1, \"Alfa\", 0]",
            "requests.csv:2 ORGANISATION_UNKNOWN [Al fa, organisations.csv, 1, \"Alfa\"]",
            "requests.csv:5 SELF_REQUEST [Beta]"));
  }

  private static Stream<Scenario> headings() {
    return Stream.of(
        when(
            "no headings",
            f -> f.write("requests.csv", "Alfa;Beta\nBeta;Gama\n"),
            "requests.csv:1 HEADER_MISSING [\"organisation\", \"wants\","
                + " \"organizace\", \"chce\", \"Alfa\", \"Beta\"]"),
        when(
            "a needed column is missing",
            f -> f.write("requests.csv", "\norganisation;whom\nAlfa;Beta\n"),
            "requests.csv:2 COLUMN_MISSING [wants, chce, \"organisation\", \"whom\"]"),
        when(
            "two needed columns are missing",
            f -> f.keep("round;table;organisation_1\n1;1;Alfa\n"),
            "DIR/schedule.csv:1 COLUMN_MISSING [organisation_2, organizace_2,"
                + " \"round\", \"table\", \"organisation_1\"]",
            "DIR/schedule.csv:1 COLUMN_MISSING [locked, pevná,"
                + " \"round\", \"table\", \"organisation_1\"]"),
        when(
            "two headings that mean the same",
            f -> f.write("requests.csv", "organizace;chce;Přání\nAlfa;Beta;Gama\n"),
            "requests.csv ASKED_NOBODY [2, \"Beta\", \"Gama\", 0, 1, \"Gama\", 0]",
            "requests.csv:1 COLUMN_TWICE [chce, Přání]"),
        when(
            "a column that is not read",
            f -> f.write("organisations.csv", "organisation;web\nAlfa;a.cz\nBeta\nGama;\n"),
            "organisations.csv:1 COLUMN_UNKNOWN [web]"));
  }

  private static Stream<Scenario> cells() {
    return Stream.of(
        when(
            "a cell without a heading",
            f ->
                f.write(
                    "requests.csv", "organisation,wants\nAlfa,Beta, z.s.\nBeta,Gama\nGama,Alfa\n"),
            "requests.csv:2 SURPLUS_CELL [z.s., 2]"),
        when(
            "a cell under a blank heading",
            f ->
                f.write(
                    "requests.csv",
                    "organisation;;wants;\nAlfa;;Beta;\nBeta;x;Gama;\nGama;;Alfa;\n"),
            "requests.csv:3 SURPLUS_CELL [x, 2]"),
        when(
            "blank rows, short rows and surplus delimiters",
            f ->
                f.write(
                    "requests.csv",
                    "\r\nwants;organisation;priority\r\n;;;;;\r\nBeta;Alfa;;;;\r\n\r\nGama;Beta\r\n"
                        + " ; ;\r\nAlfa;Gama;3")));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void exactlyThisIsFound(Scenario scenario) {
    assertThat(scenario.change().apply(new EventFiles(folder)).findings())
        .containsExactlyElementsOf(scenario.findings());
  }

  @Test
  void whatIsNotThere() {
    Path nowhere = folder.resolve("nowhere");
    assertThat(EventFolder.read(nowhere, Optional.of(folder.resolve("old.csv"))).findings())
        .extracting(f -> f.code() + " " + f.facts())
        .containsExactly(
            "FILE_NOT_FOUND [" + folder.resolve("old.csv") + "]",
            "FILE_NOT_FOUND [" + nowhere + "]");
  }

  @Test
  void whatCannotBeRead() {
    new EventFiles(folder);
    assertThat(EventFolder.read(folder, Optional.of(folder)).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.FILE_NOT_READ);
  }

  @Test
  void everyCodeOfReadingHasAScenario() {
    List<String> expected =
        scenarios()
            .flatMap(s -> s.findings().stream())
            .map(text -> text.split(" ")[1])
            .collect(Collectors.toCollection(ArrayList::new));
    expected.add(FindingCode.FILE_NOT_FOUND.name()); // whatIsNotThere
    expected.add(FindingCode.FILE_NOT_READ.name()); // whatCannotBeRead
    Set<FindingCode> ofReading =
        EnumSet.range(FindingCode.FILE_NOT_FOUND, FindingCode.SURPLUS_CELL);
    assertThat(expected).containsAll(ofReading.stream().map(FindingCode::name).toList());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void thereIsNoEventWhereSomethingIsWrong(Scenario scenario) {
    var validation = scenario.change().apply(new EventFiles(folder)).validation();
    boolean isWrong = validation.findWorst().filter(Severity.ERROR::equals).isPresent();
    assertThat(validation.event().isPresent()).isNotEqualTo(isWrong);
  }
}
