package cz.setkani.cli.write.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.setkani.watch.PartsProgress;
import cz.setkani.watch.Progress;
import cz.setkani.watch.Watch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Either all files are new, or all are as they were. */
class OutputTest {

  private static final ResultFile A = file("a.csv", "new a");
  private static final ResultFile B = file("b.csv", "new b");
  private static final ResultFile FAILS =
      ResultFile.text(
          "c.csv",
          out -> {
            out.write("half of ");
            out.flush();
            throw new IOException("No space left on device");
          });

  @TempDir Path folder;

  @Test
  void a01WritesFilesIntoAFolderThatDoesNotExist() throws Exception {
    Output.of(List.of(A, B)).writeTo(folder.resolve("x/y"));

    assertThat(contents(folder.resolve("x/y")))
        .isEqualTo(Map.of("a.csv", "new a", "b.csv", "new b"));
  }

  @Test
  void a02ReplacesOldFilesAndLeavesOthersAlone() throws Exception {
    put("a.csv", "old a");
    put("notes.txt", "mine");

    Output.of(List.of(A, B)).writeTo(folder);

    assertThat(contents(folder))
        .isEqualTo(Map.of("a.csv", "new a", "b.csv", "new b", "notes.txt", "mine"));
  }

  @Test
  void a02bWhoLooksOnIsToldOfEachFileAndCanStopItBeforeAnythingChanges() throws Exception {
    put("a.csv", "old a");
    List<Progress> told = new ArrayList<>();
    Watch patient = Watch.of(told::add);
    Output.of(List.of(A, B)).under(patient).writeTo(folder.resolve("x"));

    assertThat(told)
        .containsExactly(new PartsProgress(0, 2), new PartsProgress(1, 2), new PartsProgress(2, 2));
    for (int stop = 0; stop <= 2; stop++) {
      int last = stop;
      Watch[] watch = new Watch[1];
      watch[0] = Watch.of(progress -> cancelAt(last, (PartsProgress) progress, watch[0]));
      UnwritableException refusal =
          catchThrowableOfType(
              UnwritableException.class,
              () -> Output.of(List.of(A, B)).under(watch[0]).writeTo(folder));
      assertThat(refusal.text(Locale.ENGLISH)).contains("nothing was written, as you asked");
    }
    assertThat(contents(folder)).isEqualTo(Map.of("a.csv", "old a"));
  }

  private static void cancelAt(int last, PartsProgress progress, Watch watch) {
    if (progress.done() == last) {
      watch.cancel();
    }
  }

  @Test
  void a03RemovesWhatACrashLeftBehind() throws Exception {
    Path left = Files.createDirectory(folder.resolve(".setkani"));
    Files.writeString(left.resolve("a.csv.new"), "half of something longer than the new one");
    Files.writeString(left.resolve("b.csv.new"), "half");
    Files.writeString(left.resolve("a.csv.old"), "older");

    Output.of(List.of(A)).writeTo(folder);

    assertThat(contents(folder)).isEqualTo(Map.of("a.csv", "new a"));
    assertThat(left).doesNotExist();
  }

  @Test
  void a03bTheLockTakesNoRoomToSpeakOf() throws Exception {
    List<Long> sizes = new ArrayList<>();
    ResultFile looking =
        ResultFile.text(
            "a.csv", out -> sizes.add(Files.size(folder.resolve(".setkani").resolve("lock"))));

    for (int run = 0; run < 5; run++) {
      Output.of(List.of(looking)).writeTo(folder);
    }

    assertThat(sizes).hasSize(5).allMatch(size -> size <= 1 << 20);
  }

  @Test
  void a04AFileThatCannotBeWrittenLeavesTheOldOnes() throws Exception {
    put("a.csv", "old a");
    put("c.csv", "old c");
    Map<String, String> before = contents(folder);

    assertThatThrownBy(() -> Output.of(List.of(A, FAILS, B)).writeTo(folder))
        .isInstanceOf(UnwritableException.class)
        .hasMessageContaining("c.csv")
        .hasRootCauseMessage("No space left on device");
    assertThat(contents(folder)).isEqualTo(before);
  }

