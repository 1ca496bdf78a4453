package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({"No space left on device, OUTPUT, 1", "Broken pipe, DONE, 0"})
  void c01AnOutputThatCannotBeWrittenIsTold(String reason, ExitCode exitCode, int lines) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new Console(full, StandardCharsets.UTF_8),
            new Console(err, StandardCharsets.UTF_8),
            Locale.ENGLISH,
            false);

    assertThat(CommandLines.run(terminal, "check", Folder.small(folder).event()))
        .isEqualTo(exitCode);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(lines);
  }
}
