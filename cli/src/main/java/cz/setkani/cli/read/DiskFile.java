package cz.setkani.cli.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on the disk.
 *
 * @param shown the file as the user knows it
 */
record DiskFile(Path path, String shown) implements SourceFile {

  @Override
  public String name() {
    return String.valueOf(path.getFileName());
  }

  @Override
  public InputStream open() throws IOException {
    if (Files.isDirectory(path)) {
      throw new NotAFileException(path);
    }
    return Files.newInputStream(path);
  }

  @Override
  public long size() throws IOException {
    return Files.size(path);
  }

  /** A folder stands where a file was to be read. */
  static final class NotAFileException extends FileSystemException {
    private static final long serialVersionUID = 1;

    NotAFileException(Path path) {
      super(path.toString());
    }
  }
}
