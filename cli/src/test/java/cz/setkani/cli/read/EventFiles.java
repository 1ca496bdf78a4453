package cz.setkani.cli.read;

import cz.setkani.validate.Draft;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.finding.FindingCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of an event in a folder of their own; begins with three requests in a ring. */
final class EventFiles {

  static final String RING = "organisation;wants\nAlfa;Beta\nBeta;Gama\nGama;Alfa\n";

  private final Path folder;
  private Path event;
  private Optional<Path> keep = Optional.empty();
  private ReadOptions options = ReadOptions.NONE;

  EventFiles(Path folder) {
    this.folder = folder;
    event = folder;
    write("organisations.csv", "organisation\nAlfa\nBeta\nGama\n");
    write("requests.csv", RING);
  }

  /** The folder of the sample event. */
  static Path jasanov() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder.resolve("examples/events/jasanov");
  }

  EventFiles write(String name, String text) {
    return write(name, text, StandardCharsets.UTF_8);
  }

  EventFiles write(String name, String text, Charset charset) {
    return write(name, text.getBytes(charset));
  }

  EventFiles write(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  EventFiles delete(String name) {
    try {
      Files.delete(folder.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  EventFiles keep(String text) {
    write("schedule.csv", text);
    keep = Optional.of(folder.resolve("schedule.csv"));
    return this;
  }

  /** Lets a single file be the event. */
  EventFiles single(String name) {
    event = folder.resolve(name);
    return this;
  }

  EventFiles options(ReadOptions known) {
    options = known;
    return this;
  }

  Draft draft() {
    return EventFolder.read(Source.at(event), keep.map(SourceFile::at), options);
  }

  Validation validation() {
    return Validator.validate(draft());
  }

  /**
   * All findings but how the requests were understood, as {@code requests.csv:5 SELF_REQUEST
   * [Alfa]}, without the folder's path.
   */
  List<String> findings() {
    return validation().findings().stream()
        .filter(finding -> finding.code() != FindingCode.SHAPE_TAKEN)
        .map(f -> "%s %s %s".formatted(f.place(), f.code(), f.facts().values()))
        .map(text -> text.replace(folder.toString(), "DIR"))
        .toList();
  }
}
