package cz.setkani.cli.read;

import cz.setkani.cli.disk.FolderInPlaceException;
import cz.setkani.cli.disk.PipeInPlaceException;
import cz.setkani.cli.disk.Special;
import java.io.IOException;
import java.io.InputStream;
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
      throw new FolderInPlaceException(path);
    }
    if (Special.isPipe(path)) {
      throw new PipeInPlaceException(path);
    }
    return Files.newInputStream(path);
  }

  @Override
  public long size() throws IOException {
    return Files.size(path);
  }
}
