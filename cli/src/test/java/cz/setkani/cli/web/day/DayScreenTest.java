package cz.setkani.cli.web.day;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.web.AwaitedWork;
import cz.setkani.cli.web.TestDesk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The day of an event at the desk, as the organiser and helpers live it. */
class DayScreenTest {

  private static final String SCHOOL = "Škola Řeka";

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
  void a01_whoHasComeIsCountedAndTheJournalHasARow() throws Exception {
    TestDesk.Page page = post("day/came", "who", SCHOOL, "round", "1");

    assertThat(page.text()).contains("Škola Řeka is here.", "1 of 6 are here", "✓ is here");
    assertThat(journal()).containsExactly("round;what;who;detail", "1;here;Škola Řeka;");
  }

  @Test
  void a02_whatTwoNoteAtOnceIsNotedOnceAndTheSecondIsTold() throws Exception {
    TestDesk.Page seen = desk.get(at + "day");
    send(seen, "day/came", "who", "Beta", "round", "1");
    TestDesk.Page second = send(seen, "day/came", "who", "Beta", "round", "1");

    assertThat(second.text()).contains("That is noted already");
    assertThat(journal()).hasSize(2);
  }

  /** A tap at the door draws one card anew, and what counts. */
  @Test
  void a12_theScriptOfThePageIsGivenTheCardAlone() throws Exception {
    TestDesk.Page page =
        desk.send(
            HttpRequest.newBuilder(URI.create(desk.at(at + "day/card?round=1&card=1")))
                .header("HX-Request", "true"));

    assertThat(page.html()).containsOnlyOnce("<li ").contains("id=\"guest-1\"", "id=\"count\"");
  }

  @Test
  void a03_whoIsAbsentHasItsMeetingsStruckUntilThatIsTakenBack() throws Exception {
    TestDesk.Page page = post("day/door", "who", SCHOOL, "what", "absent", "round", "2");

    assertThat(page.text())
        .contains("Škola Řeka is absent from round 2 on.", "So 3 meetings of the last edition")
        .contains("✗ does not come");
    assertThat(post("day/take-back", "who", SCHOOL, "row", "2", "round", "2").text())
        .contains("Row 2 no longer counts", "So 3 meetings of the last edition can take place");
  }

  @Test
  void a04_whoComesAfterAllTakesPartFromThenOn() throws Exception {
    post("day/door", "who", "Beta", "what", "absent", "round", "1");
    TestDesk.Page page = post("day/came", "who", "Beta", "round", "3");

    assertThat(page.text()).contains("Beta takes part from round 3 on.", "Beta is here.");
    assertThat(journal()).contains("1;absent;Beta;", "3;arrives;Beta;3", "3;here;Beta;");
  }

  @Test
  void a05_whoComesLateOrLeavesEarlyIsShownAsThat() throws Exception {
    post("day/door", "who", "Ema", "what", "arrives", "arrives", "3", "round", "1");
    post("day/came", "who", "Gama", "round", "1");
    post("day/door", "who", "Gama", "what", "leaves", "leaves", "2", "round", "1");

    assertThat(desk.get(at + "day?round=1").text()).contains("Ema ◔ comes for round 3");
    assertThat(desk.get(at + "day?round=3").text()).contains("Gama ✗ has left");
  }

  @Test
  void a06_theListIsSearchedWithoutMarks() throws Exception {
    assertThat(names(desk.get(at + "day/list?search=skola"))).containsExactly(SCHOOL);
    assertThat(names(desk.get(at + "day/list?search=MALA"))).containsExactly(SCHOOL);
    assertThat(desk.get(at + "day/list?search=nobody").text()).contains("Nobody is called");
  }

