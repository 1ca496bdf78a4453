package cz.setkani.cli.web.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.web.TestDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that go out before an event, what comes back, and what comes back after it. */
class FormsAndAfterTest {

  private static final String ROSTER = "organisation\nKvitek\nPristav\nPoradna\n";
  private static final String WISHES = "organisation;wants\nKvitek;Pristav\nPoradna;Kvitek\n";

  @RegisterExtension private static final TestDesk desk = TestDesk.ofClass();

  @TempDir private Path folder;

  private Path event;
  private String at;

  @BeforeEach
  void open() throws Exception {
    event = Files.createDirectories(folder.resolve("event"));
    at = desk.event(event) + "data";
  }

  private TestDesk.Page bring(String name, byte[] bytes) throws Exception {
    return desk.upload(desk.get(at), at + "/bring", Map.of(name, bytes));
  }

  @Test
  void a01_sheetsAreMadeForEverybodyAndReplacedOnlyWhenThatIsTicked() throws Exception {
    Files.writeString(event.resolve("organisations.csv"), ROSTER);

    TestDesk.Page made = desk.post(desk.get(at + "/forms"), at + "/forms/make", Map.of());
    assertThat(made.text()).contains("3 sheets are ready in").contains("Sheets that are ready (4)");
    assertThat(event.resolve("forms/1-kvitek.xlsx")).exists();
    assertThat(desk.get(at + "/forms/0").html()).contains("Kvitek").contains("Poradna");
    assertThat(desk.get(at + "/forms/9").status()).isEqualTo(404);

    assertThat(desk.post(made, at + "/forms/make", Map.of()).status()).isEqualTo(507);
    assertThat(desk.post(made, at + "/forms/make", Map.of("replace", "yes")).status())
        .isEqualTo(200);
  }

  @Test
  void a02_withoutARosterThereIsNobodyToMakeASheetFor() throws Exception {
    assertThat(desk.get(at + "/forms").text()).contains("There is no list of organisations yet");
  }

  @Test
  void b01_thoseWhoHaveAnsweredCanBecomeTheRoster() throws Exception {
    TestDesk.Page looked = bring("answers.csv", WISHES.getBytes(UTF_8));
    assertThat(looked.text()).contains("Make the list of the 2 that have answered");

    TestDesk.Page done = desk.post(looked, at + "/answers/roster", Map.of());

    assertThat(done.text()).contains("2 organisations are on the list now.");
    assertThat(event.resolve("organisations.csv")).content().contains("Kvitek\r\nPoradna\r\n");
    assertThat(done.text()).contains("\"Pristav\" is not in organisations.csv");
  }

  @Test
  void b02_aRosterWithAnErrorAsksToBePutRight() throws Exception {
    Files.writeString(event.resolve("organisations.csv"), "organisation;people\nKvitek;22\n");

    assertThat(desk.get(at).text())
        .contains("Next: something in the files has to be put right")
        .contains("1 error")
        .contains("22");
  }

  @Test
  void c01_marksAfterTheEventAreTakenOverAndReported() throws Exception {
    Files.writeString(event.resolve("organisations.csv"), ROSTER);
    Files.writeString(event.resolve("requests.csv"), WISHES);
    Files.createDirectories(event.resolve("result"));
    Files.writeString(
        event.resolve("result/schedule.csv"),
        "round;table;organisation_1;organisation_2\n1;1;Kvitek;Pristav\n2;1;Kvitek;Poradna\n");
    assertThat(desk.get(at + "/after").text()).contains("Nothing was said yet.");

    String marks = "organisation;partner;took_place\nKvitek;Pristav;yes\nKvitek;Poradna;no\n";
    assertThat(bring("marks.csv", marks.getBytes(UTF_8)).text())
        .contains("This tells which meetings took place.");
    TestDesk.Page looked = desk.get(at + "/after");
    assertThat(looked.text()).contains("marks.csv").contains("2 statements: 1 took place");

    TestDesk.Page taken = desk.post(looked, at + "/after/take", Map.of());
    assertThat(taken.text()).contains("2 statements are in held.csv now.").contains("Took place 1");
    assertThat(event.resolve("held.csv")).exists();
    assertThat(desk.get(at + "/after/report").html()).contains("Kvitek");

    TestDesk.Page written = desk.post(taken, at + "/after/write", Map.of());
    assertThat(written.text()).contains("The report is saved");
    assertThat(event.resolve("result/report.pdf")).exists();
  }
}
