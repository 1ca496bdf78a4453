package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
 * byte. After a change that is meant, {@code ./mvnw verify -Dsetkani.update=true} writes them anew.
 */
class EventsTest {

  private static final Path EVENTS = Project.ROOT.resolve("examples/events");

  @TempDir private Path folder;

  static List<String> events() throws IOException {
    try (Stream<Path> all = Files.list(EVENTS)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void givesTheExpectedFiles(String event) throws Exception {
    Launch launch =
        Launch.setkani("schedule", "examples/events/" + event, "--out", folder.toString());
    assertThat(launch.exitCode()).as(launch.err()).isZero();

    Path expected = EVENTS.resolve(event).resolve("expected");
    if (Boolean.getBoolean("setkani.update")) {
      copy(folder, expected);
    }
    assertThat(names(folder)).isEqualTo(names(expected)).hasSize(5);
    for (String name : names(folder)) {
      assertThat(folder.resolve(name)).hasSameBinaryContentAs(expected.resolve(name));
    }
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (String name : names(from)) {
      Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
