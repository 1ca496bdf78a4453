package cz.setkani.cli.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * A file on the disk.
 *
 * @param shown the file as the user knows it
 */
record DiskFile(Path path, String shown) implements SourceFile {

  private static final List<String> STREAMS = List.of("/dev/", "/proc/");

  @Override
  public String name() {
    return String.valueOf(path.getFileName());
  }

  @Override
  public InputStream open() throws IOException {
    if (Files.isDirectory(path)) {
      throw new FolderInPlaceException(path);
    }
    if (isPipe()) {
      throw new NoFileException(path);
    }
    return Files.newInputStream(path);
  }

  @Override
  public long size() throws IOException {
    return Files.size(path);
  }

  /** Whether opening it may wait for ever; what a shell hands over, it has opened already. */
  private boolean isPipe() throws IOException {
    String whole = path.toAbsolutePath().normalize().toString();
    return Files.readAttributes(path, BasicFileAttributes.class).isOther()
        && STREAMS.stream().noneMatch(whole::startsWith);
  }

  /** A pipe or a socket stands where a file was to be read. */
  static final class NoFileException extends FileSystemException {
    private static final long serialVersionUID = 1;

    NoFileException(Path path) {
      super(path.toString());
    }
  }

  /** A folder stands where a file was to be read. */
  static final class FolderInPlaceException extends FileSystemException {
    private static final long serialVersionUID = 1;

    FolderInPlaceException(Path path) {
      super(path.toString());
    }
  }
}
