package cz.setkani.cli.write.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** The steps by which files change; each is done or not, whatever happens. */
class Disk {

  private static final Set<OpenOption> ANEW =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);

  /** Writes a file and flushes it. */
  void write(Path path, ResultFile.Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(path, ANEW)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      content.write(out);
      out.flush();
      channel.force(true);
    }
  }

  /** Copies a file and flushes the copy. */
  void copy(Path from, Path to) throws IOException {
    write(to, out -> Files.copy(from, out));
  }

  /** Moves a file, over another one if there is one. */
  void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Makes a folder and those above it, if they are not there. */
  void makeFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /** Removes a file or an empty folder, if it is there. */
  void delete(Path path) throws IOException {
    Files.deleteIfExists(path);
  }

  /** Makes the steps before last through a power cut, on systems that can flush a folder. */
  void flush(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows cannot; its moves are journalled.
    }
  }
}
