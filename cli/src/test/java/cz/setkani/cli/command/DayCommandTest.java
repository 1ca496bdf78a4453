package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code setkani day}, as its user sees it. */
class DayCommandTest {

  @TempDir private Path folder;

  private Folder event;

  @BeforeEach
  void anEventWithAProgramme() {
    event =
        Folder.small(folder)
            .with(
                "result/schedule.csv",
                "round;table;organisation_1;organisation_2",
                "1;1;Library;School",
                "2;1;School;Town hall",
                "3;2;Library;Hospice");
  }

  private Run day(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "day";
    all[1] = event.event();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Run.of(all);
  }

  @Test
  void a01_aRowIsToldInASentence() {
    Run run = day("absent", "library", "--round", "2");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out().lines())
        .containsExactly(
            "Library is absent from round 2 on.",
            "So 1 meeting of the last edition cannot take place.",
            "Noted in row 2 of day.csv. The next edition: setkani replan "
                + event.event()
                + " --from N");
    assertThat(event.files().get("day.csv"))
        .isEqualTo("\uFEFFround;what;who;detail\r\n2;absent;Library;\r\n");
  }

  @Test
  void a02_rowsAreListedWithTheirNumbers() {
    day("table_lost", "2", "--round", "3");
    day("nepřišla", "School", "3");
    day("undo", "2");

    assertThat(day().out().lines())
        .containsExactly(
            "2  (Table 2 cannot be used from round 3 on.) Undone.",
            "3  School is absent in round 3.",
            "4  Row 2 no longer counts: Table 2 cannot be used from round 3 on.");
  }

  @Test
  void a03_whatMakesNoSenseIsRefused() {
    Run run = day("absent", "Libary of all towns", "--round", "2");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err())
        .contains("day.csv:2: \"Libary of all towns\" is not in organisations.csv.");
    assertThat(event.files()).doesNotContainKey("day.csv");
  }

  @Test
  void a04_aJournalTypedByHandGetsOneListOfFindings() {
    event.with(
        "day.csv",
        "kolo;co;kdo;podrobnosti",
        "1;nepřišla;Fire brigade;",
        "1;nepřišla;Library;",
        "2;přání;School;Police",
        "1;přijde;Coroner;3");

    Run run = day();

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().filter(line -> line.startsWith("day.csv:")))
        .hasSize(3)
        .allMatch(line -> line.contains("is not in organisations.csv"));
    assertThat(run.err().lines()).hasSize(4);
  }

  @Test
  void a05_nothingNewIsToldToBeNothing() {
    day("absent", "Library", "--round", "2");

    assertThat(day("absent", "Library", "--round", "2").out())
        .contains("That changes nothing; the row stands there all the same.");
  }

  @Test
  void a05a_whoHasComeIsNotedAndMakesNoEdition() {
    assertThat(day("here", "library").out())
        .startsWith("Library is here.")
        .doesNotContain("changes nothing");
    assertThat(event.files()).containsKey("day.csv");
  }

  @Test
  void a06_anEmptyJournalSaysSo() {
    assertThat(day().out().strip()).isEqualTo("Nothing has been noted down yet.");
  }
}
