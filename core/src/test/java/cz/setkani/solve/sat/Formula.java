package cz.setkani.solve.sat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A formula: clauses over variables from 1, with literals as in {@link Literal}.
 *
 * @param variables how many there are, but for the one that is always true
 */
record Formula(int variables, List<int[]> clauses) {

  /** Clauses of three different variables each, by chance. */
  static Formula ofThrees(SplittableRandom random, int variables, int clauses) {
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < clauses; i++) {
      all.add(
          random
              .ints(1, variables + 1)
              .distinct()
              .limit(3)
              .map(v -> 2 * v + random.nextInt(2))
              .toArray());
    }
    return new Formula(variables, all);
  }

  /** Clauses of one to five literals by chance, some of them twice or with their opposite. */
  static Formula mixed(SplittableRandom random, int variables, int clauses) {
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < clauses; i++) {
      int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 1 : 5);
      all.add(random.ints(length, 2, 2 * variables + 2).toArray());
    }
    return new Formula(variables, all);
  }

  /** That so many pigeons sit in holes, one fewer, each in its own: impossible, and hard to see. */
  static Formula pigeons(int pigeons) {
    int holes = pigeons - 1;
    List<int[]> all = new ArrayList<>();
    for (int p = 0; p < pigeons; p++) {
      int first = 2 + 2 * holes * p;
      all.add(IntStream.range(0, holes).map(hole -> first + 2 * hole).toArray());
    }
    for (int hole = 0; hole < holes; hole++) {
      for (int p = 0; p < pigeons; p++) {
        for (int q = 0; q < p; q++) {
          all.add(
              new int[] {
                Literal.not(2 + 2 * (holes * p + hole)), Literal.not(2 + 2 * (holes * q + hole))
              });
        }
      }
    }
    return new Formula(pigeons * holes, all);
  }

  /** The same, where some literals must be true besides. */
  Formula with(int... literals) {
    List<int[]> more = new ArrayList<>(clauses);
    IntStream.of(literals).forEach(literal -> more.add(new int[] {literal}));
    return new Formula(variables, more);
  }

  /** Whether some values make all clauses true, found by trying all of them. */
  boolean isSatisfiable() {
    int[] positive = new int[clauses.size()];
    int[] negative = new int[clauses.size()];
    for (int c = 0; c < positive.length; c++) {
      for (int literal : clauses.get(c)) {
        int[] side = (literal & 1) == 0 ? positive : negative;
        side[c] |= 1 << literal / 2 - 1;
      }
    }
    return IntStream.range(0, 1 << variables)
        .anyMatch(
            values ->
                IntStream.range(0, positive.length)
                    .allMatch(c -> (values & positive[c] | ~values & negative[c]) != 0));
  }

  /** Whether the values that a solver found make all clauses true. */
  boolean isTrueIn(SatSolver solver) {
    return clauses.stream().allMatch(clause -> IntStream.of(clause).anyMatch(solver::isTrue));
  }

  /** Hands all variables and clauses to a solver that has none yet. */
  void load(SatSolver solver) {
    IntStream.range(0, variables).forEach(v -> solver.newVariable());
    clauses.forEach(solver::add);
  }
}
