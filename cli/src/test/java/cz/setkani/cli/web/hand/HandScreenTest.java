package cz.setkani.cli.web.hand;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.command.Run;
import cz.setkani.cli.web.TestDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The screen on which a programme is changed by hand, as a browser without scripts sees it. Of
 * Library, School, Town hall and Hospice, everybody but the last two wants one of the others; there
 * are three rounds and two tables.
 */
class HandScreenTest {

  private static final String HEADINGS =
      "\uFEFFround;start;end;table;organisation_1;organisation_2;requested_by;locked";
  private static final String LIBRARY_SCHOOL = "1;09:00;09:15;1;Library;School;1;";
  private static final String LIBRARY_HOSPICE = "2;09:15;09:30;1;Library;Hospice;2;";
  private static final String SCHOOL_TOWN_HALL = "2;09:15;09:30;2;School;Town hall;1;";

  @RegisterExtension private static final TestDesk desk = TestDesk.ofClass();

  @TempDir private Path event;

  private Path schedule;
  private String at;

  @BeforeEach
  void putOnDesk() throws Exception {
    Files.writeString(
        event.resolve("event.csv"),
        "setting;value\nrounds;3\ntables;2\ntitle;Neighbours\nlanguage;en\n");
    Files.writeString(
        event.resolve("organisations.csv"),
        "organisation;never_with\nLibrary;\nSchool;\nTown hall;Hospice\nHospice;\n");
    Files.writeString(
        event.resolve("requests.csv"),
        "organisation;wants\nLibrary;School\nSchool;Town hall\nHospice;Library\n");
    schedule = Files.createDirectories(event.resolve("result")).resolve("schedule.csv");
    write(LIBRARY_SCHOOL, LIBRARY_HOSPICE, SCHOOL_TOWN_HALL);
    at = desk.event(event);
  }

  private void write(String... rows) throws IOException {
    Files.writeString(schedule, HEADINGS + "\r\n" + String.join("\r\n", rows) + "\r\n");
  }

  private List<String> rows() throws IOException {
    List<String> lines = Files.readAllLines(schedule);
    return lines.subList(1, lines.size());
  }

  private TestDesk.Page look() throws Exception {
    return desk.get(at + "hand");
  }

  private TestDesk.Page send(String what, String fields) throws Exception {
    return desk.postForm(look(), at + "hand/" + what, fields);
  }

  private Run verified() {
    return Run.of("verify", event.toString(), schedule.toString());
  }

  @Test
  void a01_whoMeetsWhereIsThereWithItsWorth() throws Exception {
    TestDesk.Page page = look();

    assertThat(page.text())
        .contains("3 meetings, 3 of 3 requests met. No rule is broken.", "1 (9:00)", "3 (9:30)");
    assertThat(page.html())
        .contains("aria-label=\"Library – School, round 1, table 1\"")
        .contains("data-say=\"round 3, table 2, free\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "put  | meeting=0&round=3&table=2 | Library – School: moved to round 3, table 2 |"
            + " 3;09:30;09:45;2;Library;School;1;",
        "put  | meeting=0&round=3&table=1 | moved to round 3, table 1 |"
            + " 3;09:30;09:45;1;Library;School;1;",
        "lock | meeting=0&lock=PLACE      | Library – School: locked  |"
            + " 1;09:00;09:15;1;Library;School;1;yes",
        "lock | meeting=0&lock=ROUND      | the round is locked       |"
            + " 1;09:00;09:15;1;Library;School;1;round",
        "add  | first=3&second=1&round=3&table=1 | School – Hospice: meet, round 3, table 1 |"
            + " 3;09:30;09:45;1;School;Hospice;;",
      })
  void a02_aStepIsInTheFileAtOnceAndSaid(String what, String fields, String said, String row)
      throws Exception {
    TestDesk.Page page = send(what, fields);

    assertThat(page.text()).contains(said, "No rule is broken", "Last change: ");
    assertThat(rows()).contains(row).contains(LIBRARY_HOSPICE, SCHOOL_TOWN_HALL);
    assertThat(verified().out()).contains("all are obeyed");
  }

