package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.watch.Watch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, in a process of its own: what the system asks to end, ends with what there is. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "There a process cannot be asked to end.")
class InterruptionTest {

  @TempDir private Path folder;

  @Test
  void a01AScheduleIsWrittenWholeAsItWasFoundUntilThen() throws Exception {
    Folder event = busy();

    int exitCode = interrupted("Searching ...", "schedule", event.event(), "--effort", "thorough");

    assertThat(exitCode).isNotZero();
    assertThat(resultOf(event))
        .containsExactlyInAnyOrder(
            "schedule.csv",
            "summary.csv",
            "timetables.csv",
            "timetables.html",
            "timetables.pdf",
            "unmet.csv");
    assertThat(event.files().get("result/summary.csv")).contains("stopped_because;interrupted");
    Run verified =
        Run.of("verify", event.event(), folder.resolve("result/schedule.csv").toString());
    assertThat(verified.exitCode()).as(verified.err()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void a02SheetsAreWrittenAllOrNone() throws Exception {
    Folder event = busy();

    interrupted("1 of ", "forms", event.event());

    assertThat(folder.resolve("forms")).doesNotExist();
  }

  @Test
  void a02bASecondTimeTheProcessEndsAtOnce() throws Exception {
    Process process = started(Endless.class);
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("working");
      process.toHandle().destroy();
      assertThat(out.readLine()).isEqualTo("asked to end");
      process.toHandle().destroy();
      assertThat(out.readLine()).isNull();
    }
    assertThat(process.waitFor()).isEqualTo(143);
  }

  /** Work that does not end, though it is asked to. */
  static final class Endless {
    private Endless() {}

    public static void main(String[] arguments) throws Exception {
      Interruption.of(Watch.silent(), () -> System.out.println("asked to end"), () -> {});
      System.out.println("working");
      new CountDownLatch(1).await();
    }
  }

  @Test
  void a03WorkThatDoesNotEndIsGivenUpAloudAndWorkThatEndsIsNot() {
    for (boolean isEnding : List.of(true, false)) {
      Watch watch = Watch.silent();
      List<String> told = new ArrayList<>();
      Interruption interruption =
          new Interruption(
              watch, Duration.ZERO, () -> told.add("ending"), () -> told.add("given up"));
      if (isEnding) {
        interruption.close();
      }

      interruption.interrupt();

      assertThat(watch.isOver()).isTrue();
      assertThat(told).isEqualTo(isEnding ? List.of("ending") : List.of("ending", "given up"));
    }
  }

  /** Many in few rounds, so that there is always something left to search for. */
  private Folder busy() {
    List<String> names = new ArrayList<>(List.of("organisation"));
    List<String> wishes = new ArrayList<>(List.of("organisation;wants"));
    for (int i = 0; i < 120; i++) {
      names.add("Name " + i);
      for (int step : new int[] {1, 2, 5, 11, 17, 23, 31, 43}) {
        wishes.add("Name %d;Name %d".formatted(i, (i * 7 + step) % 120));
      }
    }
    wishes.removeIf(row -> row.split(";")[0].equals(row.split(";")[1]));
    return new Folder(folder)
        .with("event.csv", "setting;value", "rounds;12", "tables;30")
        .with("organisations.csv", names.toArray(String[]::new))
        .with("requests.csv", wishes.toArray(String[]::new));
  }

  private static Set<String> resultOf(Folder event) throws IOException {
    try (Stream<Path> files = Files.list(event.path().resolve("result"))) {
      return Set.copyOf(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  /** Runs a command, asks it to end once its progress shows a text, and gives its exit code. */
  private static int interrupted(String shown, String... arguments) throws Exception {
    Process process = started(Main.class, arguments);
    StringBuilder told = new StringBuilder();
    try (BufferedReader err =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      boolean isAsked = false;
      for (int letter = err.read(); letter >= 0; letter = err.read()) {
        told.append((char) letter);
        if (!isAsked && told.indexOf(shown) >= 0) {
          process.toHandle().destroy(); // leaves the streams open
          isAsked = true;
        }
      }
      assertThat(isAsked).as(told.toString()).isTrue();
    }
    return process.waitFor();
  }

  private static Process started(Class<?> main, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsetkani.terminal=true",
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }
}
