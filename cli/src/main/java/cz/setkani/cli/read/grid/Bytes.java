package cz.setkani.cli.read.grid;

import java.util.Arrays;

/** What can be told from the bytes of a file before it is a text. */
public final class Bytes {

  private Bytes() {}

  /** Whether they begin so, which tells what the file is. */
  public static boolean startWith(byte[] bytes, byte[] start) {
    int difference = Arrays.mismatch(bytes, start);
    return difference < 0 || difference == start.length;
  }

  /** How many lines they have, about: in every encoding a line ends with such a byte. */
  public static int lines(byte[] bytes) {
    int feeds = 0;
    int returns = 0;
    for (byte b : bytes) {
      feeds += b == '\n' ? 1 : 0;
      returns += b == '\r' ? 1 : 0;
    }
    return Math.max(feeds, returns) + 1;
  }
}