  @Test
  void a07_whatMakesNoSenseIsRefusedWithItsReason() throws Exception {
    String past = post("day/happened", "what", "rounds", "detail", "0", "round", "3").text();
    String unknown = post("day/door", "who", "Nobody", "what", "absent", "round", "1").text();
    String same = post("day/happened", "what", "wish", "who", "Ema", "detail", "Ema").text();

    assertThat(past).contains("\"0\"");
    assertThat(unknown).contains("\"Nobody\" is not in organisations.csv");
    assertThat(same).contains("Ema");
    assertThat(event.resolve("day.csv")).doesNotExist();
  }

  @Test
  void a08_whatChangesNothingIsNotWritten() throws Exception {
    post("day/happened", "what", "table_lost", "who", "2", "round", "3", "from", "4");

    assertThat(
            post("day/happened", "what", "table_lost", "who", "2", "round", "3", "from", "4")
                .text())
        .contains("That would change nothing");
    assertThat(journal()).containsExactly("round;what;who;detail", "4;table_lost;2;");
  }

  @Test
  void a09_everythingElseThatHappensCanBeNoted() throws Exception {
    post("day/happened", "what", "wish", "who", "Filip", "detail", "Beta", "round", "2");
    post("day/happened", "what", "drop", "who", "Gama", "detail", "Ema", "round", "2");
    post("day/happened", "what", "not_held", "pair", "Ema\tFilip", "round", "2");
    post("day/happened", "what", "lock", "pair", "Beta\tEma", "round", "2");
    post("day/happened", "what", "rounds", "detail", "5", "round", "2");
    post("day/undo", "row", "3");

    assertThat(journal())
        .containsExactly(
            "round;what;who;detail",
            "2;wish;Filip;Beta",
            "2;drop;Gama;Ema",
            "1;not_held;Ema;Filip",
            ";lock;Beta;Ema",
            "2;rounds;;5",
            ";undo;;3");
  }

  @Test
  void b01_theNextEditionIsShownBeforeItIsGivenOut() throws Exception {
    walkIn();
    TestDesk.Page preview = prepared("3");

    assertThat(preview.text())
        .contains("Edition 2, valid from round 3", "Nothing is written yet", "Novák a syn");
    assertThat(event.resolve("day")).doesNotExist();

    TestDesk.Page given = send(preview, "day/next/give");

    assertThat(given.text()).contains("Edition 2 is given out", "Slips to be cut apart");
    assertThat(event.resolve("day/2/slips.pdf")).exists();
    assertThat(journal()).last().isEqualTo("3;edition;;2, 3, 0");
    assertThat(desk.get(at + "day/file/2/slips.pdf").headers().get("content-type"))
        .isEqualTo("application/pdf");
  }

  @Test
  void b02_whoComesMeanwhileDoesNotSpoilAPreparedEditionButNewsDoes() throws Exception {
    walkIn();
    TestDesk.Page preview = prepared("3");
    post("day/came", "who", "Beta", "round", "2");
    TestDesk.Page given = send(preview, "day/next/give");

    assertThat(given.text()).contains("Edition 2 is given out");

    post("day/door", "who", "Ema", "what", "absent", "round", "3");
    TestDesk.Page second = prepared("4");
    post("day/door", "who", "Filip", "what", "absent", "round", "3");
    TestDesk.Page refused = send(second, "day/next/give");

    assertThat(refused.text()).contains("Something was noted since");
    assertThat(event.resolve("day/3")).doesNotExist();
  }

  @Test
  void b03_movedPagesAreWeighed() throws Exception {
    walkIn();
    send(desk.get(at + "day/next"), "day/next/weigh", "from", "3");

    assertThat(done("day/next").text()).contains("Pages on which promises move", "none: ");
  }

  @Test
  void b04_whatCannotBePreparedIsSaid() throws Exception {
    assertThat(prepared("3").text()).contains("Nothing new since edition 1");
    post("day/door", "who", "Ema", "what", "absent", "round", "4");
    assertThat(prepared("9").text()).contains("No round is left that could be changed");
  }

