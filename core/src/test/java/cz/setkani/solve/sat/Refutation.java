package cz.setkani.solve.sat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Checks clauses that somebody says follow from a formula, one after the other: whether a conflict
 * comes about by unit clauses alone if all literals of the clause are false (Goldberg and Novikov
 * 2003). What was checked belongs to the formula from then on. Knows nothing of the solver.
 */
final class Refutation {

  private final List<Integer> facts = new ArrayList<>();
  private final int[][][] clausesWith;
  private final int[] count;
  private final boolean[] isFalse;
  private final int[] trail;
  private int size;

  Refutation(Formula formula) {
    isFalse = new boolean[2 * formula.variables() + 2];
    trail = new int[isFalse.length];
    clausesWith = new int[isFalse.length][4][];
    count = new int[isFalse.length];
    formula.clauses().forEach(this::add);
  }

  private void add(int[] clause) {
    if (clause.length == 1) {
      facts.add(clause[0]);
    }
    for (int literal : clause) {
      if (count[literal] == clausesWith[literal].length) {
        clausesWith[literal] = Arrays.copyOf(clausesWith[literal], 2 * count[literal]);
      }
      clausesWith[literal][count[literal]++] = clause;
    }
  }

  /** Checks a clause and takes it into the formula. */
  boolean accepts(int[] clause) {
    boolean follows = follows(clause);
    add(clause);
    return follows;
  }

  /** Whether a clause follows at once. */
  boolean follows(int... clause) {
    boolean isConflict = Arrays.stream(clause).anyMatch(literal -> !refute(literal));
    isConflict |= facts.stream().anyMatch(fact -> !refute(Literal.not(fact)));
    for (int at = 0; at < size && !isConflict; at++) {
      isConflict = !drawAll(trail[at]);
    }
    for (; size > 0; size--) {
      isFalse[trail[size - 1]] = false;
    }
    return isConflict;
  }

  /** Says that a literal is false; fails if its opposite is. */
  private boolean refute(int literal) {
    if (!isFalse[literal]) {
      isFalse[literal] = true;
      trail[size++] = literal;
    }
    return !isFalse[Literal.not(literal)];
  }

  /** Draws the consequences of a false literal; fails if a clause is false. */
  private boolean drawAll(int literal) {
    for (int i = 0; i < count[literal]; i++) {
      if (!draw(clausesWith[literal][i])) {
        return false;
      }
    }
    return true;
  }

  /** Draws the consequence of a clause; fails if it is false. */
  private boolean draw(int[] clause) {
    int left = -1;
    for (int literal : clause) {
      boolean isTrue = isFalse[Literal.not(literal)];
      if (isTrue || !isFalse[literal] && left >= 0 && left != literal) {
        return true;
      }
      left = isFalse[literal] ? left : literal;
    }
    return left >= 0 && refute(Literal.not(left));
  }
}
