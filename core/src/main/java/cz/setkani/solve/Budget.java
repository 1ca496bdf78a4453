package cz.setkani.solve;

import cz.setkani.model.Effort;
import java.util.List;

/**
 * What an effort means. A higher effort begins with all that a lower one does, so that it never
 * meets less.
 *
 * @param tries how much to try where construction stays below the bounds, as a factor, stage by
 *     stage
 * @param steps steps of the engine after the first cooling; without any it is not even loaded
 * @param idleSteps how many of them in a row may bring nothing
 * @param climbers how many ways the search goes side by side
 * @param conflicts how long to try to prove that there are no fewer breaks; see {@link
 *     cz.setkani.solve.proof.Prover}
 */
record Budget(List<Integer> tries, int steps, int idleSteps, int climbers, int conflicts) {

  /** Whether to look what another choice would bring. */
  boolean looksAround() {
    return steps > 0;
  }

  /** How much to try for the least share, where the proof is not plain. */
  List<Integer> fairTries() {
    return tries.subList(0, Math.max(1, tries.size() - 1));
  }

  static Budget of(Effort effort) {
    return switch (effort) {
      case QUICK -> new Budget(List.of(1), 0, 0, 1, 0);
      case NORMAL -> new Budget(List.of(1, 4), 7, 5, 2, 20_000);
      case THOROUGH -> new Budget(List.of(1, 4, 40), 12, 6, 2, 300_000);
    };
  }
}