  @Test
  void a05AFolderInTheWayOfTheFirstOrTheLastFileLeavesTheOldOnes() throws Exception {
    for (String inTheWay : List.of("a.csv", "b.csv")) {
      Path place = Files.createDirectory(folder.resolve(inTheWay.charAt(0) + ""));
      Files.createDirectories(place.resolve(inTheWay + "/inside"));
      Path other = place.resolve(inTheWay.equals("a.csv") ? "b.csv" : "a.csv");
      Files.writeString(other, "old");

      UnwritableException failure =
          catchThrowableOfType(
              UnwritableException.class, () -> Output.of(List.of(A, B)).writeTo(place));

      assertThat(failure.path()).isEqualTo(place.resolve(inTheWay));
      assertThat(failure.text(Locale.ENGLISH)).contains(inTheWay, "there is a folder of that name");
      assertThat(contents(place)).isEqualTo(Map.of(other.getFileName().toString(), "old"));
    }
  }

  @Test
  void a06AMoveThatFailsAfterOthersPutsThoseBack() throws Exception {
    put("a.csv", "old a");
    ResultFile replacedByAFolder = ResultFile.text("b.csv", out -> out.write("new b"));
    ResultFile inTheWay =
        ResultFile.text(
            "z.csv", out -> Files.createDirectories(folder.resolve("b.csv").resolve("inside")));

    assertThatThrownBy(() -> Output.of(List.of(A, replacedByAFolder, inTheWay)).writeTo(folder))
        .isInstanceOf(UnwritableException.class);

    assertThat(contents(folder)).isEqualTo(Map.of("a.csv", "old a"));
  }

