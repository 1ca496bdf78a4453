package cz.setkani.cli.write.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Replaces several files of a folder as one act. First all new files are written beside the old
 * ones, as {@code .NAME.new}, and flushed to the disk; then the old ones are copied to {@code
 * .NAME.old}; only then each new file is moved over the old one. If anything fails on the way, the
 * old files are put back. A crash at any moment leaves every file whole, old or new; what it leaves
 * behind is overwritten and removed by the next run, for the names are always the same.
 */
final class Replacement {

  private static final Set<OpenOption> ANEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  private static final CopyOption[] AS_IT_IS = {
    StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS
  };

  private final Path folder;
  private final List<ResultFile> files;

  /**
   * Files that are new while others may still fail; what is in here has an old one to go back to.
   */
  private final List<ResultFile> moved = new ArrayList<>();

  private Path touched;

  private Replacement(Path folder, List<ResultFile> files) {
    this.folder = folder;
    this.files = files;
    this.touched = folder;
  }

  /**
   * Writes files as one act, where the user can choose whether old ones are replaced.
   *
   * @param mayReplace whether they may be there already
   * @throws UnwritableException also if one of them is there and must not be
   */
  static void write(Path folder, List<ResultFile> files, boolean mayReplace)
      throws UnwritableException {
    if (!mayReplace) {
      refuseOld(folder, files, true);
    }
    replace(folder, files);
  }

  /**
   * Writes files as one act that never replaces any.
   *
   * @throws UnwritableException also if one of them is there already
   */
  static void writeNew(Path folder, List<ResultFile> files) throws UnwritableException {
    refuseOld(folder, files, false);
    replace(folder, files);
  }

  private static void refuseOld(Path folder, List<ResultFile> files, boolean isChoice)
      throws UnwritableException {
    for (ResultFile file : files) {
      Path path = folder.resolve(file.name());
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new UnwritableException(
            path, new UnwritableException.IsThereException(path, isChoice));
      }
    }
  }

  /** Replaces the files, or leaves everything as it was; an interrupt does not get in between. */
  static void replace(Path folder, List<ResultFile> files) throws UnwritableException {
    boolean interrupted = Thread.interrupted();
    NewFolders made = new NewFolders();
    try {
      made.upTo(folder);
      new Replacement(folder, files).replace();
    } finally {
      made.removeEmpty();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void replace() throws UnwritableException {
    try {
      for (ResultFile file : files) {
        writeNew(file);
      }
      for (ResultFile file : files) {
        keepOld(file);
      }
      for (ResultFile file : files) {
        touched = target(file);
        move(fresh(file), target(file));
        moved.add(file);
      }
      flushFolder();
      moved.clear();
    } catch (IOException e) {
      putBack();
      throw new UnwritableException(touched, e);
    } finally {
      removeAside();
    }
  }

  private void writeNew(ResultFile file) throws IOException {
    touched = target(file);
    if (Files.isDirectory(touched, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnwritableException.IsFolderException(touched);
    }
    Files.deleteIfExists(fresh(file));
    try (FileChannel channel = FileChannel.open(fresh(file), ANEW)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      file.content().write(out);
      out.flush();
      channel.force(true);
    }
  }

  private void keepOld(ResultFile file) throws IOException {
    touched = target(file);
    if (Files.exists(touched, LinkOption.NOFOLLOW_LINKS)) {
      Files.copy(touched, old(file), AS_IT_IS);
    } else {
      Files.deleteIfExists(old(file));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void putBack() {
    for (ResultFile file : List.copyOf(moved)) {
      try {
        if (Files.exists(old(file), LinkOption.NOFOLLOW_LINKS)) {
          move(old(file), target(file));
        } else {
          Files.deleteIfExists(target(file));
        }
        moved.remove(file);
      } catch (IOException e) {
        // What failed first is reported. The copy of this file stays, as .NAME.old.
      }
    }
  }

  private void removeAside() {
    for (ResultFile file : files) {
      NewFolders.removeIfPossible(fresh(file));
      if (!moved.contains(file)) {
        NewFolders.removeIfPossible(old(file));
      }
    }
  }

  /** Makes the moves last through a power cut, on systems that can flush a folder. */
  private void flushFolder() {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows cannot; its moves are journalled.
    }
  }

  private Path target(ResultFile file) {
    return folder.resolve(file.name());
  }

  private Path fresh(ResultFile file) {
    return folder.resolve("." + file.name() + ".new");
  }

  private Path old(ResultFile file) {
    return folder.resolve("." + file.name() + ".old");
  }
}
