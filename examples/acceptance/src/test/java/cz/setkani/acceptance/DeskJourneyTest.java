package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * From an empty folder to printed timetables, and through the day, without a typed command: what
 * the organiser of a small town does with 28 organisations, step by step in one browser. After what
 * counts, the commands look at the same folder and agree.
 */
@TestMethodOrder(MethodOrderer.MethodName.class)
class DeskJourneyTest {

  private static final List<String> ALL = JourneyFiles.ORGANISATIONS;

  private static final int[] ABSENT = {5, 12, 19};
  private static final int LATE = 22;
  private static final String WALK_IN = "Senior Point Lípová, z.s.";

  @RegisterExtension private static final Journey journey = new Journey();

  @TempDir private static Path folder;

  private static Browser browser;
  private static JourneyFiles mailbox;
  private static Path event;

  @BeforeAll
  static void start() throws Exception {
    browser = journey.browser();
    mailbox = new JourneyFiles(folder.resolve("mailbox"));
    journey.begin(folder.resolve("home"), Optional.empty());
  }

  /** What she saw at the end of each step. */
  @AfterEach
  void keep(TestInfo step) throws IOException {
    browser.pictures("journey-" + step.getTestMethod().orElseThrow().getName());
  }

  private static String read(String file) throws IOException {
    return Files.readString(event.resolve(file));
  }

  /** What a command says about the folder; it must be content. */
  private static String command(String... arguments) throws Exception {
    Launch launch = Launch.setkani(arguments);
    assertThat(launch.exitCode()).as(launch.out() + launch.err()).isZero();
    return launch.out();
  }

  @Test
  void a01_aNewEventIsMadeFromNothing() {
    assertThat(browser.text()).contains("Nová akce").doesNotContain("Naposledy otevřené");
    browser.follow("Nová akce");
    browser.fill("Název akce", "Setkání organizací Lípová");
    browser.fill("Datum", "26. 11. 2026");
    browser.fill("Místo", "Kulturní dům, velký sál");
    browser.fill("Začátek", "9:00");
    browser.fill("Kola", "10");
    browser.fill("Minut na kolo", "15");
    browser.fill("Přestávky", "5:15");
    browser.fill("Stoly", "11");
    browser.fill("Kde bude její složka", folder.toString());

    browser.send("Založit akci");

    assertThat(browser.text())
        .contains("Akce je založená")
        .contains("Další krok: přineste seznam organizací");
    event = folder.resolve("Setkání organizací Lípová");
    journey.goOnWithThis();
    assertThat(event.resolve("event.csv")).content().contains("Kulturní dům, velký sál");
  }

  @Test
  void a02_theListOfThoseInvitedIsBrought() throws Exception {
    browser.bring("files", List.of(mailbox.roster()));
    browser.send("Přinést");
    assertThat(browser.text()).contains("Tohle vypadá jako seznam organizací.");

    browser.send("Použít jako seznam organizací");

    assertThat(browser.text()).contains("„Seznam pozvaných.csv“ je teď seznam organizací");
    assertThat(event.resolve("organisations.csv")).exists();
  }

  @Test
  void a03_aSlipInTheListIsMendedWhereItIsTold() throws Exception {
    assertThat(browser.text())
        .contains("je třeba v souborech něco opravit")
        .contains("posílá více osob (22), než je povoleno (2)");
    browser.fill("osoby", "2");

    browser.push("Uložit");

    browser.awaitText("místo „22“ tam teď stojí „2“");
    assertThat(event.resolve("organisations.csv").toFile().length())
        .as("one letter less, the rest as it was")
        .isEqualTo(Files.size(mailbox.roster()) - 1);
  }

  @Test
  void a04_sheetsAreMadeForThoseWithoutTheWeb() throws Exception {
    journey.open("data");
    browser.follow("Formuláře k rozeslání");

    browser.send("Připravit 28 listů");

    assertThat(browser.text()).contains("28 listů je připraveno ve složce");
    assertThat(sheets()).hasSize(ALL.size());
  }

  private static List<Path> sheets() throws IOException {
    try (var files = Files.list(event.resolve("forms"))) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
  }

