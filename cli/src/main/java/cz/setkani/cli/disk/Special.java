package cz.setkani.cli.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/** What is at a path, where it is neither a file nor a folder. */
public final class Special {

  private static final Pattern STREAM =
      Pattern.compile("/dev/std(in|out|err)|(/dev|/proc/(self|\\d+))/fd/\\d+");
  private static final String UNIX = "unix";
  private static final int KIND = 0170000;
  private static final int CHARACTER_DEVICE = 0020000;
  private static final int BLOCK_DEVICE = 0060000;

  private Special() {}

  /** Whether a path names a stream that whoever started the program has opened already. */
  public static boolean isOpenStream(Path path) {
    return STREAM.matcher(path.toAbsolutePath().normalize().toString()).matches();
  }

  /**
   * Whether a pipe or a socket is behind the links of a path, so that opening it may wait for ever;
   * told by what it is, wherever it lies. An open stream and a device are none.
   *
   * @throws IOException if nothing is there, or it cannot be looked at
   */
  public static boolean isPipe(Path path) throws IOException {
    return !isOpenStream(path)
        && Files.readAttributes(path, BasicFileAttributes.class).isOther()
        && !isDevice(path);
  }

  private static boolean isDevice(Path path) throws IOException {
    if (!path.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
      return false;
    }
    int kind = (int) Files.getAttribute(path, UNIX + ":mode") & KIND;
    return kind == CHARACTER_DEVICE || kind == BLOCK_DEVICE;
  }
}
