package cz.setkani.cli.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.web.TestDesk;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Settings, organisations and wishes that are filled in on pages. */
class ByHandTest {

  private static final Charset CZECH_EXCEL = Charset.forName("windows-1250");
  private static final String ROSTER =
      "organizace;osoby;poznámka\r\n"
          + "Raná péče Kvítek, o.p.s.;2;volat ráno\r\n"
          + "Azylový dům Přístav, z.s.;1;\r\n"
          + "Občanská poradna, z.s.;2;\r\n";
  private static final String WISHES =
      "organizace;chce\r\n"
          + "Raná péče Kvítek;Azylový dům Přístav\r\n"
          + "Azylový dům Přístav;Občanská poradna\r\n"
          + "Občanská poradna;Raná péče Kvítek\r\n";

  @RegisterExtension private static final TestDesk desk = TestDesk.ofClass();

  @TempDir private Path folder;

  private Path event;
  private String at;

  @BeforeEach
  void open() throws Exception {
    event = Files.createDirectories(folder.resolve("event"));
    Files.writeString(event.resolve("organisations.csv"), ROSTER, CZECH_EXCEL);
    Files.writeString(event.resolve("requests.csv"), WISHES, CZECH_EXCEL);
    at = desk.event(event) + "data/";
  }

  private String text(String name) throws Exception {
    return Files.readString(event.resolve(name), CZECH_EXCEL);
  }

  /** Fills in a form: what is not said stays as the page shows it. */
  private TestDesk.Page fillIn(String path, Map<String, String> fields) throws Exception {
    return desk.post(desk.get(at + path), at + path, new HashMap<>(fields));
  }

  @Test
  void a01_settingsAreWrittenIntoTheirFileAndTheRestOfItStays() throws Exception {
    String before = "nastavení;hodnota;poznámka\r\nkola;8;podle sálu\r\nvlastní;x;\r\n";
    Files.writeString(event.resolve("event.csv"), before, CZECH_EXCEL);
    assertThat(desk.get(at + "settings").field("rounds")).isEqualTo("8");

    TestDesk.Page done = fillIn("settings", Map.of("rounds", "6", "place", "Zlín", "goal", "fair"));

    assertThat(done.text()).contains("The settings are saved in event.csv.");
    assertThat(text("event.csv"))
        .isEqualTo(
            "nastavení;hodnota;poznámka\r\nkola;6;podle sálu\r\nvlastní;x;\r\n"
                + "místo;Zlín\r\ncíl;fair\r\n");
    assertThat(text("event.old.csv")).isEqualTo(before);
  }

  @Test
  void a02_aWrongSettingIsSaidAtItsFieldAndNothingIsWritten() throws Exception {
    TestDesk.Page page = fillIn("settings", Map.of("rounds", "osm", "title", "Setkání"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.field("title")).isEqualTo("Setkání");
    assertThat(page.html()).containsSubsequence("name=\"rounds\"", "class=\"fault\"", "osm");
    assertThat(event.resolve("event.csv")).doesNotExist();
  }

  @Test
  void b01_anOrganisationIsAddedAtTheEndOfTheRoster() throws Exception {
    TestDesk.Page done =
        fillIn("people/new", Map.of("organisation", "Charita Zlín", "e_mail", "c@example.org"));

    assertThat(done.text()).contains("\"Charita Zlín\" is on the list now.");
    assertThat(text("organisations.csv"))
        .isEqualTo(
            ROSTER.replace("poznámka\r", "poznámka;e-mail\r") + "Charita Zlín;;;c@example.org\r\n");
  }

  @Test
  void b02_whatIsSaidOfAnOrganisationIsChangedInItsRow() throws Exception {
    TestDesk.Page done =
        fillIn("people/2", Map.of("organisation", "Raná péče Kvítek, o.p.s.", "people", "1"));

    assertThat(done.text()).contains("is changed.");
    assertThat(text("organisations.csv"))
        .isEqualTo(ROSTER.replace("Kvítek, o.p.s.;2", "Kvítek, o.p.s.;1"));
    assertThat(text("organisations.old.csv")).isEqualTo(ROSTER);
  }

  @Test
  void b03_whatWouldBeWrongIsNotWritten() throws Exception {
    TestDesk.Page page =
        fillIn("people/2", Map.of("organisation", "Raná péče Kvítek, o.p.s.", "people", "7"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("Nothing was saved");
    assertThat(page.field("people")).isEqualTo("7");
    assertThat(text("organisations.csv")).isEqualTo(ROSTER);
  }

  @Test
  void b04_anOrganisationThatIsTakenOffGoesWithItsWishes() throws Exception {
    TestDesk.Page row = desk.get(at + "people/4");
    assertThat(row.text()).contains("With it go 2 wishes");

    TestDesk.Page done = desk.post(row, at + "people/4/remove", Map.of());

    assertThat(done.text()).contains("Organisations (2)").contains("Wishes (1)");
    assertThat(text("requests.csv")).contains("Raná péče Kvítek;Azylový dům Přístav");
    assertThat(text("requests.old.csv")).isEqualTo(WISHES);
    assertThat(desk.get(at.substring(0, at.length() - 1)).text())
        .contains("Next: a programme can be made.");
  }

  @Test
  void c01_aWishIsAddedAndTakenAway() throws Exception {
    Map<String, String> wish =
        Map.of("organisation", "Občanská poradna, z.s.", "wants", "Azylový dům Přístav, z.s.");
    TestDesk.Page added = desk.post(desk.get(at + "people"), at + "wishes/new", wish);

    assertThat(added.text()).contains("The wish is added").contains("Wishes (4)");
    assertThat(text("requests.csv")).startsWith(WISHES);

    TestDesk.Page removed = desk.post(added, at + "wishes/remove", Map.of("line", "3"));

    assertThat(removed.text()).contains("The wish is removed").contains("Wishes (3)");
    assertThat(text("requests.csv")).doesNotContain("Azylový dům Přístav;Občanská poradna");
  }

  @Test
  void c02_ofListsInCellsNoSingleWishIsTakenAway() throws Exception {
    Files.writeString(
        event.resolve("requests.csv"),
        "organizace;chce\r\nRaná péče Kvítek;Azylový dům Přístav, Občanská poradna\r\n",
        CZECH_EXCEL);

    TestDesk.Page page = desk.get(at + "people");

    assertThat(page.text()).contains("several wishes stand in one row").doesNotContain("Remove");
    assertThat(desk.post(page, at + "wishes/remove", Map.of("line", "2")).status()).isEqualTo(404);
  }
}
