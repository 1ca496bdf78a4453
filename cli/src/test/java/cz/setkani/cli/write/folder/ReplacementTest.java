package cz.setkani.cli.write.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Either all files are new, or all are as they were. */
class ReplacementTest {

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
    Replacement.replace(folder.resolve("x/y"), List.of(A, B));

    assertThat(contents(folder.resolve("x/y")))
        .isEqualTo(Map.of("a.csv", "new a", "b.csv", "new b"));
  }

  @Test
  void a02ReplacesOldFilesAndLeavesOthersAlone() throws Exception {
    put("a.csv", "old a");
    put("notes.txt", "mine");

    Replacement.replace(folder, List.of(A, B));

    assertThat(contents(folder))
        .isEqualTo(Map.of("a.csv", "new a", "b.csv", "new b", "notes.txt", "mine"));
  }

  @Test
  void a03OverwritesWhatACrashLeftBehind() throws Exception {
    put(".a.csv.new", "half of something longer than the new one");
    put(".a.csv.old", "older");

    Replacement.replace(folder, List.of(A));

    assertThat(contents(folder)).isEqualTo(Map.of("a.csv", "new a"));
  }

  @Test
  void a04AFileThatCannotBeWrittenLeavesTheOldOnes() throws Exception {
    put("a.csv", "old a");
    put("c.csv", "old c");
    Map<String, String> before = contents(folder);

    assertThatThrownBy(() -> Replacement.replace(folder, List.of(A, FAILS, B)))
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
              UnwritableException.class, () -> Replacement.replace(place, List.of(A, B)));

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

    assertThatThrownBy(() -> Replacement.replace(folder, List.of(A, replacedByAFolder, inTheWay)))
        .isInstanceOf(UnwritableException.class);

    assertThat(contents(folder)).isEqualTo(Map.of("a.csv", "old a"));
  }

  @Test
  void a07AFolderMadeForNothingIsRemoved() throws Exception {
    assertThatThrownBy(() -> Replacement.replace(folder.resolve("x/y"), List.of(A, FAILS)))
        .isInstanceOf(UnwritableException.class);

    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void a08AFileInTheWayOfTheFolderIsTold() throws Exception {
    put("x", "a file");

    UnwritableException failure =
        catchThrowableOfType(
            UnwritableException.class, () -> Replacement.replace(folder.resolve("x"), List.of(A)));

    assertThat(failure.text(Locale.ENGLISH)).contains("there is a file where a folder is needed");
    assertThat(contents(folder)).isEqualTo(Map.of("x", "a file"));
  }

  @Test
  void a09AnInterruptedThreadWritesAllTheSame() throws Exception {
    Thread.currentThread().interrupt();
    try {
      Replacement.replace(folder, List.of(A));
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

    assertThatThrownBy(() -> Replacement.replace(folder, List.of(A, fault)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(contents(folder)).isEqualTo(Map.of("a.csv", "old a"));
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
