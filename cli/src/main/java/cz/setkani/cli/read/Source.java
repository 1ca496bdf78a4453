package cz.setkani.cli.read;

import cz.setkani.watch.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the files of an event come from: a folder, a single file of requests, or memory.
 *
 * @param shown the event as the user knows it, for messages
 * @param single the file of requests, if that is all there is of the event
 * @param listing the files among which those of the event are found by their names; of a single
 *     file, those beside it, which are not read
 * @param home the folder in which what is made of the event belongs; empty if it has no place on a
 *     disk
 */
public record Source(
    String shown, Optional<SourceFile> single, Listing listing, Optional<Path> home) {

  /** Tells which files there are, in any order. */
  @FunctionalInterface
  public interface Listing {
    /**
     * The files.
     *
     * @throws IOException if they cannot be seen
     */
    List<SourceFile> list() throws IOException;
  }

  /** The same files; the watch is told of each that is read. */
  public Source under(Watch watch) {
    return new Source(
        shown,
        single.map(file -> file.under(watch)),
        () -> listing.list().stream().map(file -> file.under(watch)).toList(),
        home);
  }

  /** The same files, but for one that has other bytes, or is not there yet. */
  public Source with(String name, byte[] bytes) {
    SourceFile file = SourceFile.of(name, bytes);
    return new Source(
        shown,
        single,
        () ->
            Stream.concat(
                    listing.list().stream().filter(other -> !other.name().equals(name)),
                    Stream.of(file))
                .toList(),
        home);
  }

  /** Where something of a name belongs beside the event, if it has a place on a disk. */
  public Optional<Path> place(String name) {
    return home.map(folder -> folder.resolve(name));
  }

  /**
   * Where a file of the event lies that findings tell so; empty where it is none, or lies outside
   * the event's folder.
   */
  public Optional<Path> locate(String told) {
    try {
      Path named = Path.of(told);
      return home.map(folder -> folder.toAbsolutePath().normalize())
          .flatMap(
              folder ->
                  Stream.of(folder.resolve(named), named.toAbsolutePath())
                      .map(Path::normalize)
                      .filter(path -> path.startsWith(folder) && Files.isRegularFile(path))
                      .findFirst());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A file below the folder of the event, by its path such as {@code day/2/schedule.csv}. */
  public Optional<SourceFile> find(String path) {
    return home.isPresent()
        ? place(path).filter(Files::isRegularFile).map(SourceFile::at)
        : inMemory().stream().filter(file -> file.name().equals(path)).findFirst();
  }

  private List<SourceFile> inMemory() {
    try {
      return listing.list();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The folder of an event; or, where no folder is, a file of requests. */
  public static Source at(Path path) {
    return Files.isDirectory(path)
        ? folder(path)
        : new Source(
            path.toString(),
            Optional.of(SourceFile.at(path)),
            () -> Files.isRegularFile(path) ? files(path.toAbsolutePath().getParent()) : List.of(),
            Optional.of(path.resolveSibling("")));
  }

  /** The folder of an event, whether it is there or not. */
  public static Source folder(Path path) {
    return new Source(path.toString(), Optional.empty(), () -> files(path), Optional.of(path));
  }

  /**
   * The files of an event in memory.
   *
   * @param files their bytes by their names, such as {@code requests.csv}
   */
  public static Source of(String shown, Map<String, byte[]> files) {
    List<SourceFile> all =
        files.entrySet().stream()
            .map(file -> SourceFile.of(file.getKey(), file.getValue()))
            .toList();
    return new Source(shown, Optional.empty(), () -> all, Optional.empty());
  }

  private static List<SourceFile> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .<SourceFile>map(path -> new DiskFile(path, String.valueOf(path.getFileName())))
          .toList();
    }
  }
}
