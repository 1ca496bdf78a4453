package cz.setkani.cli.read;

import cz.setkani.watch.ReadingProgress;
import cz.setkani.watch.Watch;
import java.io.IOException;
import java.io.InputStream;

/** A file of which somebody is told when it is read. */
record WatchedFile(SourceFile file, Watch watch) implements SourceFile {

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public String shown() {
    return file.shown();
  }

  @Override
  public InputStream open() throws IOException {
    watch.tell(new ReadingProgress(name()));
    return file.open();
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }
}
