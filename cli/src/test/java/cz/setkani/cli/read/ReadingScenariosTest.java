package cz.setkani.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.read.requests.Shape;
import cz.setkani.validate.Draft;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Severity;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    return Stream.of(
            files(), bytes(), quotes(), headings(), cells(), shapes(), blocks(), workbooks())
        .flatMap(s -> s);
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
        when(
            "of a text file and a workbook nobody can tell which counts",
            f -> f.write("requests.xlsx", "PK").write("tables.tsv", "table\n1\n"),
            "requests.csv FILE_TWICE [requests.csv, requests.xlsx]"),
        when(
            "a poll in which some can come if need be, and one answer is none",
            f ->
                f.write(
                    "available.csv",
                    "Name;9:00-10:00;10:00-12:00\nAlfa;(OK);OK\nBeta;OK;perhaps\nGama;(ano);\n"),
            "available.csv:2 IF_NEED_BE_TAKEN [2]",
            "available.csv:3 MARK_NOT_READ [perhaps]"),
        when(
            "sessions and hours of resources, in Czech",
            f ->
                f.write(
                        "sessions.csv",
                        "blok;datum;začátek;kola;délka kola;přechod;stoly\n"
                            + "dopoledne;26. 11. 2026;9:00;4;15;0;2\nodpoledne;;13:00;4;20;5;\n")
                    .write("resources.csv", "zdroj;může\ntlumočník UA;9:00-10:00\n")
                    .write(
                        "organisations.csv",
                        "organizace;zdroje;bloky\nAlfa;tlumočník UA;dopoledne\nBeta;;\nGama;;\n")),
        when(
            "sessions without a start",
            f -> f.write("sessions.csv", "session;rounds\nmorning;4\n"),
            "sessions.csv:1 COLUMN_MISSING [start, začátek, \"session\", \"rounds\"]"),
        when(
            "a list of times without names",
            f -> f.write("available.csv", "who knows;when\nAlfa;9\n"),
            "available.csv:1 HEADER_MISSING"
                + " [\"organisation\", \"available\", \"organizace\", \"může\","
                + " \"who knows\", \"when\"]"),
        when(
            "a workbook with a password",
            f -> f.delete("requests.csv").write("requests.xlsx", locked()),
            "requests.xlsx WORKBOOK_LOCKED [requests.xlsx]"),
        when(
            "workbooks that are not read",
            f -> f.delete("requests.csv").write("requests.xls", "").write("tables.ods", "PK"),
            "tables.ods WORKBOOK_OTHER [tables.ods]",
            "requests.xls WORKBOOK_OTHER [requests.xls]"),
        when(
            "what begins like a workbook and is none",
            f -> f.write("requests.csv", "PK\u0003\u0004..."),
            "requests.csv WORKBOOK_DAMAGED [0]"),
        when(
            "an old workbook by the name of a text file",
            f -> f.write("requests.csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
            "requests.csv WORKBOOK_OTHER [requests.csv]"),
        when(
            "more rows than can be read",
            f -> f.write("requests.csv", EventFiles.RING + "\n".repeat(1_000_000)),
            "requests.csv TOO_MANY_ROWS [1000000]"),
        when(
            "more columns than a spreadsheet has",
            f -> f.write("requests.csv", EventFiles.RING + ";".repeat(1_000_000)),
            "requests.csv:5 TOO_MANY_COLUMNS [16384]"),
        when(
            "a cell that is longer than a spreadsheet allows",
            f -> f.write("requests.csv", EventFiles.RING + "Alfa;" + "x".repeat(40_000)),
            "requests.csv:5 CELL_TOO_LONG [40000, 32767]"),
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
            f -> f.write("event.csv", "setting;value\r\ntitle;Žluté šití\r\n", WINDOWS),
            "event.csv ENCODING_TAKEN [windows-1250]"),
        when(
            "another encoding than the user says",
            f ->
                f.write("requests.csv", EventFiles.RING + "Beta;Žluté\n", WINDOWS)
                    .options(encoding(StandardCharsets.UTF_8)),
            "requests.csv ENCODING_UNFIT [UTF-8]"),
        when(
            "other files may be stored in another way than the requests",
            f ->
                f.write("requests.csv", EventFiles.RING, WINDOWS)
                    .write("event.csv", "\ufeffsetting;value\nlanguage;čeština\n")
                    .write("tables.csv", "stůl\n1\n", Charset.forName("IBM852"))
                    .options(encoding(WINDOWS)),
            "tables.csv:1 HEADER_MISSING [\"table\", \"stůl\", \"st\u2026l\"]"),
        when(
            "an encoding that other files do not have",
            f ->
                f.write("requests.csv", EventFiles.RING)
                    .write("event.csv", "setting;value\ntitle;Žluté šití\n", WINDOWS)
                    .options(encoding(StandardCharsets.UTF_8)),
            "event.csv ENCODING_TAKEN [windows-1250]"),
        when(
            "letters lost on the way",
            f -> f.write("event.csv", "setting;value\ntitle;P?átel?\nplace;\ufffd?\ndate;?\n"),
            "event.csv:2 TEXT_DAMAGED [P?átel?, 2]",
            "event.csv:4 DATE_NOT_READ [?, 0, ]"),
        when(
            "letters stored twice over",
            f -> f.write("event.csv", "setting;value\ntitle;Ĺ™eka prĂˇce\nplace;JiÅ™Ã\u00ad\n"),
            "event.csv:2 TEXT_MENDED [Ĺ™eka prĂˇce, řeka práce, 2]"),
        when(
            "bytes that make no sense",
            f ->
                f.write(
                    "event.csv",
                    "setting;value\ntitle;\u00b1\u00b2\u00b4\u00b6\u00b8\n",
                    StandardCharsets.ISO_8859_1),
            "event.csv ENCODING_POOR [windows-1251, title;±Іґ¶ё]"),
        when(
            "one letter damaged among many is no other encoding",
            f -> f.write("event.csv", broken("setting;value\nplace;Příliš žluťoučký kůň\n")),
            "event.csv:2 TEXT_DAMAGED [P\ufffd\ufffdíliš žluťoučký kůň, 1]"),
        when(
            "no text at all",
            f -> f.write("requests.csv", EventFiles.RING + "Al\u0000fa;Beta"),
            "requests.csv:5 NOT_TEXT []"),
        when(
            "a letter cut in two at the end",
            f -> f.write("requests.csv", new byte[] {'a', '\n', (byte) 0xC4}),
            "requests.csv ENCODING_TAKEN [windows-1250]",
            "requests.csv:1 HEADER_MISSING"
                + " [\"organisation\", \"wants\", \"organizace\", \"chce\", \"a\"]"),
        when(
            "Unicode text of Excel",
            f -> f.write("requests.csv", "\ufeff" + EventFiles.RING, StandardCharsets.UTF_16LE)),
        when(
            "Unicode text, the other way round",
            f -> f.write("requests.csv", "\ufeff" + EventFiles.RING, StandardCharsets.UTF_16BE)),
        when(
            "Unicode text without a mark",
            f -> f.write("requests.csv", EventFiles.RING, StandardCharsets.UTF_16LE)),
        when(
            "an empty file",
            f -> f.write("requests.csv", ""),
            "requests.csv FILE_EMPTY [\"organisation\", \"wants\", \"organizace\", \"chce\"]"),
        when(
            "a file of blanks",
            f -> f.write("organisations.csv", "\ufeff;;;\r\n \r\n\u00a0;\r\n"),
            "organisations.csv FILE_EMPTY [\"organisation\", \"organizace\"]"));
  }

  private static ReadOptions encoding(Charset charset) {
    return new ReadOptions(Optional.of(charset), Optional.empty(), Optional.empty());
  }

  /** A text in UTF-8 whose first letter beyond ASCII is damaged. */
  private static byte[] broken(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int i = 0;
    while (bytes[i] >= 0) {
      i++;
    }
    bytes[i] = (byte) 0xFF;
    return bytes;
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
            "a quote that swallows rows with commas",
            f ->
                f.write(
                    "requests.csv", "organisation,wants\nAlfa,\"Beta\nBeta,Gama\nGama,Alfa\"\n"),
            "requests.csv:2 QUOTE_NOT_CLOSED []"),
        when(
            "a cell of two lines",
            f ->
                f.write(
                    "requests.csv", "organisation;wants\n\"Si\ngma\";Beta\nBeta;Gama\nBeta;Beta\n"),
            "requests.csv ASKED_NOBODY [2, \"Alfa\", \"Gama\", 0, 1, \"Alfa\", 0]",
            "requests.csv:2 ORGANISATION_UNKNOWN [Si gma, organisations.csv, 0, , 0, ]",
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
            "a heading that is misspelt",
            f -> f.write("organisations.csv", "organisation;peeple\nAlfa;2\nBeta\nGama\n"),
            "organisations.csv:1 COLUMN_UNKNOWN [1, \"peeple\", 1, \"people\"]"),
        when(
            "columns for notes are nobody's business",
            f ->
                f.write("organisations.csv", "organisation;Poznámka\nAlfa;x\nBeta\nGama\n;y\n")
                    .write("requests.csv", EventFiles.RING.replace("wants", "wants;notes"))),
        when(
            "a needed column is missing",
            f -> f.write("requests.csv", "\norganisation;web\nAlfa;a.cz\n"),
            "requests.csv:2 COLUMN_MISSING [wants, chce, \"organisation\", \"web\"]"),
        when(
            "two needed columns are missing",
            f -> f.keep("round;table;organisation_1\n1;1;Alfa\n"),
            "DIR/schedule.csv:1 COLUMN_MISSING [organisation_2, organizace_2,"
                + " \"round\", \"table\", \"organisation_1\"]",
            "DIR/schedule.csv:1 COLUMN_MISSING [locked, pevná,"
                + " \"round\", \"table\", \"organisation_1\"]"),
        when(
            "a needed column is missing among headings without a name",
            f -> f.write("organisations.csv", "people;;teams\n2;;1\n"),
            "organisations.csv:1 COLUMN_MISSING [organisation, organizace, \"people\", \"teams\"]"),
        when(
            "two headings that mean the same",
            f -> f.write("requests.csv", "organizace;chce;priorita;Priority\nAlfa;Beta;1;2\n"),
            "requests.csv ASKED_NOBODY [2, \"Beta\", \"Gama\", 0, 1, \"Gama\", 0]",
            "requests.csv:1 COLUMN_TWICE [priorita, Priority]"),
        when(
            "a column that is not read",
            f -> f.write("organisations.csv", "organisation;web\nAlfa;a.cz\nBeta\nGama;\n"),
            "organisations.csv:1 COLUMN_UNKNOWN [1, \"web\", 0, ]"));
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

  /** How an encrypted workbook begins, and what it says of itself somewhere. */
  private static byte[] locked() {
    ByteBuffer bytes =
        ByteBuffer.allocate(100).order(ByteOrder.BIG_ENDIAN).putLong(0xD0CF11E0A1B11AE1L);
    return bytes.position(20).put("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)).array();
  }

  private static Stream<Scenario> shapes() {
    return Stream.of(
        when(
            "another shape than the user says",
            f -> f.options(shape(Shape.GRID)),
            "requests.csv:1 SHAPE_UNFIT [grid, \"organisation\", \"wants\"]"),
        when(
            "no requests where everybody wants to meet everybody",
            f -> f.delete("requests.csv").write("event.csv", "setting;value\nvšichni;ano\n")),
        when(
            "nobody at all where everybody wants to meet everybody",
            f ->
                f.delete("requests.csv")
                    .delete("organisations.csv")
                    .write("event.csv", "setting;value\neveryone;yes\n"),
            "requests.csv REQUESTS_MISSING [DIR]"),
        when(
            "a table of two sides without a roster",
            f -> f.delete("organisations.csv").write("requests.csv", "Buyer;Mill;Oven\nAlfa;x;x\n"),
            "requests.csv:1 MARKS_WITHOUT_ROSTER [\"Mill\", \"Oven\"]"),
        when(
            "of all columns with names the one that sounds like wishes is taken",
            f ->
                f.write(
                    "requests.csv",
                    "Organizace;S kým se chcete setkat?;S kým již spolupracujete?;Soused\n"
                        + "Alfa;Beta;Gama;Gama\nBeta;Gama;Alfa;Alfa\nGama;Alfa;Beta;Beta\n"),
            "requests.csv:1 COLUMN_UNKNOWN"
                + " [2, \"S kým již spolupracujete?\", \"Soused\", 0, ]"),
        when(
            "a column of states under a heading that is not known",
            f ->
                f.write(
                    "requests.csv",
                    "organisation;wants;decision\nAlfa;Beta;accepted\nBeta;Gama;declined\n"
                        + "Gama;Alfa;accepted\n"),
            "requests.csv:1 COLUMN_NOT_COUNTED [decision, accepted]"),
        when(
            "several columns that sound like wishes",
            f ->
                f.write(
                    "requests.csv",
                    "Organizace;S kým se chcete setkat?;Koho pozvat?\nAlfa;Beta;Gama\n"),
            "requests.csv:1 WISHES_AMBIGUOUS [\"S kým se chcete setkat?\", \"Koho pozvat?\"]"),
        when(
            "several columns of names that sound like nothing",
            f -> f.write("requests.csv", "Organizace;Vlevo;Vpravo\nAlfa;Beta;Gama\n"),
            "requests.csv:1 WISHES_AMBIGUOUS [\"Vlevo\", \"Vpravo\"]"),
        when(
            "whom somebody does not want to meet is no wish",
            f -> f.write("requests.csv", "Organizace;S kým nechcete?\nAlfa;Beta\n"),
            "requests.csv:1 COLUMN_MISSING"
                + " [wants, chce, \"Organizace\", \"S kým nechcete?\"]"),
        when(
            "of two questions with boxes the one that sounds like wishes is taken",
            f ->
                f.write(
                    "requests.csv",
                    "Organizace;S kým ano? [Beta];S kým nechcete? [Gama];Znáte? [Beta]\n"
                        + "Alfa;x;x;x\n"),
            "requests.csv ASKED_NOBODY [2, \"Beta\", \"Gama\", 0, 1, \"Gama\", 0]",
            "requests.csv:1 COLUMN_UNKNOWN"
                + " [2, \"S kým nechcete? [Gama]\", \"Znáte? [Beta]\", 0, ]"),
        when(
            "those who ask are on the roster, whatever the headings say",
            f ->
                f.write(
                    "requests.csv",
                    "Kdo;Subjekt;chce\nJana;Alfa;Beta\nPetr;Beta;Gama\nEva;Gama;Alfa\n"),
            "requests.csv:1 COLUMN_UNKNOWN [1, \"Kdo\", 0, ]"),
        when(
            "several columns that can be those who ask",
            f -> f.write("requests.csv", "Vlevo;Vpravo;chce\nAlfa;Beta;Gama\n"),
            "requests.csv:1 ASKER_AMBIGUOUS [\"Vlevo\", \"Vpravo\"]"),
        when(
            "several columns without a heading that can be those who ask",
            f -> f.write("requests.csv", ";;chce\nAlfa;Beta;Gama\n"),
            "requests.csv:1 ASKER_AMBIGUOUS [A, B]"),
        when(
            "a column of marks that nobody knows",
            f -> f.write("requests.csv", ";Alfa;Beta;Gama;GDPR\nAlfa;;x;x;ano\nBeta;x;;;ano\n"),
            "requests.csv ASKED_NOBODY [1, \"Gama\", 0, 0, , 0]",
            "requests.csv:1 MARKS_NOT_READ [\"GDPR\"]",
            "requests.csv:1 COLUMN_UNKNOWN [1, \"GDPR\", 0, ]"),
        when(
            "a column of marks that nobody is, without a roster",
            f ->
                f.delete("organisations.csv")
                    .write("requests.csv", ";Alfa;Beta;GDPR\nAlfa;;x;ano\nBeta;x;;ano\n"),
            "requests.csv ROSTER_FROM_REQUESTS [3, organisations.csv]",
            "requests.csv ASKED_NOBODY [1, \"GDPR\", 0, 0, , 0]",
            "requests.csv:1 MARKS_OF_NOBODY [\"GDPR\"]"),
        when(
            "what can hardly be a name",
            f ->
                f.delete("organisations.csv")
                    .write(
                        "requests.csv",
                        "kdo;koho\nAlfa;Beta\nBeta;všichni\nAlfa;12\nAlfa;Alfa a Beta\n"),
            "requests.csv ROSTER_FROM_REQUESTS [5, organisations.csv]",
            "requests.csv ASKED_NOBODY [3, \"všichni\", \"12\", \"Alfa a Beta\", 0, 0, , 0]",
            "requests.csv:3 NAME_DOUBTFUL [všichni]",
            "requests.csv:4 NAME_DOUBTFUL [12]",
            "requests.csv:5 NAME_DOUBTFUL [Alfa a Beta]"),
        when(
            "a title above the headings",
            f -> f.write("requests.csv", "Naše setkání,\n\n" + EventFiles.RING.replace(';', ',')),
            "requests.csv:3 HEADER_BELOW []"),
        when(
            "a word for nobody",
            f -> f.write("requests.csv", EventFiles.RING + "Alfa;nikdo\n"),
            "requests.csv:5 WISH_FOR_NOBODY [nikdo]",
            "requests.csv:5 REQUEST_WITHOUT_WISH [Alfa]"),
        when(
            "ticks and a corner that says who stands where",
            f ->
                f.write(
                    "requests.csv", "chce \\ koho;Alfa;Beta;Gama\nAlfa;;✓;\nBeta;;;●\nGama;✔;;\n")),
        when("a document", f -> f.write("requests.csv", "%PDF-1.7"), "requests.csv FILE_OTHER []"),
        when(
            "a mark that is none",
            f -> f.write("requests.csv", ";Alfa;Beta;Gama\nAlfa;;x;\nBeta;;;maybe\nGama;X;;ne\n"),
            "requests.csv ASKED_NOBODY [1, \"Beta\", 0, 0, , 0]",
            "requests.csv:3 MARK_NOT_READ [maybe]"),
        when(
            "a form with priorities and limits, but without a mark",
            f ->
                f.write(
                    "requests.csv",
                    "organisation;wants;wish;priority;latest\n"
                        + "Alfa;Beta;x;2;\n"
                        + "Alfa;Gama;;3;\n"
                        + "Beta;Gama;ne;3;\n"
                        + "Beta;Alfa;;0;\n"
                        + "Gama;Alfa;x;;\n"
                        + "Gama;Beta;;;2\n"),
            "requests.csv ASKED_NOBODY [1, \"Beta\", 0, 0, , 0]",
            "requests.csv:3 WISH_WITHOUT_MARK [Gama, priority, 3]",
            "requests.csv:7 WISH_WITHOUT_MARK [Beta, latest, 2]"),
        when(
            "a list without a roster that can be read in two ways",
            f ->
                f.delete("organisations.csv")
                    .write(
                        "requests.csv",
                        "organisation;wants\n"
                            + "Alfa;\"Beta, Poradna pro rodinu, děti\"\n"
                            + "Beta;\"Alfa,Beta\"\n"),
            "requests.csv ROSTER_FROM_REQUESTS [3, organisations.csv]",
            "requests.csv ASKED_NOBODY [1, \"Poradna pro rodinu, děti\", 0, 0, , 0]",
            "requests.csv:2 LIST_AMBIGUOUS [Poradna pro rodinu, děti]",
            "requests.csv:3 SELF_REQUEST [Beta]"),
        when(
            "a request twice in one row",
            f -> f.write("requests.csv", "organisation;wants\nAlfa;Beta, Gama, BETA\nBeta;Gama\n"),
            "requests.csv ASKED_NOBODY [1, \"Gama\", 0, 0, , 0]",
            "requests.csv:2 REQUEST_TWICE [Alfa, Beta, 2, 1]"),
        when(
            "an organisation that answers twice",
            f ->
                f.write(
                    "requests.csv",
                    "organisation;wants\n"
                        + "Alfa;Beta,Gama\n"
                        + "Gama;Alfa,Beta\n"
                        + "ALFA;Beta\n"
                        + "Beta;Gama,Alfa\n"),
            "requests.csv:2 ANSWER_REPLACED [Alfa, 4, 0]"),
        when(
            "an organisation that answers twice, the later answer first",
            f ->
                f.write(
                    "requests.csv",
                    "Časové razítko;organizace;chce\n2026/10/02 1:00:00 PM GMT+2;Alfa;Beta\n"
                        + "2026/10/02 9:00:00 AM GMT+2;Alfa;Gama\n"
                        + "2026/10/02 9:00:00 AM GMT+2;Beta;Gama\n"
                        + "2026/10/02 9:00:00 AM GMT+2;Gama;Alfa\n"),
            "requests.csv:3 ANSWER_REPLACED [Alfa, 2, 1]"),
        when(
            "a file of requests with the rest of an event beside it",
            f -> f.write("event.csv", "setting;value\nrounds;5\n").single("requests.csv"),
            "DIR/requests.csv SIBLINGS_NOT_READ [\"event.csv\", \"organisations.csv\"]",
            "DIR/requests.csv ROSTER_FROM_REQUESTS [3, organisations.csv]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "organisation,wants         | Who: \"organisation\", whom: \"wants\".",
        ",wants                     | Who: column A (no heading), whom: \"wants\".",
        "organisation,wants,        | whom: \"wants\" and 1 column without a heading.",
        "organisation,wants,,       | whom: \"wants\" and 2 columns without a heading.",
        "organisation,wants,wants2, | whom: \"wants\", \"wants2\" and 1 column without a heading."
      })
  void headingsWithoutANameAreCalledSo(String headings, String said) {
    int more = headings.split(",", -1).length - 2;
    String rows = "\nAlfa,Beta%1$s\nBeta,Alfa%1$s\n".formatted(",Gama".repeat(more));
    Draft draft = new EventFiles(folder).write("requests.csv", headings + rows).draft();

    assertThat(draft.findings())
        .filteredOn(finding -> finding.code() == FindingCode.SHAPE_TAKEN)
        .singleElement()
        .satisfies(finding -> assertThat(finding.text(Locale.ENGLISH)).contains(said));
  }

  private static ReadOptions shape(Shape shape) {
    return new ReadOptions(Optional.empty(), Optional.of(shape), Optional.empty());
  }

  private static Stream<Scenario> blocks() {
    return Stream.of(
        when(
            "names in the first row of a block",
            f -> f.write("requests.csv", EventFiles.RING + ";Beta\n"),
            "requests.csv:5 NAMES_FILLED_DOWN [Gama, 1, 5]"),
        when(
            "a row without a name that says nothing",
            f ->
                f.write(
                    "requests.csv",
                    "organisation;wants;priority\nAlfa;Beta;\n;;2\nGama;Beta;\nBeta;Alfa;"),
            "requests.csv:3 REQUEST_WITHOUT_ORGANISATION []"),
        when(
            "a roster with a row for each of the people",
            f ->
                f.write(
                    "organisations.csv",
                    "organizace;jméno;příjmení\nAlfa;Jana;Nová\n;Petr;Malý\nBeta;Eva;Malá\nGama;;\n"),
            "organisations.csv:1 NAMES_JOINED [jméno, příjmení, osoby]",
            "organisations.csv:2 DELEGATES_TOGETHER [Alfa, 2, 3]",
            "organisations.csv:3 NAMES_FILLED_DOWN [Alfa, 1, 3]"),
        when(
            "a roster with a row without a name, and without people",
            f -> f.write("organisations.csv", "organisation;people\nAlfa;2\n;2\nBeta;\nGama;"),
            "organisations.csv:3 ORGANISATION_WITHOUT_NAME []"),
        when(
            "a title of several cells above the headings",
            f -> f.write("requests.csv", "Setkání;2026;\n" + EventFiles.RING),
            "requests.csv:2 HEADER_BELOW []"),
        when(
            "headings and sums among the rows",
            f ->
                f.write(
                    "organisations.csv",
                    "organisation;max_meetings\nAlfa;2\norganisation;max_meetings\nBeta;3\nGama;\n"
                        + "total:;5\n"),
            "organisations.csv:3 HEADINGS_AGAIN [1, 3]",
            "organisations.csv:6 TOTALS_LEFT_OUT [total:, 1, 6]"),
        when(
            "a sum that is none",
            f ->
                f.write("organisations.csv", "organisation;people\nAlfa;1\nBeta;1\nGama;\nTotal;1"),
            "requests.csv ASKED_NOBODY [1, \"Total\", 0, 1, \"Total\", 0]"),
        when(
            "merged cells",
            f ->
                f.delete("requests.csv")
                    .write(
                        "requests.xlsx",
                        Workbooks.with(
                            "Naše přání;\norganisation;wants\nAlfa;Beta\n;Gama\nBeta;Gama\nGama;Alfa\n;Beta",
                            sheet -> {
                              sheet.range(0, 0, 0, 1).merge();
                              sheet.range(2, 0, 3, 0).merge();
                              sheet.range(5, 0, 6, 0).merge();
                            })),
            "requests.xlsx:2 HEADER_BELOW []",
            "requests.xlsx:3 MERGED_FILLED [Alfa, 3, 4, 2]"),
        when(
            "hidden rows and columns",
            f ->
                f.delete("requests.csv")
                    .write(
                        "requests.xlsx",
                        Workbooks.with(
                            "organisation;wants;priority;\nAlfa;Beta;2;\nBeta;Gama;1;\nGama;Alfa;1;",
                            sheet -> {
                              sheet.hideRow(2);
                              sheet.hideRow(7);
                              sheet.hideColumn(2);
                              sheet.hideColumn(3);
                            })),
            "requests.xlsx COLUMNS_HIDDEN [1, C]",
            "requests.xlsx:3 ROWS_HIDDEN [1, 3]"));
  }

  private static Stream<Scenario> workbooks() {
    return Stream.of(
        when(
            "a workbook",
            f -> f.delete("requests.csv").write("requests.xlsx", Workbooks.of(EventFiles.RING))),
        when(
            "a workbook of several sheets",
            f ->
                f.delete("requests.csv")
                    .write("requests.xlsx", Workbooks.of(EventFiles.RING, "x", "y")),
            "requests.xlsx SHEET_TAKEN [Sheet1, \"Sheet2\", \"Sheet3\"]"),
        when(
            "another sheet",
            f ->
                f.delete("requests.csv")
                    .write("requests.xlsx", Workbooks.of("x", EventFiles.RING))
                    .options(sheet("sheet2"))),
        when(
            "a sheet that is not there",
            f ->
                f.delete("requests.csv")
                    .write("requests.xlsx", Workbooks.of("x", "y"))
                    .options(sheet("Přání")),
            "requests.xlsx SHEET_UNKNOWN [Přání, \"Sheet1\", \"Sheet2\"]"),
        when(
            "a sheet of the requests that other workbooks do not have",
            f ->
                f.delete("requests.csv")
                    .write("requests.xlsx", Workbooks.of("x", EventFiles.RING))
                    .write("tables.xlsx", Workbooks.of("table\n1\n"))
                    .options(sheet("sheet2"))),
        when(
            "a sheet of a text file",
            f -> f.options(sheet("Přání")),
            "requests.csv SHEET_WITHOUT_EFFECT [Přání]"),
        when(
            "half a workbook",
            f ->
                f.delete("requests.csv")
                    .write("requests.xlsx", Arrays.copyOf(Workbooks.of(EventFiles.RING), 700)),
            "requests.xlsx WORKBOOK_DAMAGED [0]"));
  }

  private static ReadOptions sheet(String name) {
    return new ReadOptions(Optional.empty(), Optional.empty(), Optional.of(name));
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
    assertThat(
            EventFolder.read(
                    Source.at(nowhere),
                    Optional.of(SourceFile.at(folder.resolve("old.csv"))),
                    ReadOptions.NONE)
                .findings())
        .extracting(f -> f.code() + " " + f.facts().values())
        .containsExactly(
            "FILE_NOT_FOUND [" + folder.resolve("old.csv") + "]",
            "FILE_NOT_FOUND [" + nowhere + "]");
  }

  @Test
  void whatCannotBeRead() {
    new EventFiles(folder);
    assertThat(
            EventFolder.read(
                    Source.at(folder), Optional.of(SourceFile.at(folder)), ReadOptions.NONE)
                .findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.FILE_IS_FOLDER, FindingCode.SHAPE_TAKEN);
  }

  @Test
  void aFolderThatIsNone() {
    new EventFiles(folder);
    Path file = folder.resolve("requests.csv");
    assertThat(EventFolder.readWithoutRequests(Source.folder(file), ReadOptions.NONE).findings())
        .extracting(f -> f.text(Locale.ENGLISH))
        .containsExactly("This is a file, but the folder of an event is needed.");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeThatNobodyWritesIsNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("requests.csv");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    for (Source source : List.of(Source.at(folder), Source.at(pipe))) {
      assertThat(EventFolder.read(source, Optional.empty(), ReadOptions.NONE).findings())
          .extracting(f -> f.text(Locale.ENGLISH))
          .containsExactly("This is no file, but a pipe or a socket. Give the name of a file.");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkThatLeadsBackToItself() throws Exception {
    Path link = folder.resolve("requests.csv");
    Files.createSymbolicLink(link, Path.of("requests.csv"));
    assertThat(EventFolder.read(Source.at(folder), Optional.empty(), ReadOptions.NONE).findings())
        .extracting(f -> f.text(Locale.ENGLISH))
        .containsExactly("This is a link that leads back to itself. Give the name of a file.");
  }

  @Test
  void everyCodeOfReadingHasAScenario() {
    List<String> expected =
        scenarios()
            .flatMap(s -> s.findings().stream())
            .map(text -> text.split(" ")[1])
            .collect(Collectors.toCollection(ArrayList::new));
    expected.add(FindingCode.FILE_NOT_FOUND.name()); // whatIsNotThere
    expected.add(FindingCode.PROGRAMME_MISSING.name()); // ReplanCommandTest
    expected.add(FindingCode.FILE_IS_FOLDER.name()); // whatCannotBeRead
    expected.add(FindingCode.FILE_NOT_READ.name()); // aFolderThatIsNone
    expected.add(FindingCode.SHAPE_TAKEN.name()); // ShapesTest
    expected.add(FindingCode.ANSWER_IN_LATER_FILE.name()); // CollectCommandTest
    expected.add(FindingCode.ANSWER_SKIPPED.name()); // CollectCommandTest
    expected.add(FindingCode.ROSTER_ANSWERED.name()); // CollectCommandTest
    expected.add(FindingCode.ROSTER_MISSING.name()); // CollectCommandTest
    expected.add(FindingCode.WISHES_LOST.name()); // CollectCommandTest
    expected.add(FindingCode.MEMORY_TOO_SMALL.name()); // MemoryTest
    expected.add(FindingCode.WORKBOOK_TOO_BIG.name()); // WorkbookGridTest
    Set<FindingCode> ofReading =
        EnumSet.range(FindingCode.FILE_NOT_FOUND, FindingCode.ANSWER_IN_LATER_FILE);
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
