package cz.setkani.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The desk as a whole, from outside. */
class DeskTest {

  @RegisterExtension private static final TestDesk desk = TestDesk.ofClass();

  @TempDir private Path folder;

  @Test
  void a01_whoHasTheKeySeesTheEvents() throws Exception {
    assertThat(desk.get("/").status()).isEqualTo(200);
    assertThat(desk.get("/").text()).contains("New event");
  }

  @Test
  void a02_aLanguageOnceChosenStays() throws Exception {
    TestDesk.Page page =
        desk.post(desk.get("/"), "/language", Map.of("language", "cs", "back", "/"));

    assertThat(page.text()).contains("Nová akce");
    assertThat(desk.get("/").text()).contains("Nová akce");
  }

  @Test
  void a03_anEventThatWasOpenedIsAmongThem() throws Exception {
    Path event = Files.createDirectories(folder.resolve("Setkání v Praze"));
    Files.writeString(event.resolve("requests.csv"), "organisation;wants\nA;B\n");

    desk.post(desk.get("/"), "/open", Map.of("folder", event.toString()));

    assertThat(desk.get("/").text()).contains("Setkání v Praze");
  }

  @Test
  void b01_aSecondStartFindsTheFirst() throws Exception {
    DeskSettings settings = DeskSettings.of(desk.home());
    Path event = Files.createDirectories(folder.resolve("akce & přátelé"));

    Optional<String> address = RunningDesk.find(settings, Optional.of(event));

    assertThat(address).hasValueSatisfying(found -> assertThat(found).contains(":" + desk.port()));
    assertThat(desk.get(address.orElseThrow()).text()).contains("akce & přátelé");
  }

  @Test
  void b02_aDeskOfSomebodyElseIsNotTakenForOnesOwn() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.copy(desk.home().resolve("desk.port"), other.resolve("desk.port"));

    assertThat(RunningDesk.find(DeskSettings.of(other), Optional.empty())).isEmpty();
  }

  @Test
  void b03_whereTheUsualPortIsTakenTheNextOneIs() throws Exception {
    DeskSettings settings = DeskSettings.of(folder.resolve("others"));
    try (RunningDesk one = RunningDesk.open(settings).orElseThrow();
        RunningDesk next = RunningDesk.open(settings).orElseThrow()) {
      assertThat(next.address()).isNotEqualTo(one.address());
    }
    DeskSettings taken =
        new DeskSettings(
            folder.resolve("others"), Optional.of(desk.port()), Optional.empty(), false);
    assertThat(RunningDesk.open(taken)).isEmpty();
  }

  @Test
  void b04_aPageGoesOnAfterTheProgramWasStartedAgain() throws Exception {
    TestDesk.Page before = desk.get("/");
    desk.restart();

    assertThat(desk.post(before, "/language", Map.of("language", "cs", "back", "/")).status())
        .isEqualTo(200);
  }
}
