package cz.setkani.cli.read.grid;

import java.util.Arrays;

/** What the bytes of a file begin with, which tells what it is. */
public final class Bytes {

  private Bytes() {}

  public static boolean startWith(byte[] bytes, byte[] start) {
    int difference = Arrays.mismatch(bytes, start);
    return difference < 0 || difference == start.length;
  }
}
