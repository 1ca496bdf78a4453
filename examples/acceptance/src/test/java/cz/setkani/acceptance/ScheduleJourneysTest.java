package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What takes long tells how far it has come, on the page that began it. */
class ScheduleJourneysTest {

  private static final int ORGANISATIONS = 24;

  @RegisterExtension private static final Journey journey = new Journey();

  @TempDir private static Path folder;

  private static Browser browser;
  private static Path event;

  @BeforeAll
  static void start() throws Exception {
    browser = journey.browser();
    event = Files.createDirectories(folder.resolve("event"));
    Files.writeString(event.resolve("event.csv"), "setting;value\nrounds;10\ntables;7\n");
    Files.writeString(
        event.resolve("requests.csv"),
        IntStream.range(0, ORGANISATIONS)
            .boxed()
            .flatMap(i -> IntStream.of(1, 4, 5, 9, 11).mapToObj(k -> row(i, i + k)))
            .collect(Collectors.joining("\n", "organisation;wants\n", "\n")));
    journey.begin(folder.resolve("home"), Optional.of(event));
  }

  private static String row(int one, int other) {
    return "Spolek %d;Spolek %d".formatted(one, other % ORGANISATIONS);
  }

  @Test
  void a01_aProgrammeIsMadeAndShownWithoutAnotherClick() throws Exception {
    journey.open("schedule");
    browser.run("document.querySelector('input[value=quick]').click()");
    browser.send("Sestavit program");

    browser.awaitText("Splněná přání");
    browser.awaitText("Co dostane každá organizace");

    assertThat(event.resolve("result/schedule.csv")).isRegularFile();
    assertThat(browser.run("return document.querySelectorAll('main').length")).isEqualTo(1L);
    browser.picture("schedule-made");
  }

  @Test
  void a02_aFieldOfTheGridTellsWhatWouldChangeOnTheSamePage() throws Exception {
    journey.open("whatif");
    browser.fill("Stoly", "6-8");
    browser.fill("Kola", "9-11");
    browser.send("Zkusit");
    browser.awaitText("Splněná přání podle počtu stolů a kol");
    String page = browser.path();

    browser.run("document.querySelector('a[href*=\"whatif/8/11\"]').click()");
    browser.awaitText("Převzít do akce");

    assertThat(browser.path()).isEqualTo(page);
    assertThat(browser.text()).contains("8 stolů a 11 kol");
    browser.send("Převzít do akce");
    assertThat(browser.text()).contains("Hotovo: v souboru event.csv je teď 8 stolů a 11 kol");
    assertThat(event.resolve("event.csv")).hasContent("setting;value\nrounds;11\ntables;8\n");
    browser.picture("whatif-taken");
  }
}
