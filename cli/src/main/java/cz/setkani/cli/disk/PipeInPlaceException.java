package cz.setkani.cli.disk;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A pipe or a socket stands where a file is to be read or written: that may wait for ever. */
public final class PipeInPlaceException extends FileSystemException {

  private static final long serialVersionUID = 1;

  public PipeInPlaceException(Path path) {
    super(path.toString());
  }
}
