package cz.setkani.cli.read;

import java.io.InputStream;
import java.nio.file.Path;

/** The programme of an event that has none yet. */
record AwaitedFile(Path path, String event) implements SourceFile {

  @Override
  public String name() {
    return String.valueOf(path.getFileName());
  }

  @Override
  public String shown() {
    return path.toString();
  }

  @Override
  public InputStream open() throws NoProgrammeException {
    throw new NoProgrammeException(path, event);
  }

  @Override
  public long size() throws NoProgrammeException {
    throw new NoProgrammeException(path, event);
  }
}