  @Test
  void a03_whoIsTakenOutLeavesRequestsUnmetAndThatIsSaid() throws Exception {
    TestDesk.Page page = send("out", "meeting=0");

    assertThat(page.text())
        .contains(
            "Library – School: taken out",
            "Requests met: 3 before, 2 of 3 now.",
            "Requests that are not met: 1",
            "Library would like to meet School");
    assertThat(rows()).containsExactly(LIBRARY_HOSPICE, SCHOOL_TOWN_HALL);
  }

  @Test
  void a04_whereAPlaceIsTakenItIsAskedAndNothingIsMoved() throws Exception {
    TestDesk.Page page = send("put", "meeting=0&round=2&table=2");

    assertThat(page.text())
        .contains(
            "At round 2, table 2 there are School – Town hall. What is to become of them?",
            "Change places",
            "Put both there");
    assertThat(rows()).containsExactly(LIBRARY_SCHOOL, LIBRARY_HOSPICE, SCHOOL_TOWN_HALL);
  }

  @Test
  void a05_twoMeetingsChangePlaces() throws Exception {
    TestDesk.Page page = send("put", "meeting=0&round=2&table=1&way=swap");

    assertThat(page.text()).contains("Library – School and Library – Hospice: changed places");
    assertThat(rows())
        .containsExactly(
            "1;09:00;09:15;1;Library;Hospice;2;",
            "2;09:15;09:30;1;Library;School;1;",
            SCHOOL_TOWN_HALL);
  }

  @Test
  void a06_aBrokenRuleIsSaidAtOnceMarkedAndKeptAsADraft() throws Exception {
    TestDesk.Page page = send("put", "meeting=0&round=2&table=1&way=both");

    assertThat(page.text())
        .contains("This breaks a rule: ", "Broken rules: ", "\"Library\" has two meetings at once")
        .contains("it is printed once no rule is broken");
    assertThat(page.html()).contains("breaks a rule\"").contains("class=\"meeting bad");
    assertThat(rows()).hasSize(3);
    assertThat(desk.get(at + "print").text()).contains("The programme breaks rules");
    assertThat(verified().err()).contains("two meetings at once");
  }

  @Test
  void a07_everyStepCanBeTakenBackAndDoneAgain() throws Exception {
    byte[] first = Files.readAllBytes(schedule);
    send("put", "meeting=0&round=3&table=2");
    byte[] moved = Files.readAllBytes(schedule);
    send("out", "meeting=0");
    byte[] out = Files.readAllBytes(schedule);

    assertThat(send("undo", "").text()).contains("Taken back: ", "meet, round 2, table 1");
    assertThat(schedule).hasBinaryContent(moved);
    send("undo", "");
    assertThat(schedule).hasBinaryContent(first);
    assertThat(send("undo", "").text()).contains("Nothing was changed");
    send("redo", "");
    assertThat(schedule).hasBinaryContent(moved);
    assertThat(send("redo", "").text()).contains("Done again: ", "taken out");
    assertThat(schedule).hasBinaryContent(out);
    assertThat(send("redo", "").text()).contains("Nothing was changed");
  }

  @Test
  void a08_whatWasTakenBackIsForgottenAfterAnotherStep() throws Exception {
    send("out", "meeting=0");
    send("undo", "");
    send("lock", "meeting=1&lock=PLACE");

    assertThat(send("redo", "").text()).contains("Nothing was changed");
    assertThat(rows()).contains("2;09:15;09:30;1;Library;Hospice;2;yes").hasSize(3);
  }

  @Test
  void a09_stepsOfAnotherProgrammeAreNotTakenBack() throws Exception {
    send("out", "meeting=0");
    write(SCHOOL_TOWN_HALL);

    assertThat(send("undo", "").text()).contains("Nothing was changed");
    assertThat(rows()).containsExactly(SCHOOL_TOWN_HALL);
  }

