package cz.setkani.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An event's folder in a test. */
record Folder(Path path) {

  Folder with(String file, String... lines) {
    try {
      Files.createDirectories(path.resolve(file).getParent());
      Files.writeString(path.resolve(file), String.join("\r\n", lines));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return this;
  }

  /** A small event that all can be met of. */
  static Folder small(Path path) {
    return new Folder(path)
        .with("event.csv", "setting;value", "rounds;3", "tables;2", "title;Neighbours")
        .with("organisations.csv", "organisation", "Library", "School", "Town hall", "Hospice")
        .with(
            "requests.csv",
            "organisation;wants",
            "Library;School",
            "School;Town hall",
            "Hospice;Library");
  }

  String event() {
    return path.toString();
  }

  /** All files below the folder, with their bytes as text. */
  Map<String, String> files() {
    try (Stream<Path> all = Files.walk(path)) {
      Map<String, String> files = new TreeMap<>();
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            path.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
      return files;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
