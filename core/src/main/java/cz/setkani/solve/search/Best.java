package cz.setkani.solve.search;

import cz.setkani.model.Level;
import cz.setkani.model.Worth;
import cz.setkani.solve.graph.Assignment;

/** The best timetable that a search has seen, as far as some levels tell. */
final class Best {

  private final int[] rounds;
  private final Level last;
  private volatile Worth worth;

  /**
   * Starts from a timetable.
   *
   * @param last the last level that counts
   */
  Best(Assignment assignment, Level last) {
    this.last = last;
    rounds = assignment.snapshot();
    worth = Comfort.worth(assignment);
  }

  /** What it is worth; other threads may ask for it as well. */
  Worth worth() {
    return worth;
  }

  /** Whether somebody waits between two meetings. */
  boolean hasWaiting() {
    return worth.waitingRounds() > 0;
  }

  /** The round of each pair; not to be changed. */
  int[] rounds() {
    return rounds;
  }

  /** Takes over the walker's timetable if it is better, and there is a table for each meeting. */
  void offer(Walker walker) {
    if (walker.surplus() > 0) {
      return;
    }
    Worth offered = walker.worth();
    if (offered.isBetterThan(worth, last)) {
      walker.assignment().renew(rounds);
      worth = offered;
    }
  }

  /** Takes over what another one has if it is better. */
  void offer(Best other) {
    if (other.worth.isBetterThan(worth, last)) {
      System.arraycopy(other.rounds, 0, rounds, 0, rounds.length);
      worth = other.worth;
    }
  }
}
