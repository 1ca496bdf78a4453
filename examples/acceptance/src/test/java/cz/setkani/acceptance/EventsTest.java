package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each event of {@code examples/events} gives the files of its folder {@code expected}, byte for
 * byte: those of its programme or, where something happened on the day, of its second edition.
 * After a change that is meant, {@code ./mvnw verify -Dsetkani.update=true} writes them anew.
 */
class EventsTest {

  private static final Path EVENTS = Project.ROOT.resolve("examples/events");

  @TempDir private Path folder;

  static List<String> events() throws IOException {
    return names(EVENTS);
  }

  @ParameterizedTest
  @MethodSource("events")
  void givesTheExpectedFiles(String event) throws Exception {
    Path given = EVENTS.resolve(event);
    boolean isOfTheDay = Files.exists(given.resolve("day.csv"));
    Path written = isOfTheDay ? replan(given) : schedule(event);

    assertThat(removedPdf(written)).isEqualTo(isOfTheDay ? 4 : 1);

    Path expected = given.resolve("expected");
    if (Boolean.getBoolean("setkani.update")) {
      copy(written, expected);
    }
    assertThat(names(written)).isEqualTo(names(expected)).hasSize(isOfTheDay ? 7 : 5);
    for (String name : names(written)) {
      assertThat(written.resolve(name)).hasSameBinaryContentAs(expected.resolve(name));
    }
  }

  private Path schedule(String event) throws Exception {
    run("schedule", "examples/events/" + event, "--out", folder.toString());
    return folder;
  }

  /** Makes the second edition in a copy of an event, whose journal gets a row more by that. */
  private Path replan(Path event) throws Exception {
    copy(event, folder);
    String first = folder.resolve("schedule.csv").toString();
    run("replan", folder.toString(), "--from", "4", "--schedule", first);
    assertThat(Files.readString(folder.resolve("day.csv")))
        .startsWith(Files.readString(event.resolve("day.csv")))
        .endsWith(";vydání;;\"2, 4, 0\"\r\n");
    return folder.resolve("day/2");
  }

  private static void run(String... arguments) throws Exception {
    Launch launch = Launch.setkani(arguments);
    assertThat(launch.exitCode()).as(launch.err()).isZero();
  }

  /** How many documents there were: which bytes they have depends on how a Java compresses. */
  private static int removedPdf(Path written) throws IOException {
    int removed = 0;
    for (String name : names(written)) {
      Path file = written.resolve(name);
      if (name.endsWith(".pdf")) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        Files.delete(file);
        removed++;
      }
    }
    return removed;
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (String name : names(from)) {
      if (Files.isDirectory(from.resolve(name))) {
        continue;
      }
      Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
