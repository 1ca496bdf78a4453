package cz.setkani.cli.web.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.web.TestDesk;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the folder of an event, and answers that are brought, looked through and taken. */
class DataScreenTest {

  private static final String ROSTER =
      "organizace;osoby;e-mail\r\n"
          + "Raná péče Kvítek, o.p.s.;2;kvitek@example.org\r\n"
          + "Azylový dům Přístav, z.s.;1;pristav@example.org\r\n"
          + "Občanská poradna, z.s.;2;\r\n";
  private static final String WISHES =
      "organizace;chce\r\n"
          + "Raná péče Kvítek;Azylový dům Přístav\r\n"
          + "Azylový dům Přístaw;Občanská poradna, z.s.\r\n";

  @RegisterExtension private static final TestDesk desk = TestDesk.ofClass();

  @TempDir private Path folder;

  private Path event;
  private String at;

  @BeforeEach
  void open() throws Exception {
    event = Files.createDirectories(folder.resolve("event"));
    at = desk.event(event);
  }

  private void write(String name, String text) throws Exception {
    Files.createDirectories(event.resolve(name).getParent());
    Files.writeString(event.resolve(name), text);
  }

  private TestDesk.Page bring(String name, byte[] bytes) throws Exception {
    return desk.upload(desk.get(at + "data"), at + "data/bring", Map.of(name, bytes));
  }

  @Test
  void a01_anEmptyFolderAsksForTheRoster() throws Exception {
    assertThat(desk.get(at + "data").text())
        .contains("Next: bring the list of organisations")
        .contains("No files yet.");
  }

  @Test
  void a02_aRosterAloneAsksForAnswersAndNamesTheSilent() throws Exception {
    write("organisations.csv", ROSTER);

    assertThat(desk.get(at + "data").text())
        .contains("Next: send out the forms")
        .contains("List of organisations organisations.csv · 3 rows")
        .contains("0 of 3 organisations have said")
        .contains("kvitek@example.org, pristav@example.org");
  }

  @Test
  void a03_whatIsWrongStandsByFileAndLine() throws Exception {
    write("organisations.csv", ROSTER);
    write("requests.csv", WISHES + "Nikdo;Raná péče Kvítek\r\n");

    TestDesk.Page page = desk.get(at + "data");

    assertThat(page.text())
        .contains("Next: something in the files has to be put right")
        .contains("1 error")
        .contains("2 of 3 organisations have said")
        .contains("requests.csv line 4")
        .contains("\"Nikdo\" is not in organisations.csv");
  }

  @Test
  void a04_aSoundEventLeadsToTheProgramme() throws Exception {
    write("organisations.csv", ROSTER);
    write("requests.csv", WISHES);

    assertThat(desk.get(at + "data").text())
        .contains("Next: a programme can be made.")
        .contains("Nothing is wrong with the files.")
        .contains("2 of 3 organisations have said");
    assertThat(desk.get(at + "data/outlook").text()).contains("Requests 2, they make 2 pairs");
  }

  @Test
  void b01_aRosterThatIsBroughtIsAskedAboutAndPutInItsPlace() throws Exception {
    TestDesk.Page asked = bring("Seznam 2026.csv", ROSTER.getBytes(UTF_8));
    assertThat(asked.text()).contains("This looks like the list of organisations.");

    TestDesk.Page done = desk.post(asked, at + "data/answers/0/own", Map.of());

    assertThat(done.text()).contains("\"Seznam 2026.csv\" is the list of organisations now");
    assertThat(event.resolve("organisations.csv")).hasContent(ROSTER);
    assertThat(event.resolve("answers/old/Seznam 2026.csv")).hasContent(ROSTER);
  }

  @Test
  void b02_answersAreLookedThroughBeforeAnythingIsWritten() throws Exception {
    write("organisations.csv", ROSTER);

    TestDesk.Page looked = bring("Odpovědi.csv", WISHES.getBytes(Charset.forName("windows-1250")));

    assertThat(looked.text())
        .contains("\"Odpovědi.csv\" is here.")
        .contains("2 wishes of 2 organisations.")
        .contains("Azylový dům Přístaw Azylový dům Přístav, z.s. (misspelt)")
        .contains("Take over 2 wishes of 2 organisations");
    assertThat(event.resolve("requests.csv")).doesNotExist();
  }

