package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen of the desk for people who do not see it, or have no mouse. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class AccessibilityTest {

  @RegisterExtension private static final Journey journey = new Journey();

  @TempDir private static Path folder;

  private static Browser browser;
  private static String jasanov;

  @BeforeAll
  static void start() throws Exception {
    browser = journey.browser();
    Path copy =
        Project.copy(Project.ROOT.resolve("examples/events/jasanov"), folder.resolve("jasanov"));
    jasanov = copy.toString();
    Launch.setkani("schedule", jasanov, "--effort", "quick");
    journey.begin(folder.resolve("home"), Optional.of(copy));
  }

  @ParameterizedTest
  @CsvSource({
    "/",
    "/new",
    "/folders",
    "data",
    "data/answers",
    "data/forms",
    "data/settings",
    "data/people",
    "data/after",
    "schedule",
    "why",
    "why/3",
    "whatif",
    "hand",
    "print",
    "day",
    "day/next",
    "day/editions",
    "day/delay",
    "day/fit",
    "day/share",
    "clock",
    "/guide",
    "/nowhere"
  })
  void a01_nothingKeepsPeopleFromUsingAScreen(String screen) throws Exception {
    journey.open(screen);

    look("screen-" + screen.replaceFirst("^/$", "events").replace("/", "-"));
  }

  /** The page that is open, on a laptop and on a telephone. */
  private static void look(String name) throws IOException {
    for (int width : new int[] {1280, 360}) {
      browser.size(width, 900);
      browser.picture(name + '-' + width);
      assertThat(browser.obstacles()).as("at %d px", width).isEmpty();
      assertThat(tooSmall()).as("at %d px", width).isEmpty();
      assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
          .as("nothing sticks out of the page")
          .isLessThanOrEqualTo(width);
    }
    assertThat(browser.unnamed()).as("controls without a name").isEmpty();
    browser.size(1280, 900);
  }

  @Test
  void a02_whatWasFoundInFilesAndCanBeMended() throws Exception {
    Path faulty =
        Project.copy(Project.ROOT.resolve("examples/events/jasanov"), folder.resolve("faulty"));
    Path requests = faulty.resolve("requests.csv");
    Files.writeString(requests, Files.readString(requests) + "Nikdo;Raná péče\r\n");
    journey.open("/open?folder=" + faulty);
    assertThat(browser.text()).contains("Nikdo");

    look("state-findings");
  }

  @Test
  void a03_aDayOnWhichSomethingHappened() throws Exception {
    Launch.setkani("day", jasanov, "nepřišla", "Občanská poradna Jasanov, z.s.", "--round", "1");
    Launch.setkani("replan", jasanov, "--from", "2");
    for (String screen : List.of("day", "day/editions", "print", "schedule", "hand")) {
      journey.open(screen);

      look("state-day-" + screen.replace("/", "-"));
    }
  }

  @Test
  void a04_aPageThatSaysNo() throws Exception {
    journey.open("/");
    browser.fill("Složka akce", "/nikde/nic");
    browser.send("Otevřít");
    assertThat(browser.text()).contains("neexistuje");

    look("state-refused");
  }

  /**
   * Controls that are smaller than a finger, but for links in a sentence and ticks with a label.
   */
  private static List<?> tooSmall() {
    return (List<?>)
        browser.run(
            "return [...document.querySelectorAll('button, select, textarea, .button,"
                + " input:not([type=hidden]):not([type=checkbox]):not([type=radio])')]"
                + ".filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)"
                + ".map(e => e.outerHTML.slice(0, 200))");
  }
}
