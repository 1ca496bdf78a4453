package cz.setkani.cli.read;

import cz.setkani.watch.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A file to be read, wherever its bytes are. */
public interface SourceFile {

  /** Its name, without the folders in which it lies. */
  String name();

  /** The file as the user knows it, for messages. */
  String shown();

  /**
   * Its bytes from the first on.
   *
   * @throws IOException if it cannot be opened, also if a folder stands in its place
   */
  InputStream open() throws IOException;

  /**
   * How many bytes it has, as far as that is known without reading it.
   *
   * @throws IOException if nothing can be found out about it
   */
  long size() throws IOException;

  /** The same file; the watch is told whenever it is read. */
  default SourceFile under(Watch watch) {
    return new WatchedFile(this, watch);
  }

  /** A file on the disk, there or not, which the user knows by its path. */
  static SourceFile at(Path path) {
    return new DiskFile(path, path.toString());
  }

  /** A file on the disk, there or not, which the user knows by another name than its path. */
  static SourceFile at(Path path, String shown) {
    return new DiskFile(path, shown);
  }

  /**
   * The programme of an event that has none yet.
   *
   * @param path where it will be
   * @param event the event as the user knows it
   */
  static SourceFile awaited(Path path, String event) {
    return new AwaitedFile(path, event);
  }

  /** A file in memory. */
  static SourceFile of(String name, byte[] bytes) {
    return new MemoryFile(name, bytes.clone());
  }
}
