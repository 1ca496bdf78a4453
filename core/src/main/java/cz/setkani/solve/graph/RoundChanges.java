package cz.setkani.solve.graph;

import java.util.Arrays;

/** Pairs that were changed, one after the other, and the rounds that they had before. */
final class RoundChanges {

  private int[] entries = new int[64];
  private int size;

  void add(int pair, int before) {
    if (size + 2 > entries.length) {
      entries = Arrays.copyOf(entries, 2 * entries.length);
    }
    entries[size++] = pair;
    entries[size++] = before;
  }

  void clear() {
    size = 0;
  }

  /** The number of changes. */
  int size() {
    return size / 2;
  }

  int pair(int change) {
    return entries[2 * change];
  }

  int before(int change) {
    return entries[2 * change + 1];
  }
}
