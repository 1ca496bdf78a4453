package cz.setkani.cli.write.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is stopped by force after any of its steps, or to which any of them is refused: no
 * file is ever half, the next run makes the set whole, and nothing is lost.
 */
class StoppedRunTest {

  private static final List<ResultFile> FIRST = set("first", "a.csv", "b.csv", "in/c.csv");
  private static final List<ResultFile> NEXT = set("next", "a.csv", "b.csv", "in/c.csv");
  private static final Map<String, String> OLD = Map.of("a.csv", "old", "b.csv", "old");
  private static final Map<String, String> NEW =
      Map.of("a.csv", "first", "b.csv", "first", "in/c.csv", "first");
  private static final Patience NONE = new Patience(1, 0);

  @TempDir Path all;

  /** Stands for the end of the process. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  /** Does some steps; then it does nothing any more, or refuses some and goes on. */
  private static final class FailingDisk extends Disk {
    private final int good;
    private final int bad;
    private int steps;

    FailingDisk(int good, int bad) {
      this.good = good;
      this.bad = bad;
    }

    static FailingDisk killedAfter(int steps) {
      return new FailingDisk(steps, Integer.MAX_VALUE);
    }

    private void step() throws IOException {
      int step = steps++;
      if (step >= good && bad == Integer.MAX_VALUE) {
        throw new Killed();
      }
      if (step >= good && step < good + bad) {
        throw new AccessDeniedException("a file");
      }
    }

    /** Whether all steps were done. */
    boolean isUnhurt() {
      return steps <= good;
    }

    @Override
    void write(Path path, ResultFile.Content content) throws IOException {
      boolean isKilledHalfway = bad == Integer.MAX_VALUE && steps == good;
      if (isKilledHalfway) {
        Files.writeString(path, "h");
      }
      step();
      try (OutputStream out = Files.newOutputStream(path)) {
        content.write(out);
      }
    }

    @Override
    void flush(Path folder) {
      // A test does not wait for the disk.
    }

    @Override
    void move(Path from, Path to) throws IOException {
      step();
      super.move(from, to);
    }

    @Override
    void makeFolders(Path folder) throws IOException {
      step();
      super.makeFolders(folder);
    }

    @Override
    void delete(Path path) throws IOException {
      step();
      super.delete(path);
    }
  }

  @Test
  void theNextRunMakesTheSetWhole() throws Exception {
    boolean isUnhurt = false;
    for (int steps = 0; !isUnhurt; steps++) {
      Path folder = oldFolder("killed" + steps);
      FailingDisk disk = FailingDisk.killedAfter(steps);
      Throwable end = catchThrowable(() -> Output.of(FIRST).writeTo(folder, disk, NONE));
      isUnhurt = disk.isUnhurt();

      assertThat(end instanceof Killed).isNotEqualTo(isUnhurt);
      assertThat(contents(folder).values()).isSubsetOf("old", "first");
      Output.of(set("x", "x.csv")).writeTo(folder, new FailingDisk(0, 0), NONE);
      Map<String, String> after = contents(folder);
      assertThat(after.remove("x.csv")).isEqualTo("x");
      assertThat(after).as("killed after step " + steps).isIn(OLD, NEW);
      assertThat(folder.resolve(".setkani")).doesNotExist();
    }
  }

  @Test
  void aNextRunThatIsStoppedAsWellLosesNothing() throws Exception {
    List<ResultFile> first = set("first", "a.csv", "in/c.csv");
    List<ResultFile> next = set("next", "a.csv", "in/c.csv");
    boolean isUnhurt = false;
    for (int steps = 0; !isUnhurt; steps++) {
      boolean isNextUnhurt = false;
      for (int more = 0; !isNextUnhurt; more++) {
        Path folder = oldFolder("killed" + steps + "-" + more);
        FailingDisk disk = FailingDisk.killedAfter(steps);
        catchThrowable(() -> Output.of(first).writeTo(folder, disk, NONE));
        FailingDisk nextDisk = FailingDisk.killedAfter(more);
        catchThrowable(() -> Output.of(next).writeTo(folder, nextDisk, NONE));
        isUnhurt = disk.isUnhurt();
        isNextUnhurt = nextDisk.isUnhurt();

        Output.of(List.of()).writeTo(folder, new FailingDisk(0, 0), NONE);

        assertThat(contents(folder))
            .as("killed after steps " + steps + " and " + more)
            .isIn(
                OLD,
                Map.of("a.csv", "first", "b.csv", "old", "in/c.csv", "first"),
                Map.of("a.csv", "next", "b.csv", "old", "in/c.csv", "next"));
      }
    }
  }

