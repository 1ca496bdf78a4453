package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code setkani check}, as its user sees it. */
class CheckCommandTest {

  @TempDir private Path folder;

  @Test
  void a01TellsWhatIsKnownBeforeSchedulingAndWritesNothing() {
    Folder event = Folder.small(folder);

    Run run = Run.of("check", event.event());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("Neighbours", "3 rounds", "No timetable can meet more");
    assertThat(event.files()).hasSize(3);
  }

  @Test
  void a02NamesWhoIsOverAsked() {
    Run run = Run.of("check", Folder.small(folder).event(), "--rounds", "1");

    assertThat(run.out()).contains("Library: 2 possible partners, at most 1 meeting");
  }

  @Test
  void a03TellsAllFindingsAtOnce() {
    Folder event =
        Folder.small(folder)
            .with("event.csv", "setting;value", "start;soon", "rounds;none")
            .with("requests.csv", "organisation;wants", "Library;Library", "Hospice;Zoo");

    Run run = Run.of("check", event.event());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err())
        .contains("event.csv:2", "soon", "event.csv:3", "none")
        .contains("requests.csv:2", "requests.csv:3", "Zoo");
  }

  @Test
  void a05ReplacesAnEarlierListOfFindingsAndNothingElse() {
    Folder event = Folder.small(folder);
    String list = folder.resolve("list.csv").toString();

    for (String language : new String[] {"cs", "en", "en"}) {
      Run run = Run.of("check", event.event(), "--findings", list, "--lang", language);
      assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }
    Map<String, String> before = event.files();
    Run run = Run.of("check", event.event(), "--findings", event.event() + "/organisations.csv");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OUTPUT);
    assertThat(run.err()).contains("organisations.csv is there already and is no list of findings");
    assertThat(event.files()).isEqualTo(before);
  }

  @Test
  void a04FindsAFolderThatIsNotThere() {
    Run run = Run.of("check", folder.resolve("nowhere").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("nowhere");
  }
}
