package cz.setkani.benchmark.b2b;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code bench b2b} as a user sees it. */
class B2bCommandTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();

  @BeforeEach
  void save() throws Exception {
    Files.writeString(folder.resolve("tiny.dzn"), Tiny.TEXT);
    Files.writeString(
        folder.resolve("unordered.dzn"),
        Tiny.TEXT.replaceAll("(?s)precedences.*", "precedences = [{},{},{},{},{},{}];"));
  }

  private int run(String... arguments) {
    return new CommandLine(new B2bCommand()).setOut(new PrintWriter(out)).execute(arguments);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void a01_tellsAndSavesWhatItFound() throws Exception {
    int exitCode =
        run(
            file("tiny.dzn"),
            file("unordered.dzn"),
            "--seed=2",
            "--time-limit=60",
            "--csv=" + file("table.csv"),
            "--schedules=" + file("schedules"));

    assertThat(exitCode).isZero();
    assertThat(out.toString()).contains("tiny", "5/6/4/2", "6/6", "unordered");
    List<String> table = Files.readAllLines(folder.resolve("table.csv"));
    assertThat(table.get(0))
        .isEqualTo(
            "instance;seed;meetings;placed;breaks;waiting_rounds;break_difference;"
                + "seconds_to_best;seconds;breaks_bound");
    assertThat(table.get(1)).startsWith("tiny;2;6;6;0;0;0;");
    assertThat(table.get(2)).startsWith("unordered;2;6;6;0;0;0;");
    assertThat(table).hasSize(3);
  }

  @Test
  void a02_theSavedTimetableObeysTheRules() throws Exception {
    run(file("tiny.dzn"), "--time-limit=60", "--schedules=" + file("schedules"));

    List<String> lines = Files.readAllLines(folder.resolve("schedules/tiny.csv"));
    assertThat(lines.get(0)).isEqualTo("meeting;slot");
    List<Integer> slots =
        lines.stream().skip(1).map(line -> Integer.valueOf(line.split(";")[1])).toList();
    assertThat(slots).hasSize(6);
    assertThat(InstanceCheck.faults(Tiny.instance(), slots)).isEmpty();
    assertThat(IdleTime.of(Tiny.instance(), slots).breaks()).isZero();
  }
}
