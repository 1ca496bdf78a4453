package cz.setkani.solve.proof;

import cz.setkani.solve.sat.Literal;
import cz.setkani.solve.sat.SatSolver;
import java.util.Arrays;

/** Makes clauses of what is said of literals: and, or, at most one, how many. */
final class Gates {

  /** Of more literals than this, at most one is said in parts. */
  private static final int MOST_PAIRWISE = 24;

  private final SatSolver solver;

  Gates(SatSolver solver) {
    this.solver = solver;
  }

  int variable() {
    return solver.newVariable();
  }

  /** Says that one of these is true. */
  void clause(int... literals) {
    solver.add(literals);
  }

  /** Says that the last one is true if all others are. */
  void implies(int... literals) {
    int[] clause = literals.clone();
    for (int i = 0; i + 1 < clause.length; i++) {
      clause[i] = Literal.not(clause[i]);
    }
    clause(clause);
  }

  /** What is true exactly if one of these is. */
  int or(int... literals) {
    int[] open = Arrays.stream(literals).filter(literal -> literal != Literal.FALSE).toArray();
    if (open.length == 0) {
      return Literal.FALSE;
    }
    if (open.length == 1 || Arrays.stream(open).anyMatch(literal -> literal == Literal.TRUE)) {
      return open.length == 1 ? open[0] : Literal.TRUE;
    }
    int result = variable();
    int[] one = Arrays.copyOf(open, open.length + 1);
    one[open.length] = Literal.not(result);
    clause(one);
    for (int literal : open) {
      implies(literal, result);
    }
    return result;
  }

  /** What is true exactly if all of these are. */
  int and(int... literals) {
    return Literal.not(or(Arrays.stream(literals).map(Literal::not).toArray()));
  }

  /** Says that no two of these are true. */
  void atMostOne(int[] literals) {
    int[] some = literals;
    while (some.length > MOST_PAIRWISE) {
      int[] first = Arrays.copyOf(some, MOST_PAIRWISE);
      int[] rest = Arrays.copyOfRange(some, MOST_PAIRWISE - 1, some.length);
      pairwise(first);
      rest[0] = or(first);
      some = rest;
    }
    pairwise(some);
  }

  private void pairwise(int[] literals) {
    for (int i = 0; i < literals.length; i++) {
      for (int j = 0; j < i; j++) {
        clause(Literal.not(literals[i]), Literal.not(literals[j]));
      }
    }
  }

  /**
   * Counts in a tree (Bailleux and Boufkhad 2003).
   *
   * @param most so far is counted
   * @param isExact whether what is returned is true only if it must be
   * @return for each number from 0 what is true if more than so many are, up to {@code most}
   */
  int[] moreThan(int[] literals, int most, boolean isExact) {
    if (literals.length <= 1) {
      return literals;
    }
    int half = literals.length / 2;
    int[] a = moreThan(Arrays.copyOf(literals, half), most, isExact);
    int[] b = moreThan(Arrays.copyOfRange(literals, half, literals.length), most, isExact);
    int[] sum = new int[Math.min(most, a.length + b.length)];
    Arrays.setAll(sum, k -> variable());
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        int both = i + j;
        if (both > 0 && both <= sum.length) {
          implies(
              i == 0 ? Literal.TRUE : a[i - 1], j == 0 ? Literal.TRUE : b[j - 1], sum[both - 1]);
        }
        if (isExact && both < sum.length) {
          clause(
              i < a.length ? a[i] : Literal.FALSE,
              j < b.length ? b[j] : Literal.FALSE,
              Literal.not(sum[both]));
        }
      }
    }
    return sum;
  }
}
