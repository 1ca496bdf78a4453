package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The clock as a moderator uses it, in a browser, from a file. */
class ClockJourneysTest {

  /** The time stands still until a journey moves it. */
  private static final String CLOCK =
      "Date.now = () => new Date('2026-11-' + window.journey).getTime();";

  @RegisterExtension private static final Journey journey = new Journey();

  @TempDir private static Path folder;

  private static Browser browser;
  private static Path czech;
  private static Path english;
  private static String moderator;
  private static String now;

  @BeforeAll
  static void start() throws Exception {
    browser = journey.browser();
    browser.before(CLOCK);
    moderator = browser.window();
    czech = ClockEvent.garden(folder.resolve("cs"), "cs");
    english = ClockEvent.garden(folder.resolve("en"), "en");
    at("26T08:50");
    browser.open(czech);
  }

  @BeforeEach
  void begin() {
    browser.closeAllBut(moderator);
    browser.size(1280, 800);
    at("26T08:50");
    browser.run("localStorage.clear()");
    browser.open(czech);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "08:50:00 | začínáme v 9:00   | 10:00   |                         | potom kolo 1 v 9:00",
        "08:58:00 | začínáme v 9:00   | 2:00    | ▲ Poslední 2 minuty     | potom kolo 1 v 9:00",
        "09:00:00 | kolo 1             | 10:00   |                         | potom kolo 2 v 9:12",
        "09:07:59 | kolo 1             | 2:01    |                         | potom kolo 2 v 9:12",
        "09:08:00 | kolo 1             | 2:00    | ▲ Poslední 2 minuty     | potom kolo 2 v 9:12",
        "09:09:30 | kolo 1             | 0:30    | ■ Posledních 30 sekund  | potom kolo 2 v 9:12",
        "09:09:59 | kolo 1             | 0:01    | ■ Posledních 30 sekund  | potom kolo 2 v 9:12",
        "09:10:00 | přesun ke stolům   | 2:00    |                         | potom kolo 2 v 9:12",
        "09:12:00 | kolo 2             | 10:00   |               | potom oběd do 9:42 · potom kolo 3 v 9:44",
        "09:22:00 | oběd               | 20:00   |                         | potom kolo 3 v 9:44",
        "09:40:00 | oběd               | 2:00    | ▲ Poslední 2 minuty     | potom kolo 3 v 9:44",
        "09:42:00 | přesun ke stolům   | 2:00    |                         | potom kolo 3 v 9:44",
        "09:44:00 | kolo 3             | 10:00   |                         | poslední kolo, do 9:54",
        "09:54:00 | konec, děkujeme    |         |                         |",
        "17:00:00 | konec, děkujeme    |         |                         |",
      })
  void a01AWholeEventInFastMotion(
      String time, String what, String left, String warning, String then) {
    at("26T" + time);

    shows(what, left, warning, then);
  }

  @Test
  void a02InEnglish() {
    browser.open(english);
    at("26T09:13");
    shows("round 2", "9:00", "", "then oběd until 9:42 · then round 3 at 9:44");
    at("26T09:21");
    shows("round 2", "1:00", "▲ Last 2 minutes", "then oběd until 9:42 · then round 3 at 9:44");
    browser.click("plus5");
    browser.awaitText("late", "Round 3 begins 5 min later than printed");
  }

  @Test
  void a03AReloadInMidRoundChangesNothing() {
    at("26T09:03");
    browser.click("plus1");
    at("26T09:04:30");
    browser.reload();
    shows("kolo 1", "6:30", "", "potom kolo 2 v 9:13");

    browser.click("hold");
    browser.awaitText("warning", "Zastaveno");
    at("26T09:06:30");
    browser.reload();
    shows("kolo 1", "6:30", "Zastaveno", "potom kolo 2 v 9:15");
    browser.click("hold");
    at("26T09:07");
    shows("kolo 1", "6:00", "", "potom kolo 2 v 9:15");
  }

  @Test
  void a04ADelayOfFiveMinutesIsTakenOverAndTold() {
    at("26T09:09");
    browser.click("plus5");
    browser.awaitText("late", "Kolo 2 začíná o 5 min později, než je vytištěno");
    shows("kolo 1", "6:00", "", "potom kolo 2 v 9:17");
    assertThat(browser.text("course").lines())
        .containsExactly("▶ 9:00 kolo 1", "9:17 kolo 2 (+5)", "9:27 oběd", "9:49 kolo 3 (+5)");

    at("26T09:30");
    shows("oběd", "17:00", "", "potom kolo 3 v 9:49");
    at("26T09:42");
    browser.click("next"); // lunch is made shorter by what was lost
    shows("přesun ke stolům", "2:00", "", "potom kolo 3 v 9:44");
    browser.awaitText("late", "");
  }

  @Test
  void a05TwoWindowsTellTheSame() {
    at("26T09:03");
    String projector = browser.openedBy(() -> browser.click("projector"));
    timed();
    browser.reload();
    shows("kolo 1", "7:00", "", "potom kolo 2 v 9:12");
    assertThat(browser.isShown("keys")).isFalse();
    assertThat(browser.isShown("listing")).isFalse();

    browser.enter(moderator);
    browser.click("plus5");
    browser.enter(projector);
    shows("kolo 1", "12:00", "", "potom kolo 2 v 9:17");
    browser.press(Keys.SPACE);
    browser.awaitText("warning", "Zastaveno");

    browser.enter(moderator);
    browser.awaitText("warning", "Zastaveno");
    browser.reload();
    browser.click("hold");
    browser.enter(projector);
    browser.awaitText("warning", "");
  }

  @Test
  void a06TheyDoSoWhereNothingCanBeStoredToo() {
    at("26T09:03");
    String projector = browser.openedBy(() -> browser.click("projector"));
    timed();
    browser.reload();
    browser.enter(moderator);
    browser.run("Storage.prototype.setItem = () => { throw new Error('full'); }");
    browser.click("plus5");

    browser.enter(projector);
    shows("kolo 1", "12:00", "", "potom kolo 2 v 9:17");
  }

  @Test
  void a07AWindowThatWasOpenedByHandDoesSoToo() {
    at("26T09:03");
    browser.openedBy(() -> browser.run("window.open('', '', 'noopener')"));
    timed();
    browser.open(czech);
    browser.click("plus5");
    browser.enter(moderator);
    shows("kolo 1", "12:00", "", "potom kolo 2 v 9:17");
  }

  @Test
  void a08ByTheKeyboardAlone() {
    at("26T08:55");
    browser.press("n");
    shows("kolo 1", "10:00", "", "potom kolo 2 v 9:07");
    browser.press("5");
    browser.press("+");
    browser.press("-");
    browser.press("1");
    shows("kolo 1", "16:00", "", "potom kolo 2 v 9:13");
    browser.press("l");
    browser.awaitText("listed", "Další: kolo 2, 9:13 až 9:23");
    browser.press("l");
    browser.awaitText("listed", "Kolo 1, 8:55 až 9:11");
    browser.press(Keys.ARROW_RIGHT);
    shows("přesun ke stolům", "2:00", "", "potom kolo 2 v 8:57");
    browser.press("b");
    shows("kolo 1", "16:00", "", "potom kolo 2 v 9:13");
    browser.press(Keys.SPACE);
    browser.awaitText("warning", "Zastaveno");
    browser.press(Keys.SPACE);
    browser.awaitText("warning", "");

    browser.tabTo("plus5");
    browser.press(Keys.SPACE); // the button that has the focus, and nothing else
    shows("kolo 1", "21:00", "", "potom kolo 2 v 9:18");
  }

  @Test
  void a09AfterAClickTheSpaceBarStopsTheClock() {
    at("26T09:03");
    browser.click("plus5");
    browser.press(Keys.SPACE);

    shows("kolo 1", "12:00", "Zastaveno", "potom kolo 2 v 9:17");
  }

  @Test
  void a10ARoundThatEndedGoesOnForAMinute() {
    at("26T09:10:20");
    shows("přesun ke stolům", "1:40", "", "potom kolo 2 v 9:12");
    browser.click("back");

    shows("kolo 1", "1:00", "▲ Poslední 2 minuty", "potom kolo 2 v 9:13");
    browser.awaitText("late", "Kolo 2 začíná o 1 min později, než je vytištěno");
  }

  @Test
  void a11TheListIsThatOfTheRoundOrOfTheNextOne() {
    at("26T09:03");
    browser.awaitText("listed", "Kolo 1, 9:00 až 9:10");
    String first = browser.text("listing");
    at("26T09:11");
    browser.awaitText("listed", "Další: kolo 2, 9:12 až 9:22");

    assertThat(first).contains("Čáp", "Volno");
    assertThat(browser.text("listing")).contains("Čáp").isNotEqualTo(first);
  }

  @Test
  void b01OnAnotherDateARehearsalIsOffered() {
    at("20T14:00");
    browser.awaitText(
        "elsewhere",
        "Podle hodin tohoto počítače dnes není den akce (čtvrtek 26. listopadu 2026).");
    shows("začínáme čtvrtek 26. listopadu 2026 v 9:00", "", "", "potom kolo 1 v 9:00");
    browser.click("rehearse");
    shows("kolo 1", "10:00", "", "potom kolo 2 v 14:12");
    assertThat(browser.text("moved")).isEqualTo("Zkouška: časy neodpovídají vytištěným");
    assertThat(browser.text("late")).isEmpty();

    browser.click("printed");
    browser.accept();
    browser.awaitShown("today");
    at("20T09:03");
    browser.click("today");
    shows("kolo 1", "7:00", "", "potom kolo 2 v 9:12");
  }

  @Test
  void b02WhatWasTriedOnAnotherDateDoesNotChangeTheEvent() {
    at("20T14:00");
    browser.awaitShown("today");
    browser.press("5");
    browser.press(Keys.SPACE);
    browser.press("n");
    shows("kolo 1", "10:00", "", "potom kolo 2 v 14:12");

    at("26T09:03");
    browser.reload();
    shows("kolo 1", "7:00", "", "potom kolo 2 v 9:12");
    assertThat(browser.text("moved")).isEmpty();
  }

  @Test
  void b03SessionsBeginAsPrintedAndDatesToo() throws Exception {
    browser.open(ClockEvent.sessions(folder.resolve("sessions")));
    at("26T09:12");
    browser.click("plus5");
    browser.click("plus5");
    shows("kolo 2", "19:00", "", "potom přestávka do 9:59 · potom kolo 3 v 10:00");
    assertThat(browser.text("late")).isEmpty();
    at("26T10:10");
    shows("konec dne", "22:50:00", "", "pokračujeme: pátek 27. listopadu 2026 v 9:00");
    at("27T09:01");
    shows("kolo 4", "9:00", "", "poslední kolo, do 9:10");
  }

  @Test
  void b04HostileNamesAreNothingButNames() throws Exception {
    List<String> names =
        List.of(
            "</script><script>window.hacked = 1</script>",
            "\"><img src=x onerror=\"window.hacked = 1\">",
            "' onclick='window.hacked = 1' & {0} ${1}",
            "مركز العائلة",
            "N".repeat(140));
    browser.open(ClockEvent.named(folder.resolve("hostile"), names.get(0), names));
    at("26T09:01");
    shows("kolo 1", "14:00", "", "potom kolo 2 v 9:15");
    Object listed = browser.run("return document.getElementById('listing').textContent");

    assertThat(names).allSatisfy(name -> assertThat("" + listed).contains(name));
    assertThat(browser.run("return window.hacked === undefined")).isEqualTo(true);
    assertThat(browser.run("return document.title")).isEqualTo(names.get(0) + " – hodiny");
    browser.size(360, 640);
    assertThat(browser.run(OVERFLOW)).isEqualTo(List.of());
  }

  @Test
  void b05WhereNothingMayBeStoredAReloadStillChangesNothing() {
    browser.openedBy(() -> browser.run("window.open()"));
    browser.before(
        """
        Date.now = () => new Date('2026-11-26T09:03').getTime();
        Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } });
        """);
    browser.open(czech);
    browser.click("plus5");
    browser.reload();

    shows("kolo 1", "12:00", "", "potom kolo 2 v 9:17");
  }

  @Test
  void c01TheGongRingsWhenItIsTimeOnceItWasTried() {
    browser.openedBy(() -> browser.run("window.open()"));
    timed();
    browser.before(
        """
        const struck = [];
        const create = AudioContext.prototype.createOscillator;
        AudioContext.prototype.createOscillator = function() {
          const tone = create.call(this);
          const start = tone.start;
          tone.start = (at) => { struck.push(Math.round(at - this.currentTime)); start.call(tone, at); };
          return tone;
        };
        """);
    browser.open(czech);
    at("26T09:07:50");
    shows("kolo 1", "2:10", "", "potom kolo 2 v 9:12");
    assertThat(browser.run("return struck.length")).isEqualTo(0L);
    assertThat(browser.text("sounding")).startsWith("Zvuk: vypnutý.");

    browser.press("g");
    browser.awaitText("sounding", "Zvuk: zapnutý.");
    browser.await("a gong", () -> (Long) browser.run("return struck.length") > 4);
    assertThat(browser.run("return Array.from(new Set(struck)).filter((at) => at < 150)"))
        .asString()
        .isEqualTo("[0, 10, 11, 100, 101, 130]");
  }

  @Test
  void c02TheLawsOfTime() throws Exception {
    String laws;
    try (InputStream script = ClockJourneysTest.class.getResourceAsStream("clock-laws.js")) {
      laws = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertThat(browser.run(laws + "; return broken(2000);")).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "1920, 1080, 26T09:05", "1920, 1080, 26T09:08:30", "1024, 768, 26T09:09:40",
    "1024, 768, 26T09:03", "1280, 800, 26T09:30", "1920, 1080, 26T08:50"
  })
  void c03TheProjectorShowsDigitsOfAQuarterOfItsHeight(int width, int height, String time) {
    at(time);
    browser.size(width, height);
    browser.run("location.hash = 'screen'");
    browser.await("no list of keys", () -> !browser.isShown("keys"));

    // A digit of the page's letters is 0.716 of their size high.
    assertThat((Number) browser.run("return 0.716 * parseFloat(getComputedStyle(left).fontSize)"))
        .extracting(Number::doubleValue)
        .satisfies(digit -> assertThat(digit).isGreaterThanOrEqualTo(height * 0.25));
    assertThat(browser.run(OVERFLOW)).isEqualTo(List.of());
    assertThat((Long) browser.run("return document.documentElement.scrollHeight"))
        .isLessThanOrEqualTo(height);
  }

  @ParameterizedTest
  @CsvSource({"26T09:05", "26T09:08:30", "26T09:09:40", "26T09:30", "20T09:30"})
  void c04EverythingCanBeReadAndNothingSticksOut(String time) {
    at(time);
    for (int width : List.of(360, 768, 1366)) {
      browser.size(width, 800);
      assertThat(browser.run(OVERFLOW)).as("%d pixels", width).isEqualTo(List.of());
    }
    assertThat(browser.run(CONTRAST)).isEqualTo(List.of());
    browser.click("hold");
    assertThat(browser.run(CONTRAST)).isEqualTo(List.of());
  }

  /** Texts of less contrast than 4.5 to 1 (WCAG AA). */
  private static final String CONTRAST =
      """
      const light = (colour) => colour.match(/[0-9.]+/g).slice(0, 3).map((c) => c / 255)
          .map((c) => c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const isClear = (colour) => colour === 'rgba(0, 0, 0, 0)';
      const ground = (e) => !e ? 'rgb(255, 255, 255)' : isClear(getComputedStyle(e).backgroundColor)
          ? ground(e.parentElement) : getComputedStyle(e).backgroundColor;
      const contrast = (e) => {
        const both = [light(getComputedStyle(e).color), light(ground(e))].sort((a, b) => b - a);
        return (both[0] + 0.05) / (both[1] + 0.05);
      };
      return Array.from(document.querySelectorAll('body *'))
          .filter((e) => e.offsetParent && Array.from(e.childNodes).some((n) => n.nodeType === 3))
          .filter((e) => contrast(e) < 4.5)
          .map((e) => e.tagName + ' ' + e.id + ' ' + contrast(e));
      """;

  /** What sticks out of the page. */
  private static final String OVERFLOW =
      """
      return Array.from(document.querySelectorAll('body *'))
          .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
          .filter((e) => e.id !== 'said')
          .map((e) => e.tagName + ' ' + e.id + ' ' + e.textContent.trim().slice(0, 30));
      """;

  /** Moves the time of a window: of the page that is there, and of what is loaded from now on. */
  private static void at(String time) {
    now = "window.journey = '" + time + "';";
    browser.before(now);
    browser.run(now);
  }

  /** Gives a new window the time of the journey. */
  private static void timed() {
    browser.before(CLOCK);
    browser.before(now);
  }

  private static void shows(String what, String left, String warning, String then) {
    browser.await(
        "%s, %s left".formatted(what, left),
        () ->
            browser.text("left").equals(text(left)) && browser.text("what").equalsIgnoreCase(what));
    browser.awaitText("then", text(then));
    browser.awaitText("warning", text(warning));
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
