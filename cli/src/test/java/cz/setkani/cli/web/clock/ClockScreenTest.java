package cz.setkani.cli.web.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.web.TestDesk;
import cz.setkani.cli.web.day.DayFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The clock at the desk: who may set it, and that nothing of it is lost. */
class ClockScreenTest {

  private static final String STATE =
      "{\"moved\":0,\"extra\":{\"round 1\":60000},\"held\":0,\"cut\":{\"part\":\"\",\"by\":0}}";

  @RegisterExtension private static final TestDesk desk = TestDesk.ofClass();

  @TempDir private Path folder;

  private Path event;
  private String at;

  @BeforeEach
  void open() throws Exception {
    event = DayFolder.in(folder);
    at = desk.event(event);
  }

  @Test
  void a01_thePageTellsTheRoundsAndRunsNoScriptOfItsOwn() throws Exception {
    String html = desk.get(at + "clock").html();

    assertThat(html)
        .contains("data-start=\"2026-11-26T09:00\"", "src=\"/static/clock.js\"", "data-token=")
        .doesNotContain("<script>", "<style>");
    assertThat(desk.get("/static/clock.js").html()).contains("function timeline(");
  }

  @Test
  void a02_aScreenOnlyShows() throws Exception {
    assertThat(desk.get(at + "screen").html()).contains("data-watching=\"yes\"", "data-token=\"\"");
  }

  @Test
  void a03_aDelayThatIsAnnouncedIsShownAndNoClockIsLateTwice() throws Exception {
    Files.writeString(event.resolve("day.csv"), "round;what;who;detail\n3;delay;;10\n");

    String html = desk.get(at + "clock").html();

    assertThat(html).contains("data-start=\"2026-11-26T09:50\"");
    assertThat(session(html, 1)).isEqualTo("false");
    assertThat(session(html, 2)).isEqualTo("true");
  }

  @Test
  void a04_whatIsSetIsKeptAndTheSecondOfTwoIsTold() throws Exception {
    assertThat(set("0", STATE)).contains("\"taken\":true", "\"version\":1");
    assertThat(set("0", STATE.replace("60000", "1"))).contains("\"taken\":false", "\"version\":1");
    assertThat(set("1", STATE.replace("60000", "2"))).contains("\"taken\":true", "\"version\":2");
    assertThat(Files.readString(event.resolve("day/clock.state")))
        .contains("\"round 1\":2.0")
        .endsWith(rounds() + "\n");
  }

  @Test
  void a05_theProgramGoesOnWhereItWasStopped() throws Exception {
    set("0", STATE);
    desk.restart();
    desk.event(event);

    assertThat(set("0", STATE)).contains("\"taken\":false", "\"version\":1", "\"round 1\":60000");
  }

  @Test
  void a06_whatIsNoStateIsNotTaken() throws Exception {
    for (String wrong : new String[] {"", "null", "{}", "[1]", "{\"moved\":\"x\"}", "<b>"}) {
      assertThat(set("0", wrong)).as(wrong).contains("\"taken\":false", "\"version\":0");
    }
    assertThat(event.resolve("day")).doesNotExist();
  }

  @Test
  void a07_theDayKnowsTheRoundByTheClock() throws Exception {
    set("0", STATE);

    assertThat(desk.get(at + "day").html()).contains("<option value=\"2\" selected>");
  }

  @Test
  void a08_theClockIsNoChangeOfTheEvent() throws Exception {
    TestDesk.Page page = desk.get(at + "day");
    set("0", STATE);

    assertThat(desk.get(at + "day").field("seen")).isEqualTo(page.field("seen"));
  }

  @Test
  void a09_withoutAProgrammeThereIsNoClock() throws Exception {
    Files.delete(event.resolve("result/schedule.csv"));

    assertThat(desk.get(at + "clock").text()).contains("There is none yet");
  }

  @Test
  void b01_closingTheProgramAsksWhileTheClockRuns() throws Exception {
    set("0", STATE);

    assertThat(desk.post(desk.get(at + "day"), "/quit", Map.of()).text())
        .contains("Close the program while the day runs?", "Today: A day.");
    assertThat(desk.get(at + "day").status()).isEqualTo(200);
    assertThat(desk.post(desk.get(at + "day"), "/quit", Map.of("sure", "yes")).text())
        .contains("The program is closed");
  }

  /** Round 1 was over a minute ago, and round 2 goes on for an hour. */
  private static String rounds() {
    long minute = 60_000;
    long now = System.currentTimeMillis() / minute / 60 * minute * 60;
    return "1 %d %d;2 %d %d;"
        .formatted(now - 90 * minute, now - minute, now - minute, now + 90 * minute);
  }

  private String set(String version, String state) throws Exception {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("version", version);
    form.put("state", state);
    form.put("rounds", rounds());
    return desk.post(desk.get(at + "day"), at + "clock/set", form).html();
  }

  private static String session(String html, int round) {
    Matcher session =
        Pattern.compile("data-round=\"" + round + "\"[^>]*data-session=\"([a-z]*)\"").matcher(html);
    assertThat(session.find()).isTrue();
    return session.group(1);
  }
}
