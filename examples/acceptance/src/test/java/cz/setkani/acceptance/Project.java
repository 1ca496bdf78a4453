package cz.setkani.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of the project, as somebody sees them who has just cloned it. */
final class Project {

  static final Path ROOT = root();

  private Project() {}

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file)).replace("\r\n", "\n");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Copies a folder with all that is in it; the copy. */
  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
    return to;
  }
}