  @Test
  void b03_whatIsTakenOverStandsInTheRequestsAndTheOldOnesBeside() throws Exception {
    write("organisations.csv", ROSTER);
    write("requests.csv", "organisation;wants\r\nObčanská poradna;Raná péče Kvítek\r\n");
    TestDesk.Page looked = bring("a.csv", WISHES.getBytes(UTF_8));

    TestDesk.Page done =
        desk.post(looked, at + "data/answers/take", Map.of("asked", "yes", "add", "yes"));

    assertThat(done.text())
        .contains("3 wishes of 3 organisations are taken over into requests.csv.")
        .contains("kept as requests.old.csv");
    assertThat(event.resolve("requests.csv"))
        .content()
        .contains("\"Azylový dům Přístav, z.s.\";\"Občanská poradna, z.s.\"")
        .contains("\"Občanská poradna, z.s.\";\"Raná péče Kvítek, o.p.s.\"");
    assertThat(event.resolve("requests.old.csv")).exists();
    assertThat(desk.get(at + "data").text()).contains("Next: a programme can be made.");
  }

  @Test
  void b04_aDoubtfulNameIsAskedAboutAndNothingIsTaken() throws Exception {
    write("organisations.csv", ROSTER);

    TestDesk.Page looked =
        bring("a.csv", (WISHES + "Občanská poradna;Raná péče\r\n").getBytes(UTF_8));
    assertThat(looked.text())
        .contains("Nothing can be taken over yet")
        .contains("3 of 3 organisations have said")
        .contains("Raná péče Nobody is called so. Is one of these meant: Raná péče Kvítek");

    TestDesk.Page refused = desk.post(looked, at + "data/answers/take", Map.of("asked", "yes"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(event.resolve("requests.csv")).doesNotExist();

    TestDesk.Page skipping = desk.get(at + "data/answers?asked=yes&skip=yes");
    assertThat(skipping.text()).contains("Take over 2 wishes of 2 organisations");
  }

  @Test
  void b05_ofTwoVisitorsTheSlowerIsToldAndWritesNothing() throws Exception {
    write("organisations.csv", ROSTER);
    TestDesk.Page looked = bring("a.csv", WISHES.getBytes(UTF_8));
    write("organisations.csv", ROSTER + "Charita;1;\r\n");

    TestDesk.Page late = desk.post(looked, at + "data/answers/take", Map.of("asked", "yes"));

    assertThat(late.status()).isEqualTo(409);
    assertThat(event.resolve("requests.csv")).doesNotExist();
  }

  @Test
  void b06_aFileThatIsPutAsideIsReadNoMoreAndNotLost() throws Exception {
    write("organisations.csv", ROSTER);
    TestDesk.Page looked = bring("a.csv", WISHES.getBytes(UTF_8));

    TestDesk.Page done = desk.post(looked, at + "data/answers/0/aside", Map.of());

    assertThat(done.text()).contains("is put aside").contains("Nothing has come back yet.");
    assertThat(event.resolve("answers/old/a.csv")).hasContent(WISHES);
  }

  @Test
  void c01_namesOfFilesNeverLeadOutOfTheFolder() throws Exception {
    Map<String, String> kept =
        Map.of(
            "..\\..\\x.csv",
            "x.csv",
            "CON.csv",
            "_CON.csv",
            ".hidden.csv",
            "hidden.csv",
            "a*b?.csv",
            "a_b_.csv",
            "x".repeat(300) + ".csv",
            "x".repeat(120) + ".csv");
    for (Map.Entry<String, String> file : kept.entrySet()) {
      String text = "organizace;chce\r\n" + file.getValue() + ";B\r\n";

      bring(file.getKey(), text.getBytes(UTF_8));

      assertThat(event.resolve("answers").resolve(file.getValue())).hasContent(text);
    }
  }

  @Test
  void c02_whatIsNoTableIsRefusedWithTheReason() throws Exception {
    Map<String, byte[]> wrong =
        Map.of(
            "photo.pdf", "%PDF-1.4".getBytes(UTF_8),
            "photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 16, 'J', 0, 0},
            "all.zip", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0},
            "empty.csv", new byte[0],
            "~$a.xlsx", new byte[] {1, 2, 3});
    for (Map.Entry<String, byte[]> file : wrong.entrySet()) {
      assertThat(bring(file.getKey(), file.getValue()).text())
          .contains("\"" + file.getKey() + "\"");
    }
    assertThat(event.resolve("answers")).doesNotExist();
  }

  @Test
  void c03_aFileOfTheSameNameGetsANumberAndTheSameFileIsKeptOnce() throws Exception {
    bring("a.csv", WISHES.getBytes(UTF_8));
    assertThat(bring("a.csv", ROSTER.getBytes(UTF_8)).text()).contains("is here as \"a-2.csv\"");
    assertThat(bring("b.csv", ROSTER.getBytes(UTF_8)).text())
        .contains("\"b.csv\" was here already, as \"a-2.csv\"");
  }

  @Test
  void c04_aFileThatIsOpenElsewhereIsTold() throws Exception {
    write("organisations.csv", ROSTER);
    write("~$ganisations.csv", "");
    write("answers/.~lock.b.xlsx#", "");

    assertThat(desk.get(at + "data").text())
        .contains("\"organisations.csv\" is open in another program.")
        .contains("\"b.xlsx\" is open in another program.");
  }
}
