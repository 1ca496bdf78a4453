package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen of the desk for people who do not see it, or have no mouse. */
class AccessibilityTest {

  @TempDir private static Path folder;

  private static Browser browser;
  private static DeskProgram desk;
  private static String event;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start();
    Path copy = copy(Project.ROOT.resolve("examples/events/jasanov"), folder.resolve("jasanov"));
    Launch.setkani("schedule", copy.toString(), "--effort", "quick");
    desk = DeskProgram.open(folder.resolve("home"), Optional.of(copy));
    browser.open(desk.address());
    event = browser.path().replaceFirst("/[^/]*$", "/");
  }

  @AfterAll
  static void stop() {
    if (desk != null) {
      desk.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return to;
  }

  @ParameterizedTest
  @CsvSource({
    "/, 1280", "data, 1280", "schedule, 1280", "why, 1280", "whatif, 1280", "hand, 1280",
    "print, 1280", "day, 1280", "clock, 1280", "/, 360", "data, 360", "schedule, 360",
    "why, 360", "whatif, 360", "hand, 360", "print, 360", "day, 360", "clock, 360"
  })
  void a01_nothingKeepsPeopleFromUsingAScreen(String screen, int width) throws Exception {
    browser.size(width, 900);
    browser.open(desk.at(screen.startsWith("/") ? screen : event + screen));
    browser.picture("screen-" + screen.replace("/", "events") + "-" + width);

    assertThat(browser.path()).isEqualTo(screen.startsWith("/") ? screen : event + screen);
    assertThat(browser.text()).doesNotContain("Tady nic není", "Chyba programu");
    assertThat(browser.obstacles()).isEmpty();
    assertThat(tooSmall()).isEmpty();
    assertThat(browser.run("return document.documentElement.scrollWidth"))
        .as("nothing sticks out of the page")
        .isEqualTo((long) width);
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