  @Test
  void a07AFolderMadeForNothingIsRemoved() throws Exception {
    assertThatThrownBy(() -> Output.of(List.of(A, FAILS)).writeTo(folder.resolve("x/y")))
        .isInstanceOf(UnwritableException.class);

    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void a08AFileInTheWayOfTheFolderIsTold() throws Exception {
    put("x", "a file");

    UnwritableException failure =
        catchThrowableOfType(
            UnwritableException.class, () -> Output.of(List.of(A)).writeTo(folder.resolve("x")));

    assertThat(failure.text(Locale.ENGLISH)).contains("there is a file where a folder is needed");
    assertThat(contents(folder)).isEqualTo(Map.of("x", "a file"));
  }

  @Test
  void a09AnInterruptedThreadWritesAllTheSame() throws Exception {
    Thread.currentThread().interrupt();
    try {
      Output.of(List.of(A)).writeTo(folder);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(contents(folder)).isEqualTo(Map.of("a.csv", "new a"));
  }

  @Test
  void a10AFaultOfTheProgramLeavesTheOldFiles() throws Exception {
    put("a.csv", "old a");
    ResultFile fault =
        ResultFile.text(
            "b.csv",
            out -> {
              throw new IllegalStateException("fault");
            });

    assertThatThrownBy(() -> Output.of(List.of(A, fault)).writeTo(folder))
        .isInstanceOf(IllegalStateException.class);
    assertThat(contents(folder)).isEqualTo(Map.of("a.csv", "old a"));
  }

  @Test
  void a11FilesThatMustNotBeReplacedAreNot() throws Exception {
    put("b.csv", "old b");

    for (Existing rule : List.of(Existing.REFUSED, Existing.REFUSED_UNLESS_ASKED)) {
      UnwritableException refusal =
          catchThrowableOfType(
              UnwritableException.class,
              () -> Output.of(List.of(A, B)).where(rule).writeTo(folder));

      assertThat(refusal.text(Locale.ENGLISH))
          .contains("b.csv is there already")
          .matches(t -> t.contains("--replace") == (rule == Existing.REFUSED_UNLESS_ASKED));
    }
    assertThat(contents(folder)).isEqualTo(Map.of("b.csv", "old b"));
  }

  @Test
  void b01AKeptFileIsNeverOverwritten() throws Exception {
    Output set = Output.of(List.of(A, B)).keeping("a.csv", old -> true);
    put("a.csv", "first");
    put("b.csv", "old b");

    assertThat(set.writeTo(folder)).containsExactly(folder.resolve("a.old.csv"));
    put("a.csv", "second");
    assertThat(set.writeTo(folder)).containsExactly(folder.resolve("a.old-2.csv"));
    assertThat(set.writeTo(folder)).containsExactly(folder.resolve("a.old-3.csv"));

    assertThat(contents(folder))
        .isEqualTo(
            Map.of(
                "a.csv", "new a",
                "b.csv", "new b",
                "a.old.csv", "first",
                "a.old-2.csv", "second",
                "a.old-3.csv", "new a"));
  }

  @Test
  void b02OfEqualFilesOneCopyIsKept() throws Exception {
    Output set = Output.of(List.of(A)).keeping("a.csv", old -> true);
    for (int i = 0; i < 3; i++) {
      put("a.csv", "mine");

      assertThat(set.writeTo(folder)).containsExactly(folder.resolve("a.old.csv"));
    }
    assertThat(contents(folder)).isEqualTo(Map.of("a.csv", "new a", "a.old.csv", "mine"));
  }

  @Test
  void b03WhatIsNotWorthItOrNotThereIsNotKept() throws Exception {
    Output set = Output.of(List.of(A)).keeping("a.csv", old -> false);

    assertThat(set.writeTo(folder)).isEmpty();
    assertThat(set.writeTo(folder)).isEmpty();

    assertThat(contents(folder)).isEqualTo(Map.of("a.csv", "new a"));
  }

  @Test
  void c01AFolderThatAnotherRunWritesIsLeftAlone() throws Exception {
    put("a.csv", "old a");
    try (Workshop other = Workshop.enter(folder, new Disk(), new Patience(1, 0))) {
      other.prepare(B);

      UnwritableException refusal =
          catchThrowableOfType(
              UnwritableException.class,
              () -> Output.of(List.of(A)).writeTo(folder, new Disk(), new Patience(3, 1)));

      assertThat(refusal.text(Locale.ENGLISH)).contains("another run of setkani is writing there");
      other.putInPlace();
    }
    assertThat(contents(folder)).isEqualTo(Map.of("a.csv", "old a", "b.csv", "new b"));
  }

  @Test
  void c01bWhoeverWritesAnotherFolderDoesNotWait() throws Exception {
    Path here = Files.createDirectory(folder.resolve("here"));
    Path there = Files.createDirectory(folder.resolve("there"));
    try (Workshop other = Workshop.enter(here, new Disk(), new Patience(1, 0))) {
      Output.of(List.of(A)).writeTo(there, new Disk(), new Patience(1, 0));
      other.prepare(B);
      other.putInPlace();
    }
    assertThat(contents(there)).isEqualTo(Map.of("a.csv", "new a"));
    assertThat(contents(here)).isEqualTo(Map.of("b.csv", "new b"));
  }

  @Test
  void c01cWhoeverWaitsSaysSoOnceAndHowLongAtMost() throws Exception {
    List<String> told = new ArrayList<>();
    Output.WaitingNotice waiting = (where, seconds) -> told.add(where + ": " + seconds);
    try (Workshop other = Workshop.enter(folder, new Disk(), new Patience(3, 1, waiting))) {
      other.prepare(B);
      assertThat(told).isEmpty();

      catchThrowableOfType(
          UnwritableException.class,
          () -> Output.of(List.of(A)).writeTo(folder, new Disk(), new Patience(3, 1, waiting)));
    }
    Patience.OF_A_RUN.telling(waiting).tell(folder);

    assertThat(told).containsExactly(folder + ": 0", folder + ": 60");
  }

  @Test
  void c02ManyAtOnceLeaveTheSetOfOneOfThem() throws Exception {
    int runs = 24;
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Path>>> sets = new ArrayList<>();
      for (int i = 0; i < runs; i++) {
        String text = "of run " + i;
        Output set = Output.of(List.of(file("a.csv", text), file("b.csv", text)));
        sets.add(() -> set.writeTo(folder, new Disk(), new Patience(10_000, 1)));
      }
      for (Future<List<Path>> run : threads.invokeAll(sets)) {
        assertThat(run.get()).isEmpty();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(contents(folder).keySet()).containsExactly("a.csv", "b.csv");
    assertThat(contents(folder).get("a.csv")).isEqualTo(contents(folder).get("b.csv"));
    assertThat(folder.resolve(".setkani")).doesNotExist();
  }

  private static ResultFile file(String name, String text) {
    return ResultFile.text(name, out -> out.write(text));
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** The files of a folder, without folders. */
  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        contents.put(file.getFileName().toString(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return contents;
  }
}
