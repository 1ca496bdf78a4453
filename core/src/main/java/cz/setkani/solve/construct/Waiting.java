package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import java.util.Arrays;

/** The pairs that have no round; all in constant time. */
final class Waiting {

  private final Assignment assignment;
  private final int[] pairs;
  private final int[] placeOf;
  private int count;

  Waiting(Assignment assignment) {
    this.assignment = assignment;
    pairs = new int[assignment.problem().pairs()];
    placeOf = new int[pairs.length];
  }

  /** Looks which pairs have no round. */
  void collect() {
    count = 0;
    Arrays.fill(placeOf, Assignment.NONE);
    for (int pair = 0; pair < pairs.length; pair++) {
      if (assignment.round(pair) == Assignment.NONE) {
        add(pair);
      }
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  boolean has(int pair) {
    return placeOf[pair] != Assignment.NONE;
  }

  int any(Chance chance) {
    return pairs[chance.below(count)];
  }

  void add(int pair) {
    placeOf[pair] = count;
    pairs[count++] = pair;
  }

  void remove(int pair) {
    int last = pairs[--count];
    pairs[placeOf[pair]] = last;
    placeOf[last] = placeOf[pair];
    placeOf[pair] = Assignment.NONE;
  }
}
