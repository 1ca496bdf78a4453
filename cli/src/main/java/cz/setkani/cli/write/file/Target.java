package cz.setkani.cli.write.file;

import cz.setkani.cli.disk.FolderInPlaceException;
import cz.setkani.cli.disk.PipeInPlaceException;
import cz.setkani.cli.disk.Special;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/**
 * What a path for writing leads to, behind its links.
 *
 * @param path where a file is replaced, or a device is written
 * @param isDevice whether it is written through: a device, or an open stream such as {@code
 *     /dev/stdout}
 */
record Target(Path path, boolean isDevice) {

  private static final int MOST_LINKS = 40;
  private static final Pattern OUT = Pattern.compile("/dev/stdout|.*/fd/1");
  private static final Pattern ERR = Pattern.compile("/dev/stderr|.*/fd/2");

  /**
   * Follows the links.
   *
   * @throws FolderInPlaceException if a folder is there
   * @throws PipeInPlaceException if something is there at which writing may wait for ever
   */
  static Target of(Path given) throws IOException {
    Path path = given.toAbsolutePath().normalize();
    for (int links = 0; links < MOST_LINKS; links++) {
      if (Special.isOpenStream(path)) {
        return new Target(path, true);
      }
      if (!Files.isSymbolicLink(path)) {
        return ofLast(path);
      }
      path = path.resolveSibling(Files.readSymbolicLink(path)).toAbsolutePath().normalize();
    }
    throw new FileSystemLoopException(given.toString());
  }

  private static Target ofLast(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return new Target(path, false);
    }
    BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
    if (found.isDirectory()) {
      throw new FolderInPlaceException(path);
    }
    if (Special.isPipe(path)) {
      throw new PipeInPlaceException(path);
    }
    return new Target(path, found.isOther());
  }

  boolean isThere() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Writes a device as it is. */
  void writeThrough(ResultFile.Content content) throws IOException {
    String name = path.toString();
    if (OUT.matcher(name).matches()) {
      writeTo(FileDescriptor.out, content);
    } else if (ERR.matcher(name).matches()) {
      writeTo(FileDescriptor.err, content);
    } else {
      try (OutputStream out =
          Files.newOutputStream(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
        content.write(out);
      }
    }
  }

  /** Writes one of the program's own streams, which stays open. */
  @SuppressWarnings("resource")
  private static void writeTo(FileDescriptor stream, ResultFile.Content content)
      throws IOException {
    OutputStream out = new FileOutputStream(stream);
    content.write(out);
    out.flush();
  }
}
