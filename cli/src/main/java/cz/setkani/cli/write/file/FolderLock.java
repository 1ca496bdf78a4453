package cz.setkani.cli.write.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write a folder: a file held by the system's own lock, so that it ends with the
 * process, however that ends. Within one process one folder is written at a time.
 */
final class FolderLock implements Closeable {

  /** The lock files that this process holds, or is about to. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  /** Beyond all content, for Windows lets nobody read what is locked. */
  private static final long PLACE = Long.MAX_VALUE - 1;

  /** Not much, for many file systems write every byte before the last one. */
  private static final int MOST_SIZE = 1 << 20;

  private final Path path;
  private final FileChannel channel;

  private FolderLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** The lock, if nobody else has it. */
  static Optional<FolderLock> attempt(Path path) throws IOException {
    try {
      Path real = realPath(path);
      return HELD.add(real) ? openOrRelease(real) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty(); // another run removes its folder just now
    }
  }

  /** One path for a file, whatever links lead to its folder. */
  private static Path realPath(Path path) throws IOException {
    return path.toAbsolutePath().getParent().toRealPath().resolve(path.getFileName());
  }

  private static Optional<FolderLock> openOrRelease(Path path) throws IOException {
    Optional<FolderLock> lock = Optional.empty();
    try {
      lock = open(path);
      return lock;
    } finally {
      if (lock.isEmpty()) {
        HELD.remove(path);
      }
    }
  }

  private static Optional<FolderLock> open(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean isOurs = false;
    try {
      isOurs = isLocked(channel) && isStillAt(path, channel);
      return isOurs ? Optional.of(new FolderLock(path, channel)) : Optional.empty();
    } finally {
      if (!isOurs) {
        channel.close();
      }
    }
  }

  private static boolean isLocked(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock(PLACE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      return true; // some network folders know no locks, and are written all the same
    }
  }

  /**
   * Whether the file held is still the one of that name, and not one that its last owner removed
   * meanwhile. It is known by a size that nobody else gives it: opening it once more, and closing
   * it, would end the lock on Linux.
   */
  private static boolean isStillAt(Path path, FileChannel channel) throws IOException {
    long size = 1 + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), MOST_SIZE);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), size - 1);
    return Files.exists(path) && Files.size(path) == size;
  }

  @Override
  public void close() throws IOException {
    try {
      NewFolders.removeIfPossible(path);
      channel.close();
    } finally {
      HELD.remove(path);
    }
  }
}
