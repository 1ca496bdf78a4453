package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A programme is changed by hand: with the pointer, and by the keyboard alone. */
class HandJourneysTest {

  private static final String HEADINGS = "round;table;organisation_1;organisation_2\n";

  @RegisterExtension private static final Journey journey = new Journey();

  @TempDir private static Path folder;

  private static Browser browser;
  private static Path schedule;

  @BeforeAll
  static void start() throws Exception {
    browser = journey.browser();
    Path event = Files.createDirectories(folder.resolve("event"));
    Files.writeString(event.resolve("event.csv"), "setting;value\nrounds;4\ntables;3\n");
    Files.writeString(
        event.resolve("requests.csv"), "organisation;wants\nArcha;Bouda\nCesta;Dům\nArcha;Dům\n");
    schedule = Files.createDirectories(event.resolve("result")).resolve("schedule.csv");
    journey.begin(folder.resolve("home"), Optional.of(event));
  }

  @BeforeEach
  void look() throws Exception {
    Files.writeString(schedule, HEADINGS + "1;1;Archa;Bouda\n1;2;Cesta;Dům\n");
    journey.open("hand");
  }

  private static String meeting(int number) {
    return "a.meeting[data-meeting='" + number + "']";
  }

  private static String place(int round, int table) {
    return "td[data-round='" + round + "'][data-table='" + table + "']";
  }

  private static List<String> rows() throws Exception {
    List<String> lines = Files.readAllLines(schedule);
    return lines.subList(1, lines.size()).stream()
        .map(line -> line.replaceAll(";\\d\\d:\\d\\d", ""))
        .map(line -> String.join(";", List.of(line.split(";")).subList(0, 4)))
        .toList();
  }

  private static void focus(String meeting) {
    browser.run("document.querySelector(arguments[0]).focus()", meeting);
  }

  @Test
  void a01_aMeetingIsDraggedToAFreePlaceAndTakenBack() throws Exception {
    browser.drag(meeting(0), place(3, 3));
    browser.awaitText("Archa – Bouda: přesun (kolo 3, stůl 3)");

    assertThat(rows()).containsExactly("1;2;Cesta;Dům", "3;3;Archa;Bouda");
    assertThat(browser.run("return document.activeElement.dataset.meeting")).isEqualTo("1");

    browser.push("Vzít zpět");
    browser.awaitText("Vzato zpět");
    assertThat(rows()).containsExactly("1;1;Archa;Bouda", "1;2;Cesta;Dům");
  }

  @Test
  void a02_onATakenPlaceItIsAskedAndTheTwoChangePlaces() throws Exception {
    browser.drag(meeting(0), place(1, 2));
    browser.awaitText("Místo (kolo 1, stůl 2) už má schůzka Cesta – Dům");
    browser.picture("hand-taken");
    assertThat(rows()).containsExactly("1;1;Archa;Bouda", "1;2;Cesta;Dům");
    assertThat(browser.obstacles()).isEmpty();

    browser.push("Prohodit");
    browser.awaitText("prohozeny");
    assertThat(rows()).containsExactly("1;1;Cesta;Dům", "1;2;Archa;Bouda");
  }

  @Test
  void a03_byKeyboardAMeetingIsPickedUpMovedAndPutDown() throws Exception {
    focus(meeting(0));
    browser.press(Keys.SPACE, Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    assertThat(browser.run("return document.getElementById('say').textContent"))
        .isEqualTo("kolo 2, stůl 3, volno");
    browser.press(Keys.ENTER);
    browser.awaitText("Archa – Bouda: přesun (kolo 2, stůl 3)");

    assertThat(rows()).containsExactly("1;2;Cesta;Dům", "2;3;Archa;Bouda");
  }

  @Test
  void a04_whoLeavesAMeetingAloneMovesNothing() throws Exception {
    focus(meeting(0));
    browser.press(Keys.SPACE, Keys.ARROW_RIGHT, Keys.ESCAPE, Keys.ENTER);
    browser.awaitText("Upevnit tady");

    assertThat(rows()).containsExactly("1;1;Archa;Bouda", "1;2;Cesta;Dům");
  }

  @Test
  void a05_aBrokenRuleIsMarkedAtOnce() throws Exception {
    browser.drag(meeting(1), place(1, 1));
    browser.awaitText("Dát tam obě");
    browser.push("Dát tam obě");
    browser.awaitText("Porušená pravidla: 1.");
    browser.picture("hand-broken");

    assertThat(browser.run("return document.querySelectorAll('a.meeting.bad').length"))
        .isEqualTo(2L);
    assertThat(browser.obstacles()).isEmpty();
  }

  @Test
  void a06_whatChangedElsewhereIsSaidAndNotOverwritten() throws Exception {
    Files.writeString(schedule, HEADINGS + "4;1;Archa;Bouda\n");
    browser.drag(meeting(0), place(3, 3));
    browser.awaitText("Někdo byl rychlejší");

    assertThat(Files.readString(schedule)).isEqualTo(HEADINGS + "4;1;Archa;Bouda\n");
    assertThat(browser.run("return document.querySelectorAll('a.meeting').length")).isEqualTo(2L);
  }
}
