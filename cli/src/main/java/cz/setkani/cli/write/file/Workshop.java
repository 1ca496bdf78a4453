package cz.setkani.cli.write.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hidden folder in which files are prepared, and from which they are put in place; see the
 * package. While it is open, no other run can open it. It holds {@code NAME.new}, the file to be;
 * {@code NAME.old}, a copy of what it replaces, or {@code NAME.none}, if it replaces nothing;
 * {@code NAME.gone} for a file that is to be removed; and one of two marks, or none.
 */
final class Workshop implements AutoCloseable {

  static final String NAME = ".setkani";

  private static final String NEW = ".new";
  private static final String OLD = ".old";
  private static final String NONE = ".none";
  private static final String GONE = ".gone";

  /** Stands for the slash in the name of a file that lies in a folder of the folder. */
  private static final String FOLDER_END = "%2F";

  private final Path folder;
  private final Path place;
  private final Path ready;
  private final Path undo;
  private final Path lockFile;
  private final Disk disk;
  private final List<String> prepared = new ArrayList<>();
  private FolderLock lock;
  private Path touched;

  private Workshop(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
    place = folder.resolve(NAME);
    ready = place.resolve("ready");
    undo = place.resolve("undo");
    lockFile = place.resolve("lock");
    touched = folder;
  }

  /**
   * Opens the workshop of a folder, and brings to an end what an interrupted run began.
   *
   * @throws UnwritableException also if another run has it for longer than we wait
   */
  static Workshop enter(Path folder, Disk disk, Patience patience) throws UnwritableException {
    Workshop workshop = new Workshop(folder, disk);
    try {
      workshop.lock = workshop.await(patience);
    } catch (AccessDeniedException | UnwritableException.IsBusyException e) {
      throw new UnwritableException(folder, e);
    } catch (IOException e) {
      throw new UnwritableException(workshop.place, e);
    }
    boolean isEntered = false;
    try {
      workshop.recover();
      isEntered = true;
      return workshop;
    } finally {
      if (!isEntered) {
        workshop.unlock();
      }
    }
  }

  private FolderLock await(Patience patience) throws IOException {
    for (int i = 0; i < patience.attempts(); i++) {
      Optional<FolderLock> free = isMade() ? FolderLock.attempt(lockFile) : Optional.empty();
      if (free.isPresent()) {
        return free.get();
      }
      if (i == 0) {
        patience.tell(folder);
      }
      patience.sleep();
    }
    throw new UnwritableException.IsBusyException(place);
  }

  /** Whether the folder is there; another run that ends may remove it at any moment. */
  private boolean isMade() throws IOException {
    try {
      Files.createDirectories(place);
      return true;
    } catch (FileAlreadyExistsException e) {
      if (Files.exists(place) && !Files.isDirectory(place)) {
        throw e;
      }
      return false;
    }
  }

  private void recover() throws UnwritableException {
    try {
      if (Files.exists(undo)) {
        putBack();
      } else if (Files.exists(ready)) {
        moveAll();
      }
      clear();
    } catch (IOException e) {
      throw new UnwritableException(touched, e);
    }
  }

  /** Writes a file beside those of the folder, which stay as they are. */
  void prepare(ResultFile file) throws UnwritableException {
    touched = folder.resolve(file.name());
    try {
      Target.of(touched);
      disk.write(inPlace(file.name(), NEW), file.content());
      prepared.add(file.name());
    } catch (IOException e) {
      throw new UnwritableException(touched, e);
    }
  }

  /** Has a file of the folder removed with the others put in place. */
  void prepareRemoval(String name) throws UnwritableException {
    touched = folder.resolve(name);
    try {
      disk.write(inPlace(name, GONE), out -> {});
      prepared.add(name);
    } catch (IOException e) {
      throw new UnwritableException(touched, e);
    }
  }

