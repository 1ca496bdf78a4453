package cz.setkani.cli.disk;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A folder stands where a file is to be read or written. */
public final class FolderInPlaceException extends FileSystemException {

  private static final long serialVersionUID = 1;

  public FolderInPlaceException(Path path) {
    super(path.toString());
  }
}