  @Test
  void a05_whatCameBackIsLookedThroughBeforeAnythingIsWritten() throws Exception {
    List<Path> files = new ArrayList<>(List.of(mailbox.form(), mailbox.telephone()));
    for (int i = JourneyFiles.ON_THE_WEB; i < JourneyFiles.ON_A_SHEET; i++) {
      Path returned = mailbox.folder().resolve("list " + i + ".xlsx");
      files.add(FilledSheet.of(sheets().get(i), JourneyFiles.wanted(i), returned));
    }
    journey.open("data");
    browser.bring("files", files);

    browser.send("Přinést");

    assertThat(browser.text())
        .contains("126 přání od 21 organizací.")
        .contains("Azilový dům Kotva")
        .contains("překlep")
        .contains("Zatím nelze nic převzít");
    assertThat(event.resolve("requests.csv")).doesNotExist();
    assertThat(browser.text()).contains("Armáda spásy");
  }

  @Test
  void a06_namesThatNobodyHasAreMendedOnThePage() {
    for (String meant : List.of("Oblastní charita Lípová", "Městská knihovna Lípová, p.o.")) {
      browser.send(meant);
      browser.awaitText("tam teď stojí „" + meant + "“");
    }
    browser.fillIn("Armáda spásy", "Hospic svaté Zdislavy, z.ú.");

    browser.awaitText("místo „Armáda spásy“ tam teď stojí „Hospic svaté Zdislavy, z.ú.“");
    assertThat(browser.text()).doesNotContain("Zatím nelze nic převzít");
  }

  @Test
  void a07_theWishesAreTakenOver() throws Exception {
    journey.open("data/answers");

    browser.send("Převzít 152 přání od 28 organizací");

    assertThat(browser.text())
        .contains("je převzato do souboru requests.csv")
        .contains("Další krok: program lze sestavit.")
        .contains("S kým se chtějí setkat, řeklo 28 z 28 organizací.");
    assertThat(read("requests.csv").lines()).hasSize(153);
    assertThat(command("check", event.toString())).contains("152");
  }

  @Test
  void a08_theProgrammeIsMade() throws Exception {
    browser.follow("Sestavit program");
    browser.tick("Rychle");
    browser.send("Sestavit program");

    browser.awaitText("Splněná přání: 110 z");
    assertThat(event.resolve("result/schedule.csv")).exists();
    command("verify", event.toString(), event.resolve("result/schedule.csv").toString());
  }

  @Test
  void a09_anOrganisationIsToldWhyAWishIsNotMet() {
    journey.open("why");
    browser.follow("Oblastní charita Lípová");
    assertThat(browser.text()).contains("Rozpis").contains("Kdo si ji přál");
  }

  @Test
  void a10_timetablesArePrinted() throws Exception {
    journey.open("print");
    browser.follow("Na večer předem");

    browser.send("Zapsat vše do složky akce");

    browser.awaitText("Zapsáno do složky");
    Path timetables = event.resolve("result/timetables.pdf");
    List<String> pages = pages(timetables);
    assertThat(pages).hasSize(ALL.size());
    assertThat(IntStream.range(0, ALL.size()).filter(i -> pages.get(i).contains(word(i))))
        .as("a page for each, in the order of the list")
        .hasSize(ALL.size());
    Path saved = browser.save("Uložit: Rozpisy, stránka pro každou organizaci, PDF");
    assertThat(saved).hasSameBinaryContentAs(timetables);
  }

  @Test
  void b01_threeDoNotComeAndOneComesLate() throws Exception {
    journey.open("day");
    for (int absent : ABSENT) {
      noteAtTheDoor(ALL.get(absent), "Nepřijde");
    }
    browser.search("Hledat v seznamu", "ulice", "list");
    browser.unfoldIn("li", ALL.get(LATE), "Jiná možnost");
    browser.sendIn("li", ALL.get(LATE), "Přijde později");
    browser.awaitText("přijde na kolo 2");

    assertThat(journal()).hasSize(4);
  }

  private static void noteAtTheDoor(String organisation, String what) {
    browser.search("Hledat v seznamu", organisation.substring(0, 12), "list");
    browser.unfoldIn("li", organisation, "Jiná možnost");
    browser.sendIn("li", organisation, what);
    browser.awaitText("nepřijde");
  }

