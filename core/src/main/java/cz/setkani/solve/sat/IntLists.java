package cz.setkani.solve.sat;

import java.util.Arrays;

/** A growing list of whole numbers for each literal. */
final class IntLists {

  private static final int FIRST_SIZE = 8;
  private static final int[] NONE = {};

  /** For each literal its numbers; only so many as {@link #size} tells. */
  int[][] items = new int[0][];

  int[] size = new int[0];

  /** Makes room for more literals. */
  void grow(int literals) {
    int before = items.length;
    if (literals > before) {
      items = Arrays.copyOf(items, literals);
      size = Arrays.copyOf(size, literals);
      Arrays.fill(items, before, literals, NONE);
    }
  }

  void add(int literal, int item) {
    int count = size[literal];
    if (count == items[literal].length) {
      items[literal] = Arrays.copyOf(items[literal], Math.max(FIRST_SIZE, 2 * count));
    }
    items[literal][count] = item;
    size[literal] = count + 1;
  }

  void add(int literal, int first, int second) {
    add(literal, first);
    add(literal, second);
  }
}
