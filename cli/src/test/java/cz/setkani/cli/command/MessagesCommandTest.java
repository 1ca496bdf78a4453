package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars and messages of {@code setkani print}, as their user sees them. */
class MessagesCommandTest {

  @TempDir private Path folder;

  private Folder event;

  @BeforeEach
  void fourOrganisationsInThreeRoundsAtTwoTables() {
    event =
        Folder.small(folder)
            .with(
                "event.csv",
                "setting;value",
                "rounds;3",
                "tables;2",
                "title;Neighbours",
                "date;2026-11-26")
            .with(
                "organisations.csv",
                "organisation;e-mail",
                "Library;books@library.org",
                "School;",
                "Town hall;Jane <jane@town.org>, joe@town.org",
                "Hospice;care@hospice.org")
            .with(
                "requests.csv",
                "organisation;wants",
                "Library;School",
                "School;Town hall",
                "Town hall;Hospice",
                "Hospice;Library")
            .with(
                "result/schedule.csv",
                "round;table;organisation_1;organisation_2",
                "1;1;Library;School",
                "2;1;School;Town hall",
                "2;2;Library;Hospice");
  }

  private Run print(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "print";
    all[1] = event.event();
    System.arraycopy(more, 0, all, 2, more.length);
    return Run.of(all);
  }

  private List<String> names(String start) {
    return event.files().keySet().stream().filter(name -> name.startsWith(start)).toList();
  }

  @Test
  void a01_everybodyWithAnAddressGetsADraft() {
    Run run = print("--what", "messages,calendars");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out().replaceAll(" +", " "))
        .contains("messages/ (3 files)")
        .contains("calendars/ (4 files)")
        .contains("No address School\n");
    assertThat(names("result/messages"))
        .containsExactly(
            "result/messages.csv",
            "result/messages/1-library.eml",
            "result/messages/3-town-hall.eml",
            "result/messages/4-hospice.eml");
    assertThat(event.files().get("result/messages/3-town-hall.eml"))
        .contains("To: jane@town.org, joe@town.org\r\n")
        .contains("filename=3-town-hall.pdf")
        .contains("filename=3-town-hall.ics");
    assertThat(event.files().get("result/messages.csv"))
        .contains("pages/3-town-hall.pdf, calendars/3-town-hall.ics");
    assertThat(names("result/pages")).hasSize(4);
    assertThat(names("result/schedule")).containsExactly("result/schedule.csv");
  }

  @Test
  void a02_theSameInputGivesTheSameBytes() {
    print("--what", "messages,calendars");
    Map<String, String> before = event.files();
    print("--what", "messages,calendars");

    assertThat(event.files()).isEqualTo(before);
  }

  @Test
  void a03_theTextMayBeOnesOwn() {
    event.with("message.txt", "Subject: Come!", "", "Dear {ORGANISATION}, you meet {count}.");

    print("--what", "messages", "--format", "eml");

    assertThat(event.files().get("result/messages/1-library.eml"))
        .contains("Subject: Come!\r\n")
        .contains("Dear Library, you meet 2");
    assertThat(names("result/messages.csv")).isEmpty();
  }

  @Test
  void a04_aFaultInTheTextKeepsMessagesBackAndNothingElse() {
    event.with("message.txt", "Subject: Come!", "", "Dear {organisatoin}");

    Run messages = print("--what", "messages");
    Run check = Run.of("check", event.event());
    Run chart = print("--what", "chart");

    assertThat(messages.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(messages.err())
        .contains("message.txt:3: ")
        .contains("{organisatoin}")
        .contains("Did you mean \"{organisation}\"?");
    assertThat(names("result/messages")).isEmpty();
    assertThat(check.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(chart.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(chart.err()).doesNotContain("message.txt");
  }

  @Test
  void a05_withoutADateThereAreNoCalendarsAndThatIsSaid() {
    event.with("event.csv", "setting;value", "rounds;3", "tables;2");

    Run run = print("--what", "messages,calendars");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("none: they need the date of the event");
    assertThat(names("result/calendar")).isEmpty();
    assertThat(event.files().get("result/messages/4-hospice.eml"))
        .contains("4-hospice.pdf")
        .doesNotContain("4-hospice.ics")
        .doesNotContain("(ICS)");
  }

  @Test
  void a06_withoutAnyAddressThatIsSaidOnce() {
    event.with("organisations.csv", "organisation", "Library", "School", "Town hall", "Hospice");

    Run run = print("--what", "messages", "--format", "eml");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("nobody has one").doesNotContain("nothing changes");
  }

  @Test
  void a07_anEditionTellsWhatItChangesToThoseForWhomItDoes() {
    event.with("day.csv", "round;what;who;detail", "1;absent;School;");
    Run.of("replan", event.event(), "--from", "2");

    Run run = print(event.event() + "/day/2/schedule.csv", "--what", "messages,calendars");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    Map<String, String> files = event.files();
    assertThat(files.get("day/2/print/calendars/3-town-hall.ics").replace("\r\n", "\n"))
        .contains("SUMMARY:Cancelled: Meeting: School\n")
        .contains("STATUS:CANCELLED\n")
        .contains("SEQUENCE:1\n")
        .contains("SUMMARY:Meeting: Hospice\n");
    assertThat(names("day/2/print/messages/"))
        .containsExactly(
            "day/2/print/messages/3-town-hall.eml", "day/2/print/messages/4-hospice.eml");
    assertThat(files.get("day/2/print/messages/3-town-hall.eml"))
        .contains("(edition 2)")
        .contains("cancelled: 9:15");
  }
}
