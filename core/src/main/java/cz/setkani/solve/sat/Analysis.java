package cz.setkani.solve.sat;

import java.util.Arrays;

/**
 * Learns from a conflict: the clause at the first unique implication point (Marques Silva and
 * Sakallah 1996; Zhang et al. 2001), without what follows from the rest of it; and how many levels
 * it joins (Audemard and Simon 2009).
 */
final class Analysis {

  private final Valuation trail;
  private final Clauses clauses;
  private final VariableOrder order;
  private final Redundancy redundancy;
  private int[] stamps = new int[1];
  private int stamp;
  private int open;
  private int at;

  /** The learnt clause, {@link #size} literals; the first one is what it makes true. */
  int[] literals = new int[64];

  int size;

  Analysis(Valuation trail, Clauses clauses, VariableOrder order) {
    this.trail = trail;
    this.clauses = clauses;
    this.order = order;
    redundancy = new Redundancy(trail, clauses);
  }

  void grow(int variables) {
    redundancy.grow(variables);
    stamps = Arrays.copyOf(stamps, variables + 1);
  }

  /**
   * Learns a clause.
   *
   * @param conflict what {@link Propagation#run} returned, not on level 0
   * @param pair the literals of a conflict in a clause of two
   * @return the level to go back to
   */
  int learn(int conflict, int[] pair) {
    size = 1;
    open = 0;
    redundancy.begin();
    if (conflict == Propagation.IN_PAIR) {
      mark(pair[0]);
      mark(pair[1]);
    } else {
      markAll(conflict, -1);
    }
    at = trail.size - 1;
    int literal = lastMarked();
    while (open > 0) {
      int why = trail.reason[literal >> 1];
      if (why < 0) {
        mark(-why);
      } else {
        markAll(why, literal);
      }
      literal = lastMarked();
    }
    literals[0] = literal ^ 1;
    size = redundancy.minimise(literals, size);
    return backLevel();
  }

  /** The last marked literal of the trail that was not looked at; it is not open any more. */
  private int lastMarked() {
    while (!redundancy.isMarked(trail.literals[at] >> 1)) {
      at--;
    }
    int literal = trail.literals[at--];
    redundancy.unmark(literal >> 1);
    open--;
    return literal;
  }

  private void markAll(int clause, int but) {
    if (clauses.isLearnt(clause)) {
      use(clause);
    }
    int end = clauses.next(clause);
    for (int k = clause + Clauses.HEAD; k < end; k++) {
      if (clauses.words[k] != but) {
        mark(clauses.words[k]);
      }
    }
  }

  private void mark(int literal) {
    int variable = literal >> 1;
    if (redundancy.isMarked(variable) || trail.level[variable] == 0) {
      return;
    }
    order.bump(variable);
    redundancy.mark(variable);
    if (trail.level[variable] >= trail.depth()) {
      open++;
    } else {
      if (size == literals.length) {
        literals = Arrays.copyOf(literals, 2 * size);
      }
      literals[size++] = literal;
    }
  }

  private void use(int clause) {
    if (clauses.levels(clause) > Deletion.BEST) {
      int first = clause + Clauses.HEAD;
      clauses.use(clause, levels(clauses.words, first, first + clauses.size(clause)));
    }
  }

  /** On how many levels the learnt clause is. */
  int levels() {
    return levels(literals, 0, size);
  }

  private int levels(int[] words, int from, int to) {
    stamp++;
    int levels = 0;
    for (int k = from; k < to; k++) {
      int level = Math.min(trail.level[words[k] >> 1], stamps.length - 1);
      levels += stamps[level] == stamp ? 0 : 1;
      stamps[level] = stamp;
    }
    return levels;
  }

  /** Moves a literal of the deepest level but the last one to the second place. */
  private int backLevel() {
    if (size == 1) {
      return 0;
    }
    int deepest = 1;
    for (int k = 2; k < size; k++) {
      if (trail.level[literals[k] >> 1] > trail.level[literals[deepest] >> 1]) {
        deepest = k;
      }
    }
    int literal = literals[deepest];
    literals[deepest] = literals[1];
    literals[1] = literal;
    return trail.level[literal >> 1];
  }
}
