package cz.setkani.solve.construct;

import cz.setkani.model.Worth;
import cz.setkani.solve.bound.Bounds;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Raises the value, then lowers the unfairness, by ejection chains (Glover, 1996): a pair that has
 * no meeting is put into a round, the meetings in its way are taken out, and whatever they leave
 * free is filled again. A change is kept if it is not worse; pairs that came in lately are not
 * taken out again. Each step takes O(T + d) insertions for T rounds and d pairs of an organisation.
 */
final class Repair {

  /** Beyond this it makes no difference by how much more value is lost. */
  private static final long MOST_VALUE = 1 << 27;

  private final Assignment assignment;
  private final Problem problem;
  private final BooleanSupplier stopped;
  private final Insertion insertion;
  private final Chance random;
  private final Waiting waiting;
  private final int[] freshUntil;
  private final Victims victims;
  private final Victims bestVictims;
  private long mostValue;
  private int bestRound;
  private int step;
  private int filledCount;
  private int[] filled = new int[16];

  Repair(Assignment assignment, Chance random, BooleanSupplier stopped) {
    this.stopped = stopped;
    this.assignment = assignment;
    this.random = random;
    problem = assignment.problem();
    insertion = new Insertion(assignment);
    waiting = new Waiting(assignment);
    freshUntil = new int[problem.pairs()];
    victims = new Victims(assignment, random, pair -> freshUntil[pair] > step);
    bestVictims = new Victims(assignment, random, pair -> false);
  }

  /**
   * Tries changes until both bounds are reached.
   *
   * @param idleSteps how many changes in a row may bring nothing
   */
  void run(int idleSteps, Bounds bounds) {
    mostValue = bounds.value();
    waiting.collect();
    Worth bestWorth = assignment.worth();
    int[] best = assignment.snapshot();
    int idle = 0;
    while (idle < idleSteps && !waiting.isEmpty() && !isOver(bounds)) {
      step++;
      idle++;
      change(waiting.any(random));
      if (assignment.worth().compareTo(bestWorth) > 0) {
        bestWorth = assignment.worth();
        assignment.renew(best);
        idle = 0;
      }
    }
    assignment.restore(best);
  }

  private boolean isOver(Bounds bounds) {
    return bounds.areReachedBy(assignment) || step % 64 == 0 && stopped.getAsBoolean();
  }

  private void change(int pair) {
    Worth before = assignment.worth();
    assignment.mark();
    if (insert(pair)) {
      waiting.remove(pair);
      return;
    }
    chooseRound(pair);
    if (bestRound == Assignment.NONE) {
      return;
    }
    replace(pair);
    if (assignment.worth().compareTo(before) < 0) {
      undo(pair);
    } else {
      freshUntil[pair] = step + 5 + random.below(10);
    }
  }

  private void replace(int pair) {
    filledCount = 0;
    for (int i = 0; i < bestVictims.count(); i++) {
      assignment.remove(bestVictims.get(i));
    }
    assignment.put(pair, bestRound);
    waiting.remove(pair);
    for (int i = 0; i < bestVictims.count(); i++) {
      waiting.add(bestVictims.get(i));
    }
    for (int i = 0; i < bestVictims.count(); i++) {
      int victim = bestVictims.get(i);
      fill(victim);
      fillAround(problem.first(victim));
      fillAround(problem.second(victim));
    }
  }

  /** Inserts what an organisation still waits for, while it has room. */
  private void fillAround(int organisation) {
    int[] around = problem.pairsOf[organisation];
    if (around.length == 0) {
      return;
    }
    int offset = random.below(around.length);
    for (int i = 0; i < around.length && canMeetMore(organisation); i++) {
      fill(around[(i + offset) % around.length]);
    }
  }

  private boolean canMeetMore(int organisation) {
    return !assignment.isFull(organisation) && assignment.value() < mostValue;
  }

  /** Inserts a pair, unless more would be met then than can be. */
  private boolean insert(int pair) {
    return assignment.value() < mostValue && insertion.insert(pair);
  }

  private void fill(int pair) {
    if (waiting.has(pair) && insert(pair)) {
      waiting.remove(pair);
      if (filledCount == filled.length) {
        filled = Arrays.copyOf(filled, 2 * filledCount);
      }
      filled[filledCount++] = pair;
    }
  }

  private void undo(int pair) {
    assignment.undo();
    waiting.add(pair);
    for (int i = 0; i < filledCount; i++) {
      if (assignment.round(filled[i]) == Assignment.NONE && !waiting.has(filled[i])) {
        waiting.add(filled[i]);
      }
    }
    for (int i = 0; i < bestVictims.count(); i++) {
      if (waiting.has(bestVictims.get(i))) {
        waiting.remove(bestVictims.get(i));
      }
    }
  }

  /** Finds the round whose meetings in the way are worth least; ties by chance. */
  private void chooseRound(int pair) {
    bestRound = Assignment.NONE;
    long bestLoss = Long.MAX_VALUE;
    int ties = 0;
    for (long rest = problem.possible[pair]; rest != 0; rest &= rest - 1) {
      int round = Long.numberOfTrailingZeros(rest);
      long loss = victims.collect(pair, round) ? loss() : Long.MAX_VALUE;
      if (loss == Long.MAX_VALUE || loss > bestLoss) {
        continue;
      }
      ties = loss < bestLoss ? 1 : ties + 1;
      bestLoss = loss;
      if (random.oneIn(ties)) {
        bestRound = round;
        bestVictims.copy(victims);
      }
    }
  }

  private long loss() {
    long loss = 0;
    for (int i = 0; i < victims.count(); i++) {
      loss += loss(victims.get(i));
    }
    return loss;
  }

  /** What taking out a meeting costs; the value counts more than all unfairness together. */
  private long loss(int pair) {
    long unfair = 0;
    if (problem.askedByFirst[pair]) {
      unfair += 2L * assignment.unmet(problem.first(pair)) + 1;
    }
    if (problem.askedBySecond[pair]) {
      unfair += 2L * assignment.unmet(problem.second(pair)) + 1;
    }
    return (Math.min(assignment.valueOf(pair), MOST_VALUE) << 32) + unfair;
  }
}
