package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;
import java.util.Arrays;

/**
 * The rungs from hot to cold. What is hard to get must freeze first: on the hot rungs a break costs
 * more where somebody has few blocks of rounds to choose from (those that must sit on both sides of
 * a pause, say), and so does waiting, which otherwise hides behind its many possibilities. On the
 * coldest rung nearly all breaks cost the same.
 */
final class Ladder {

  private static final double HOT = 0.5 * Prices.BREAK;
  private static final double COLD = 0.12 * Prices.BREAK;
  private static final double STIFF_HOT = 0.7;
  private static final double STIFF_COLD = 0.1;
  private static final double WAITING_HOT = 14;
  private static final double WAITING_COLD = 5;

  private final double[] stiffness;

  Ladder(Assignment assignment) {
    int rounds = assignment.problem().rounds;
    stiffness = new double[assignment.problem().agents];
    int[][] pairsOf = assignment.problem().pairsOfAgents();
    Days days = new Days(assignment.problem());
    for (int guest : assignment.problem().guests) {
      int blocks = Long.bitCount(days.blocks(meetings(assignment, pairsOf[guest])));
      stiffness[guest] = blocks == 0 ? 0 : StrictMath.log((double) rounds / blocks);
    }
  }

  private static int[] meetings(Assignment assignment, int[] pairs) {
    return Arrays.stream(pairs).filter(pair -> assignment.round(pair) != Assignment.NONE).toArray();
  }

  /** The rung at a height from 0 (hot) to 1 (cold). */
  Rung rung(double height) {
    double stiff = between(STIFF_HOT, STIFF_COLD, height);
    int[] perBreak =
        Arrays.stream(stiffness).mapToInt(s -> (int) (Prices.BREAK * (1 + stiff * s))).toArray();
    double temperature = HOT * StrictMath.pow(COLD / HOT, height);
    int perWaiting = (int) Math.round(between(WAITING_HOT, WAITING_COLD, height));
    return new Rung(temperature, new Prices(perBreak, perWaiting));
  }

  private static double between(double hot, double cold, double height) {
    return hot + height * (cold - hot);
  }
}
