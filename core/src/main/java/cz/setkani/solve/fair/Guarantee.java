package cz.setkani.solve.fair;

import cz.setkani.model.Share;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.Optional;

/**
 * What everybody is to be given before anything else counts.
 *
 * @param floor for each organisation how many of its own requests are to be met, as far as possible
 * @param reached an assignment that does, as far as was reached
 * @param fewestMissing how many own requests every schedule lacks to what was asked for at least
 * @param mostLeast the share that no schedule can give to all who can have something
 */
public record Guarantee(
    int[] floor, Assignment reached, int fewestMissing, Optional<Share> mostLeast) {

  /**
   * The problem where one own request met within the floors is worth more than all priorities
   * together.
   */
  public Problem weighed(Problem problem) {
    long worth = problem.totalPriority() + 1;
    long[][] bonus = new long[floor.length][];
    for (int v = 0; v < bonus.length; v++) {
      bonus[v] = new long[floor[v]];
      Arrays.fill(bonus[v], worth);
    }
    return problem.withBonus(bonus);
  }
}