  @Test
  void a10_whatWasWrittenWithAnotherProgramIsKeptBesides() throws Exception {
    Files.writeString(
        schedule,
        "round;table;organisation_1;organisation_2;remark\n1;1;Hospice;Library;ask for tea\n");

    send("put", "meeting=0&round=2&table=1");
    send("put", "meeting=0&round=3&table=1");

    assertThat(rows()).containsExactly("3;09:30;09:45;1;Library;Hospice;2;");
    assertThat(Files.readString(event.resolve("result/schedule.old.csv"))).contains("ask for tea");
    assertThat(event.resolve("result/schedule.old-2.csv")).doesNotExist();
  }

  @Test
  void a11_whereTheChosenCouldBeIsSaid() throws Exception {
    assertThat(desk.get(at + "hand?meeting=0").text())
        .contains("asked for by Library")
        .contains("Both could meet here with nobody else moved: round 1 at tables 2; round 3");
    assertThat(desk.get(at + "hand?first=1&second=3").text())
        .contains("School – Hospice", "nobody asked for it", "round 3 at tables 1, 2");
    assertThat(desk.get(at + "hand?first=2&second=3").text())
        .contains("There is no place where both are free and no rule breaks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "put  | meeting=7&round=1&table=1",
        "put  | meeting=0&round=4&table=1",
        "put  | meeting=0&round=1&table=3",
        "put  | meeting=0&round=1&table=1",
        "put  | meeting=x&round=1&table=1",
        "out  | meeting=3",
        "lock | meeting=0&lock=NONE",
        "lock | meeting=0&lock=GOLD",
        "add  | first=1&second=1&round=3&table=1",
        "add  | first=1&second=9&round=3&table=1",
        "undo | x=y",
      })
  void a12_whatCannotBeDoneIsRefused(String what, String fields) throws Exception {
    assertThat(send(what, fields).text()).contains("Nothing was changed");
    assertThat(rows()).containsExactly(LIBRARY_SCHOOL, LIBRARY_HOSPICE, SCHOOL_TOWN_HALL);
  }

  @Test
  void a13_ofTwoAtOnceTheSecondIsToldAndChangesNothing() throws Exception {
    TestDesk.Page one = look();
    TestDesk.Page other = look();

    desk.postForm(one, at + "hand/out", "meeting=0");
    TestDesk.Page told = desk.postForm(other, at + "hand/out", "meeting=0");

    assertThat(told.status()).isEqualTo(409);
    assertThat(told.text()).contains("Somebody else was faster");
    assertThat(rows()).containsExactly(LIBRARY_HOSPICE, SCHOOL_TOWN_HALL);
  }

  @Test
  void a14_onTheDayTheProgrammeInPeoplesHandsIsLookedAtAndNotChanged() throws Exception {
    Files.writeString(event.resolve("day.csv"), "round;what;who;detail\n2;absent;Hospice;\n");

    TestDesk.Page page = look();
    desk.postForm(page, at + "hand/out", "meeting=0");

    assertThat(page.text()).contains("The day is on", "Town hall").doesNotContain("Take back");
    assertThat(rows()).containsExactly(LIBRARY_SCHOOL, LIBRARY_HOSPICE, SCHOOL_TOWN_HALL);
  }

  @Test
  void a15_withoutAProgrammeTheNextStepIsToMakeOne() throws Exception {
    Files.delete(schedule);

    assertThat(look().text()).contains("There is no programme to be changed", "Make the programme");
  }

  @Test
  void a16_whatIsLockedByHandStaysWhereItIsWhenTheRestIsMadeAnew() throws Exception {
    send("put", "meeting=0&round=3&table=2");
    send("lock", "meeting=2&lock=PLACE");

    Run.of("schedule", event.toString(), "--keep", schedule.toString());

    assertThat(rows()).contains("3;09:30;09:45;2;Library;School;1;yes").hasSize(3);
  }
}
