package cz.setkani.cli.web.why;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.job.ExplainJob;
import cz.setkani.cli.job.Explained;
import cz.setkani.cli.job.Input;
import cz.setkani.cli.job.ScheduleJob;
import cz.setkani.cli.job.ScheduleSettings;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.web.AwaitedWork;
import cz.setkani.cli.web.TestDesk;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.text.ExplainText;
import cz.setkani.explain.Reason;
import cz.setkani.model.Effort;
import cz.setkani.model.Organisation;
import cz.setkani.watch.Watch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The screen that says why, without scripts. */
class WhyScreenTest {

  private static final String HOSTILE = "<script>alert(1)</script> & \"Běh\" 'x' {0} %2F/..";

  @RegisterExtension private static final TestDesk desk = TestDesk.ofClass();

  @TempDir private Path folder;

  private Path event;
  private String at;

  @BeforeEach
  void open() throws Exception {
    event = Files.createDirectories(folder.resolve("event"));
    Files.writeString(event.resolve("event.csv"), "setting;value\nrounds;2\ntables;2\n");
    String name = '"' + HOSTILE.replace("\"", "\"\"") + '"';
    Files.writeString(
        event.resolve("requests.csv"),
        "organisation;wants\nA;B\nA;C\nA;D\nB;C\nD;A\n" + name + ";A\n");
    at = desk.event(event);
  }

  private Input input() {
    return Input.of(Source.folder(event));
  }

  private void schedule() throws Exception {
    ScheduleSettings quick =
        new ScheduleSettings(Optional.empty(), Optional.of(Effort.QUICK), false);
    ScheduleJob.of(input(), quick)
        .run(Watch.silent())
        .orElseThrow()
        .files(Printing.USUAL, Locale.ENGLISH)
        .output()
        .writeTo(event.resolve("result"));
  }

  /** The unmet request with whom the roster is joined by numbers. */
  private static List<String> two(TestDesk.Page page) {
    return java.util.regex.Pattern.compile("why/(\\d+)/(\\d+)/look")
        .matcher(page.html())
        .results()
        .map(found -> found.group(1) + "/" + found.group(2))
        .toList();
  }

  @Test
  void a01_whereThereIsNoProgrammeTheNextStepIsToMakeOne() throws Exception {
    assertThat(desk.get(at + "why").text())
        .contains("There is no programme yet")
        .contains("Make the programme");
    assertThat(desk.get(at + "why/1").status()).isEqualTo(404);
  }

  @Test
  void a02_everyOrganisationHasAPage() throws Exception {
    schedule();
    TestDesk.Page page = desk.get(at + "why");
    assertThat(page.text()).contains("5 organisations", "A", "B", "C", "D", HOSTILE);

    for (int number = 1; number <= 5; number++) {
      TestDesk.Page one = desk.get(at + "why/" + number);
      assertThat(one.status()).isEqualTo(200);
      assertThat(one.text()).contains("Timetable", "1. 9:00-9:15", "Who asked for it");
    }
    for (String wrong : List.of("0", "6", "x", "99999999999", "1/9", "-1")) {
      assertThat(desk.get(at + "why/" + wrong).status()).as(wrong).isEqualTo(404);
    }
  }

  @Test
  void a03_theyAreFoundByAPartOfTheirNames() throws Exception {
    schedule();

    TestDesk.Page page = desk.get(at + "why?search=beh");

    assertThat(page.text()).contains("1 organisation ").contains(HOSTILE);
    assertThat(desk.get(at + "why?search=zzz").text()).contains("no organisation");
  }

  @Test
  void a04_whatIsNotMetIsToldByReason() throws Exception {
    schedule();
    TestDesk.Page page = desk.get(at + "why");
    assertThat(two(page)).hasSize(2);
    assertThat(page.text()).contains("no meeting left (2)");

    assertThat(two(desk.get(at + "why?group=full"))).hasSize(2);
    assertThat(two(desk.get(at + "why?group=tables"))).isEmpty();
    assertThat(two(desk.get(at + "why?group=nonsense"))).hasSize(2);
  }

  @Test
  void a05_whatWouldHelpIsWhatTheCommandSays() throws Exception {
    schedule();
    TestDesk.Page page = desk.get(at + "why");
    String numbers = two(page).get(0);

    TestDesk.Page asked = desk.post(page, at + "why/" + numbers + "/look", Map.of());
    assertThat(asked.address().getPath()).endsWith("why/" + numbers);
    TestDesk.Page answered = AwaitedWork.on(desk, at + "why/" + numbers);

    for (String help : commanded(numbers)) {
      assertThat(answered.text()).contains(help.replaceAll("\\s+", " "));
    }
    assertThat(answered.text()).contains("Each of these by itself would let the two meet");
    assertThat(desk.post(answered, at + "why/" + numbers + "/look", Map.of()).html())
        .as("it is known already")
        .doesNotContain("sse-connect");
  }

  private List<String> commanded(String numbers) {
    String[] two = numbers.split("/");
    List<String> names =
        ScheduleJob.of(input(), ScheduleSettings.DEFAULTS)
            .validation()
            .event()
            .orElseThrow()
            .organisations()
            .stream()
            .map(Organisation::name)
            .toList();
    Explained explained =
        ExplainJob.of(
                input(),
                names.get(Integer.parseInt(two[0]) - 1),
                Optional.of(names.get(Integer.parseInt(two[1]) - 1)))
            .run(Watch.silent())
            .orElseThrow();
    return ExplainText.helps(explained.verified(), explained.answers().get(0), Locale.ENGLISH);
  }

  @Test
  void a06_twoAreAskedAboutByTheirNames() throws Exception {
    schedule();
    TestDesk.Page page = desk.get(at + "why");

    assertThat(desk.post(page, at + "why/pair", Map.of("one", "c", "other", "D")).text())
        .contains("Neither \"C\" nor \"D\" asked for the other.");
    assertThat(desk.post(page, at + "why/pair", Map.of("one", HOSTILE, "other", "B")).text())
        .contains("Neither \"" + HOSTILE + "\" nor \"B\" asked for the other.");
    TestDesk.Page unknown = desk.post(page, at + "why/pair", Map.of("one", "Q", "other", "<i>"));
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.text()).contains("There is no organisation \"Q\"");
    assertThat(unknown.field("one")).isEqualTo("Q");
    assertThat(unknown.html()).doesNotContain("<i>").doesNotContain("<script>alert");
    assertThat(desk.post(page, at + "why/pair", Map.of("one", "A", "other", "A")).text())
        .contains("does not meet itself");
  }

  @Test
  void a07_nothingIsExplainedOfAProgrammeThatBreaksRules() throws Exception {
    schedule();
    Path schedule = event.resolve("result/schedule.csv");
    Files.writeString(schedule, Files.readString(schedule) + "1;;;2;A;C;1;\r\n1;;;2;A;D;1;\r\n");

    assertThat(desk.get(at + "why").text()).contains("The programme breaks rules");
  }

  @Test
  void a08_everyReasonHasAGroupAndSecretsHaveTheSameAsWhatWasNotTried() {
    for (Reason reason : Reason.values()) {
      assertThat(ReasonGroup.find(ReasonGroup.of(reason).key())).isPresent();
    }
    assertThat(ReasonGroup.of(Reason.NOT_ARRANGED)).isEqualTo(ReasonGroup.of(Reason.NOT_TRIED));
  }
}