  /** Puts all prepared files in place; if one cannot be, then none is. */
  void putInPlace() throws UnwritableException {
    try {
      for (String name : prepared) {
        keepOld(name);
      }
      disk.flush(place);
      disk.write(ready, out -> {});
      disk.flush(place);
    } catch (IOException e) {
      throw new UnwritableException(touched, e);
    }
    try {
      moveAll();
    } catch (IOException e) {
      UnwritableException failure = new UnwritableException(touched, e);
      undo(failure);
      throw failure;
    }
  }

  private void keepOld(String name) throws IOException {
    touched = folder.resolve(name);
    Target target = Target.of(touched);
    if (target.isDevice()) {
      return;
    }
    if (target.isThere()) {
      disk.copy(target.path(), inPlace(name, OLD));
    } else {
      disk.write(inPlace(name, NONE), out -> {});
    }
  }

  /** Moves what is not in place yet. */
  private void moveAll() throws IOException {
    for (String name : names(NEW)) {
      touched = folder.resolve(name);
      Path fresh = inPlace(name, NEW);
      Target target = Target.of(touched);
      if (target.isDevice()) {
        target.writeThrough(out -> Files.copy(fresh, out));
        disk.delete(fresh);
      } else {
        disk.makeFolders(touched.getParent());
        disk.move(fresh, target.path());
      }
    }
    for (String name : names(GONE)) {
      touched = folder.resolve(name);
      disk.delete(touched);
      disk.delete(inPlace(name, GONE));
      NewFolders.removeBetween(touched, folder);
    }
    disk.flush(folder);
    disk.delete(ready);
  }

  /** Gives up the new set; what cannot be put back now is put back by the next run. */
  private void undo(UnwritableException failure) throws UnwritableException {
    try {
      disk.move(ready, undo);
      disk.flush(place);
      putBack();
    } catch (IOException e) {
      UnwritableException half =
          new UnwritableException(touched, new UnwritableException.IsHalfException(touched, e));
      half.addSuppressed(failure);
      throw half;
    }
  }

  /** Puts the old files back, where new ones were moved to their places. */
  private void putBack() throws IOException {
    for (String name : names(OLD)) {
      if (!isWaiting(name)) {
        touched = folder.resolve(name);
        disk.move(inPlace(name, OLD), Target.of(touched).path());
      }
    }
    for (String name : names(NONE)) {
      if (!isWaiting(name)) {
        touched = folder.resolve(name);
        disk.delete(Target.of(touched).path());
        disk.delete(inPlace(name, NONE));
      }
      NewFolders.removeBetween(folder.resolve(name), folder);
    }
    disk.flush(folder);
    disk.delete(undo);
  }

  private boolean isWaiting(String name) {
    return isInPlace(name, NEW)
        || isInPlace(name, GONE) && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  private boolean isInPlace(String name, String kind) {
    return Files.exists(inPlace(name, kind), LinkOption.NOFOLLOW_LINKS);
  }

  private Path inPlace(String name, String kind) {
    return place.resolve(name.replace("/", FOLDER_END) + kind);
  }

  /** The files of which there is something of a kind, in the order of their names. */
  private List<String> names(String kind) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(kind))
          .map(name -> name.substring(0, name.length() - kind.length()))
          .map(name -> name.replace(FOLDER_END, "/"))
          .sorted()
          .toList();
    }
  }

  /** Removes whatever is prepared or kept; not where a set stands between old and new. */
  private void clear() throws IOException {
    if (Files.exists(ready) || Files.exists(undo)) {
      return;
    }
    for (String kind : List.of(NEW, OLD, NONE, GONE)) {
      for (String name : names(kind)) {
        disk.delete(inPlace(name, kind));
      }
    }
  }

  /** Lets others in; what cannot be removed is removed by the next run. */
  @Override
  public void close() {
    try {
      clear();
    } catch (IOException e) {
      // The files are in place; only leftovers are not gone.
    } finally {
      unlock();
    }
  }

  private void unlock() {
    try {
      lock.close();
    } catch (IOException e) {
      // The system ends the lock with the process.
    } finally {
      NewFolders.removeIfPossible(place);
    }
  }
}
