package cz.setkani.cli.web.events;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.web.TestDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Which event: one that is known, a new one, the example, a folder that is looked for. */
class EventsScreenTest {

  @RegisterExtension private static final TestDesk desk = TestDesk.ofClass();

  @TempDir private Path folder;

  private TestDesk.Page make(Map<String, String> fields) throws Exception {
    Map<String, String> all = new HashMap<>(fields);
    all.putIfAbsent("place-of-folder", folder.resolve("events").toString());
    return desk.post(desk.get("/new"), "/new", all);
  }

  @Test
  void a01_aNewEventIsMadeInAFolderOfItsNameAndOpened() throws Exception {
    TestDesk.Page page =
        make(
            Map.of("title", "Setkání: Zlín", "date", "26. 11. 2026", "rounds", "8", "tables", "6"));

    Path made = folder.resolve("events/Setkání_ Zlín");
    assertThat(page.text()).contains("Setkání: Zlín").contains("The event is made.");
    assertThat(made.resolve("event.csv")).content().contains("title;Setkání: Zlín;");
    assertThat(made.resolve("event.csv")).content().contains("tables;6;").contains("pause;;");
    assertThat(desk.get("/").text()).contains("Setkání: Zlín").contains("no answers yet");
  }

  @Test
  void a02_whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() throws Exception {
    TestDesk.Page page = make(Map.of("title", "Zlín", "rounds", "osm", "start", "25:00"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.field("rounds")).isEqualTo("osm");
    assertThat(page.html()).containsSubsequence("name=\"start\"", "class=\"fault\"", "25:00");
    assertThat(page.html()).containsSubsequence("name=\"rounds\"", "class=\"fault\"", "osm");
    assertThat(folder.resolve("events")).doesNotExist();
  }

  @Test
  void a03_aFolderInWhichSomethingLiesIsLeftAlone() throws Exception {
    Path taken = Files.createDirectories(folder.resolve("events/Zlín"));
    Files.writeString(taken.resolve("letter.txt"), "mine");

    TestDesk.Page page = make(Map.of("title", "Zlín"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("is there already");
    assertThat(taken).isDirectoryNotContaining("glob:**.csv");
  }

  @Test
  void a04_aTitleOfNothingButBlanksIsAskedForAgain() throws Exception {
    assertThat(make(Map.of("title", "  ")).text()).contains("The event needs a name.");
  }

  @Test
  void b01_theExampleIsAnEventInAFolderOfItsOwnEachTime() throws Exception {
    Map<String, String> place = Map.of("place-of-folder", folder.resolve("tries").toString());

    desk.post(desk.get("/"), "/example", place);
    TestDesk.Page second = desk.post(desk.get("/"), "/example", place);

    assertThat(second.text()).contains("This is the example.").contains("a programme can be made");
    assertThat(folder.resolve("tries/Example/requests.csv")).exists();
    assertThat(folder.resolve("tries/Example-2/requests.csv")).exists();
  }

  @Test
  void c01_aFolderThatIsNotThereIsSaidWithWhatWasTyped() throws Exception {
    String missing = folder.resolve("nowhere").toString();

    TestDesk.Page page = desk.post(desk.get("/"), "/open", Map.of("folder", missing));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("There is no folder \"" + missing + "\".");
    assertThat(page.html()).contains("value=\"" + missing + "\"");
  }

  @Test
  void c02_aPathMayBePastedWithTheQuotesOfWindows() throws Exception {
    Path event = Files.createDirectories(folder.resolve("an event"));

    TestDesk.Page page = desk.post(desk.get("/"), "/open", Map.of("folder", " \"" + event + "\" "));

    assertThat(page.text()).contains("an event");
    assertThat(page.status()).isEqualTo(200);
  }

  @Test
  void c03_foldersAreLookedThroughAndThoseOfEventsAreMarked() throws Exception {
    Path event = Files.createDirectories(folder.resolve("all/meeting"));
    Files.createDirectories(folder.resolve("all/.hidden"));
    Files.writeString(event.resolve("requests.csv"), "organisation;wants\n");

    assertThat(desk.get("/folders?at=" + folder.resolve("all")).text())
        .contains("meeting event")
        .contains("One folder up")
        .doesNotContain(".hidden");
    assertThat(desk.get("/folders?at=" + event).text()).contains("This looks like the folder");
    assertThat(desk.get("/folders?at=" + folder.resolve("no")).text())
        .contains("There is no folder");
  }

  @Test
  void d01_anEventThatIsForgottenKeepsItsFiles() throws Exception {
    Path event = Files.createDirectories(folder.resolve("meeting"));
    Files.writeString(event.resolve("requests.csv"), "organisation;wants\nA;B\n");
    String id = desk.event(event).split("/")[2];
    assertThat(desk.get("/").text()).contains("meeting").contains("2 organisations");

    TestDesk.Page page = desk.post(desk.get("/"), "/forget", Map.of("event", id));

    assertThat(page.text()).doesNotContain("2 organisations");
    assertThat(event.resolve("requests.csv")).exists();
  }
}