  @Test
  void aRefusedStepLeavesTheOldFilesOrIsMendedByTheNextRun() throws Exception {
    for (int bad = 1; bad <= 3; bad++) {
      boolean isUnhurt = false;
      for (int good = 0; !isUnhurt; good++) {
        Path folder = oldFolder("refused" + good + "-" + bad);
        FailingDisk disk = new FailingDisk(good, bad);
        Throwable end = catchThrowable(() -> Output.of(FIRST).writeTo(folder, disk, NONE));
        isUnhurt = disk.isUnhurt();

        String step = bad + " steps refused after " + good;
        if (end == null) {
          assertThat(contents(folder)).as(step).isEqualTo(NEW);
        } else if (((UnwritableException) end).text(Locale.ENGLISH).contains("run it again")) {
          Output.of(List.of()).writeTo(folder, new FailingDisk(0, 0), NONE);
          assertThat(contents(folder)).as(step).isIn(OLD, NEW);
        } else {
          assertThat(contents(folder)).as(step).isEqualTo(OLD);
          assertThat(folder.resolve("in")).as(step).doesNotExist();
        }
      }
    }
  }

  @Test
  void whatIsOfAnEarlierRunGoesWithTheOthersOrStays() throws Exception {
    for (int bad : new int[] {1, 2, Integer.MAX_VALUE}) {
      boolean isUnhurt = false;
      for (int good = 0; !isUnhurt; good++) {
        Path folder = oldFolder("obsolete" + good + "-" + bad);
        Files.createDirectory(folder.resolve("in"));
        for (String name : List.of("1-x.csv", "2-y.csv", "mine.csv")) {
          Files.writeString(folder.resolve("in/" + name), "old");
        }
        Map<String, String> before = contents(folder);
        FailingDisk disk = new FailingDisk(good, bad);
        Output set =
            Output.of(set("first", "a.csv", "in/1-x.csv")).owning("in", Pattern.compile("\\d-.*"));
        catchThrowable(() -> set.writeTo(folder, disk, NONE));
        isUnhurt = disk.isUnhurt();

        Output.of(List.of()).writeTo(folder, new FailingDisk(0, 0), NONE);

        assertThat(contents(folder))
            .as(bad + " steps refused after " + good)
            .isIn(
                before,
                Map.of(
                    "a.csv",
                    "first",
                    "b.csv",
                    "old",
                    "in/1-x.csv",
                    "first",
                    "in/mine.csv",
                    "old",
                    "in/old/2-y.csv",
                    "old"));
      }
    }
  }

  @Test
  void aKeptFileIsThereWheneverItsLikeIsReplaced() throws Exception {
    boolean isUnhurt = false;
    for (int steps = 0; !isUnhurt; steps++) {
      Path folder = oldFolder("kept" + steps);
      FailingDisk disk = FailingDisk.killedAfter(steps);
      Output set = Output.of(FIRST).keeping("a.csv", old -> true);
      catchThrowable(() -> set.writeTo(folder, disk, NONE));
      isUnhurt = disk.isUnhurt();

      Output.of(NEXT).keeping("a.csv", old -> true).writeTo(folder, new FailingDisk(0, 0), NONE);

      assertThat(contents(folder)).containsEntry("a.csv", "next").containsValue("old");
    }
  }

  @Test
  void aFaultOfTheProgramInTheMiddleIsNoExcuse() throws Exception {
    Path folder = oldFolder("fault");
    List<ResultFile> faulty = new ArrayList<>(FIRST);
    faulty.add(
        ResultFile.text(
            "d.csv",
            out -> {
              throw new IllegalStateException("fault");
            }));

    assertThatThrownBy(() -> Output.of(faulty).writeTo(folder, new FailingDisk(0, 0), NONE))
        .isInstanceOf(IllegalStateException.class);
    assertThat(contents(folder)).isEqualTo(OLD);
  }

  private Path oldFolder(String name) throws IOException {
    Path folder = Files.createDirectory(all.resolve(name));
    for (Map.Entry<String, String> file : OLD.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  private static List<ResultFile> set(String text, String... names) {
    return Stream.of(names).map(name -> ResultFile.text(name, out -> out.write(text))).toList();
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(Workshop.NAME)) {
          contents.put(name, Files.readString(file));
        }
      }
    }
    return contents;
  }
}
