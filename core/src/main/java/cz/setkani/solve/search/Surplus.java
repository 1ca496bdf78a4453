package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.KempeComponent;

/** The meetings of a timetable that have no table, as so many others are in their round. */
final class Surplus {

  private final Assignment assignment;
  private int meetings;

  Surplus(Assignment assignment) {
    this.assignment = assignment;
  }

  /** Counts them anew. */
  void measure() {
    meetings = 0;
    for (int round = 0; round < assignment.problem().rounds; round++) {
      meetings += of(round, 0);
    }
  }

  /** How many they are. */
  int meetings() {
    return meetings;
  }

  /** How many more they are after an exchange. */
  int change(KempeComponent component) {
    int shift = component.shift();
    return shift == 0
        ? 0
        : of(component.x(), -shift)
            - of(component.x(), 0)
            + of(component.y(), shift)
            - of(component.y(), 0);
  }

  /** Counts on after something was changed. */
  void add(int more) {
    meetings += more;
  }

  private int of(int round, int more) {
    return Math.max(0, assignment.used(round) + more - assignment.room(round));
  }
}