  @Test
  void b05_noOtherFileIsGivenThanThoseOfEditions() throws Exception {
    Files.createDirectories(event.resolve("day/2"));
    Files.writeString(event.resolve("day/2/slips.html"), "<p>slips</p>");

    assertThat(desk.get(at + "day/file/2/slips.html").status()).isEqualTo(200);
    for (String path :
        List.of("2/..%2F..%2Fevent.csv", "..%2F2/slips.html", "2/event.csv", "%2e%2e/event.csv")) {
      assertThat(desk.get(at + "day/file/" + path).status()).as(path).isIn(400, 404);
    }
  }

  @Test
  void c01_eachWayToMeetADelayIsToldAndOneIsTaken() throws Exception {
    send(desk.get(at + "day/delay"), "day/delay/weigh", "minutes", "12", "round", "3");
    TestDesk.Page ways = done("day/delay");

    assertThat(ways.text())
        .contains("Everything to come begins 12 minutes later", "Rounds to come take 9 minutes")
        .contains("The day has only 3 rounds");
    assertThat(event.resolve("day.csv")).doesNotExist();

    send(ways, "day/delay/take", "minutes", "12", "round", "3", "way", "SHORTEN", "size", "9");

    assertThat(journal()).containsExactly("round;what;who;detail", "3;delay;;12", "3;shorten;;9");
  }

  @Test
  void c02_roomForAWishIsTold() throws Exception {
    post("day/happened", "what", "wish", "who", "Filip", "detail", "Beta", "round", "2");

    assertThat(desk.get(at + "day/fit?round=2&number=5").text()).contains("Filip", "Beta", "round");
  }

  @Test
  void c03_withoutAProgrammeThereIsAListAllTheSame() throws Exception {
    Files.delete(event.resolve("result/schedule.csv"));

    assertThat(post("day/came", "who", "Beta", "round", "1").text()).contains("1 of 6 are here");
  }

  @Test
  void c04_whatMustBeMendedFirstIsSaid() throws Exception {
    Files.writeString(event.resolve("day.csv"), "round;what;who;detail\n1;absent;Nobody;\n");

    assertThat(desk.get(at + "day").text()).contains("\"Nobody\" is not in organisations.csv");
    assertThat(journal()).hasSize(2);
  }

  @Test
  void c05_czechPagesWriteWhatTheCommandReads() throws Exception {
    TestDesk.Page page = desk.get(at + "day");
    desk.post(page, "/language", Map.of("language", "cs", "back", at + "day"));

    assertThat(post("day/came", "who", "Beta", "round", "1").text()).contains("Je tu 1 z 6");
    assertThat(journal()).containsExactly("kolo;co;kdo;podrobnosti", "1;je_tu;Beta;");
  }

  private void walkIn() throws Exception {
    post(
        "day/walk-in", "name", "Novák a syn", "people", "Jan Novák", "wants", "Beta", "round", "2");
    assertThat(journal()).contains("2;walk_in;Novák a syn;Jan Novák", "2;wish;Novák a syn;Beta");
  }

  private TestDesk.Page prepared(String from) throws Exception {
    send(desk.get(at + "day/next"), "day/next/prepare", "from", from, "pages", "0");
    return done("day/next");
  }

  private TestDesk.Page done(String path) throws Exception {
    return AwaitedWork.on(desk, at + path);
  }

  private TestDesk.Page post(String path, String... fields) throws Exception {
    return send(desk.get(at + "day"), path, fields);
  }

  private TestDesk.Page send(TestDesk.Page from, String path, String... fields) throws Exception {
    Map<String, String> form = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return desk.post(from, at + path, form);
  }

  private List<String> journal() throws IOException {
    return Files.readAllLines(event.resolve("day.csv")).stream()
        .map(line -> line.replace("\uFEFF", "").replace("\"", ""))
        .toList();
  }

  private static List<String> names(TestDesk.Page page) {
    return Pattern.compile("<h3 dir=\"auto\">([^<]*)</h3>")
        .matcher(page.html())
        .results()
        .map(name -> name.group(1))
        .toList();
  }
}
