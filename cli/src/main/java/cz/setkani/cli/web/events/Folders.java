package cz.setkani.cli.web.events;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The folders of this computer, as somebody looks through them for one. */
final class Folders {

  private static final List<String> OF_EVENTS =
      List.of(
          "event.csv",
          "requests.csv",
          "organisations.csv",
          "event.xlsx",
          "requests.xlsx",
          "organisations.xlsx");
  private static final List<String> DOCUMENTS = List.of("Documents", "Dokumenty");
  private static final int MOST = 500;

  private Folders() {}

  /** A path as somebody pastes it: Windows puts quotes around it. */
  static String plain(String typed) {
    String bare = typed.strip();
    boolean isQuoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    return isQuoted ? bare.substring(1, bare.length() - 1) : bare;
  }

  /** Where the user keeps documents. */
  static Path documents() {
    Path home = home();
    return DOCUMENTS.stream()
        .map(home::resolve)
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(home);
  }

  /** Where events are proposed to be kept. */
  static Path ofEvents() {
    return documents().resolve("Setkani");
  }

  /** The folder in which events are kept, if one is said; else the one that is proposed. */
  static Path parent(String typed) {
    return plain(typed).isEmpty() ? ofEvents() : Path.of(plain(typed)).toAbsolutePath();
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home")).toAbsolutePath();
  }

  /** Where one can begin to look: documents, home, drives. */
  static List<Path> beginnings() {
    Set<Path> all = new LinkedHashSet<>();
    Stream.of(ofEvents(), documents(), home()).filter(Files::isDirectory).forEach(all::add);
    FileSystems.getDefault().getRootDirectories().forEach(all::add);
    return List.copyOf(all);
  }

  /** The folder of a path, if it is one. */
  static Optional<Path> find(String typed) {
    try {
      return Optional.of(Path.of(plain(typed)))
          .filter(Path::isAbsolute)
          .map(Path::normalize)
          .filter(Files::isDirectory);
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }

  /** The folders in a folder, but for hidden ones, by their names. */
  static List<Path> in(Path folder) throws IOException {
    List<Path> inside = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(Files::isDirectory)
          .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
          .sorted()
          .limit(MOST)
          .forEach(inside::add);
    }
    return inside;
  }

  /** Whether a folder looks like that of an event. */
  static boolean isOfEvent(Path folder) {
    return OF_EVENTS.stream().map(folder::resolve).anyMatch(Files::isRegularFile);
  }

  /** Whether nothing lies at a path, or an empty folder. */
  static boolean isFree(Path path) {
    if (!Files.exists(path)) {
      return true;
    }
    try (Stream<Path> all = Files.list(path)) {
      return all.findAny().isEmpty();
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
