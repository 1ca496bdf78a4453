package cz.setkani.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk as a whole, from outside. */
class DeskTest {

  @TempDir private Path folder;

  private TestDesk desk;

  @BeforeEach
  void open() throws Exception {
    desk = TestDesk.open(folder.resolve("home"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a01_whoHasTheKeySeesTheEvents() throws Exception {
    assertThat(desk.get("/").status()).isEqualTo(200);
    assertThat(desk.get("/").text()).contains("Opened lately");
  }

  @Test
  void a02_aLanguageOnceChosenStays() throws Exception {
    TestDesk.Page page =
        desk.post(desk.get("/"), "/language", Map.of("language", "cs", "back", "/"));

    assertThat(page.text()).contains("Naposledy otevřené");
    assertThat(desk.get("/").text()).contains("Naposledy otevřené");
  }

  @Test
  void a03_anEventThatWasOpenedIsAmongThem() throws Exception {
    Path event = Files.createDirectories(folder.resolve("Setkání v Praze"));
    Files.writeString(event.resolve("requests.csv"), "organisation;wants\nA;B\n");

    desk.post(desk.get("/"), "/open", Map.of("folder", event.toString()));

    assertThat(desk.get("/").text()).contains("Setkání v Praze");
  }
}
