package cz.setkani.acceptance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The zip for organisers, which the build of {@code cli} has just made. */
final class Release implements AutoCloseable {

  private final FileSystem zip;
  private final Path top;

  private Release(FileSystem zip) throws IOException {
    this.zip = zip;
    try (Stream<Path> roots = Files.list(zip.getPath("/"))) {
      top = roots.reduce((one, other) -> one.resolve("and").resolve(other)).orElseThrow();
    }
  }

  static Release open() throws IOException {
    Path target = Project.ROOT.resolve("cli/target");
    try (Stream<Path> files = Files.list(target)) {
      Path zip =
          files
              .filter(
                  file ->
                      file.getFileName().toString().matches("setkani-[0-9.]+(-SNAPSHOT)?\\.zip"))
              .max(Path::compareTo)
              .orElseThrow(() -> new IllegalStateException("No zip in " + target));
      URI uri = URI.create("jar:" + zip.toUri());
      return new Release(FileSystems.newFileSystem(uri, Map.of("enablePosixFileAttributes", true)));
    }
  }

  /** The one folder that everything is in. */
  String top() {
    return top.getFileName().toString();
  }

  /** All files, by their path in the top folder, in the order of the alphabet. */
  List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  String read(String file) throws IOException {
    return Files.readString(top.resolve(file));
  }

  boolean isExecutable(String file) throws IOException {
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(top.resolve(file));
    return permissions.contains(PosixFilePermission.OTHERS_EXECUTE);
  }

  /** Unpacks all files, with what their permissions say, where the system knows some. */
  void unpack(Path folder) throws IOException {
    for (String file : files()) {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(top.resolve(file), target);
      if (isExecutable(file) && !target.toFile().setExecutable(true)) {
        throw new IOException("Cannot be made executable: " + target);
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
