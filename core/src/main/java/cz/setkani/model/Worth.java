package cz.setkani.model;

/**
 * What a schedule is worth, in the measures of all goals; compared in the order of {@link Level},
 * the better one being the larger.
 *
 * @param must how many requests are met that must be
 * @param guaranteed what counts of own requests met before everything else, in a unit of its own
 * @param priority what the requests met count, by {@link Tiers}
 * @param unfairness the sum over organisations of the squared number of own requests not met
 * @param breaks maximal runs of rounds without a meeting between two meetings of a {@link Guest}
 * @param waitingRounds rounds in those runs
 * @param tableChanges meetings of a team that follow each other at different tables
 * @param lateness the sum over meetings of the number of rounds before their own
 */
public record Worth(
    int must,
    long guaranteed,
    long priority,
    long unfairness,
    int breaks,
    int waitingRounds,
    int tableChanges,
    long lateness)
    implements Comparable<Worth> {

  private static final Level[] LEVELS = Level.values();

  /** This worth with other breaks and waiting rounds. */
  public Worth withBreaks(int newBreaks, int newWaitingRounds) {
    return new Worth(
        must,
        guaranteed,
        priority,
        unfairness,
        newBreaks,
        newWaitingRounds,
        tableChanges,
        lateness);
  }

  /** This worth with other table changes. */
  public Worth withTableChanges(int changes) {
    return new Worth(
        must, guaranteed, priority, unfairness, breaks, waitingRounds, changes, lateness);
  }

  @Override
  public int compareTo(Worth other) {
    return compareTo(other, LEVELS[LEVELS.length - 1]);
  }

  /** Whether this is better than another one, where no level after the last one counts. */
  public boolean isBetterThan(Worth other, Level last) {
    return compareTo(other, last) > 0;
  }

  private int compareTo(Worth other, Level last) {
    for (int i = 0; i <= last.ordinal(); i++) {
      long mine = LEVELS[i].of(this);
      long others = LEVELS[i].of(other);
      if (mine != others) {
        return mine < others ? -1 : 1;
      }
    }
    return 0;
  }
}
