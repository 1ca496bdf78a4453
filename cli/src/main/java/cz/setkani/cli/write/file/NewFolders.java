package cz.setkani.cli.write.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The folders that had to be made for a file; those that stay empty can be removed again. */
final class NewFolders {

  private final Deque<Path> innermostFirst = new ArrayDeque<>();

  /** Makes a folder and all those above it that do not exist. */
  void upTo(Path folder) throws UnwritableException {
    Deque<Path> missing = new ArrayDeque<>();
    Path next = folder.toAbsolutePath().normalize();
    while (next != null && !Files.exists(next)) {
      missing.push(next);
      next = next.getParent();
    }
    try {
      for (Path path : missing) {
        Files.createDirectory(path);
        innermostFirst.push(path);
      }
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnwritableException(folder, e);
    }
  }

  /** Removes the folders made here that are still empty. */
  void removeEmpty() {
    innermostFirst.forEach(NewFolders::removeIfPossible);
  }

  /** Removes the empty folders above a file that lie in another folder. */
  static void removeBetween(Path file, Path folder) {
    for (Path path = file.getParent(); !path.equals(folder); path = path.getParent()) {
      removeIfPossible(path);
    }
  }

  /** Removes a file or an empty folder; what cannot be removed stays. */
  static void removeIfPossible(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // It is not empty, or it is not ours to remove.
    }
  }
}