  private static List<String> journal() throws IOException {
    return read("day.csv").lines().skip(1).toList();
  }

  @Test
  void b02_theOthersComeInOneTapEach() throws Exception {
    journey.open("day");
    for (int i : new int[] {0, 1, 3}) {
      browser.sendIn("li", ALL.get(i), "Přišla");
      browser.awaitText("Je tu " + (i == 3 ? 3 : i + 1) + " z 28");
    }

    assertThat(journal()).hasSize(7);
  }

  @Test
  void b03_somebodyComesWhoIsNotOnTheList() throws Exception {
    browser.unfold("Přišel někdo, kdo na seznamu není");
    browser.fill("Název organizace", WALK_IN);
    browser.fill("Kdo přišel", "Jana Nová");
    for (int wanted : new int[] {0, 4, 9}) {
      browser.tick(ALL.get(wanted));
    }

    browser.send("Zapsat; zúčastní se od kola 1");

    browser.awaitText(WALK_IN);
    assertThat(journal()).hasSize(11);
  }

  @Test
  void b04_aTableIsLost() throws Exception {
    browser.unfold("Stůl nejde použít");
    browser.choose("Stůl", "3");

    browser.sendIn("details", "Stůl nejde použít", "Zapsat");

    browser.awaitText("Stůl 3 nejde od kola 1 použít.");
    assertThat(journal()).hasSize(12);
  }

  @Test
  void b05_aDelayIsWeighedAndNoted() throws Exception {
    browser.follow("Máme zpoždění");
    browser.fill("Kolik minut", "10");
    browser.send("Zjistit, co se dá dělat");
    browser.awaitText("10 minut od kola 1: co se dá dělat");
    browser.picture("journey-b05-ways");

    browser.send("Zvolit toto");

    assertThat(journal()).hasSizeGreaterThanOrEqualTo(13);
  }

  @Test
  void b06_theNextEditionIsWeighedLookedAtAndGivenOut() throws Exception {
    journey.open("day/next");
    browser.send("Zjistit, co by přinesly přesuny");
    browser.awaitText("Listy, na kterých se slíbené přesune");
    browser.pictures("journey-b06-frontier");
    browser.send("Ukázat, co by se změnilo");
    browser.awaitText("2. vydání, jak by vypadalo");
    browser.pictures("journey-b06-preview");
    assertThat(event.resolve("day/2")).doesNotExist();

    browser.send("Vydat 2. vydání");

    assertThat(browser.text()).contains("2. vydání je venku").contains("Přečíst nahlas");
    assertThat(event.resolve("day/2/schedule.csv")).exists();
    command("verify", event.toString(), event.resolve("day/2/schedule.csv").toString());
  }

  @Test
  void b07_slipsArePrinted() throws Exception {
    Path slips = event.resolve("day/2/slips.pdf");
    assertThat(String.join("", pages(slips))).contains("2. vydání").contains("Senior Point");
    journey.open("print");
    assertThat(browser.text()).contains("2. vydání");
  }

  @Test
  void b08_theClockRunsOnASecondWindow() throws Exception {
    journey.open("clock");
    browser.awaitShown("rehearse");
    browser.click("rehearse");
    String moderator = browser.window();

    String projector = browser.openedBy(() -> browser.click("projector"));

    browser.await("round 1", () -> browser.text("what").matches("[Kk]olo 1"));
    browser.picture("journey-b08-projector");
    browser.enter(moderator);
    browser.click("hold");
    browser.enter(projector);
    browser.awaitText("warning", "Zastaveno");
    browser.closeAllBut(moderator);
  }

  /** What is unmistakable in a name, wherever its line is broken. */
  private static String word(int organisation) {
    return ALL.get(organisation).replaceFirst(",.*", "").replaceFirst(".* ", "");
  }

  private static List<String> pages(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper reader = new PDFTextStripper();
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        reader.setStartPage(page);
        reader.setEndPage(page);
        pages.add(reader.getText(document));
      }
      return pages;
    }
  }
}
