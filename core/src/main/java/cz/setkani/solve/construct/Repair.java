package cz.setkani.solve.construct;

import cz.setkani.solve.bound.Bounds;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Raises the priority met, then lowers the unfairness, by ejection chains (Glover, 1996): a pair
 * that has no meeting is put into a round, the meetings in its way are taken out, and whatever they
 * leave free is filled again. A change is kept if it is not worse; pairs that came in lately are
 * not taken out again. Each step takes O(T + d) insertions for T rounds and d pairs of an
 * organisation.
 */
final class Repair {

  private final Assignment assignment;
  private final Problem problem;
  private final BooleanSupplier stopped;
  private final Insertion insertion;
  private final Chance random;
  private final int[] waiting;
  private final int[] placeOf;
  private int waitingCount;
  private final int[] freshUntil;
  private final int[] victims;
  private int victimCount;
  private final int[] bestVictims;
  private int bestVictimCount;
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
    waiting = new int[problem.pairs()];
    placeOf = new int[problem.pairs()];
    freshUntil = new int[problem.pairs()];
    int most = Arrays.stream(problem.pairAgents).mapToInt(agents -> agents.length).max().orElse(0);
    victims = new int[most + 3];
    bestVictims = new int[most + 3];
  }

  /**
   * Tries changes until both bounds are reached.
   *
   * @param idleSteps how many changes in a row may bring nothing
   */
  void run(int idleSteps, Bounds bounds) {
    collectWaiting();
    long bestPriority = assignment.priority();
    long bestUnfairness = assignment.unfairness();
    int[] best = assignment.snapshot();
    int idle = 0;
    while (idle < idleSteps && waitingCount > 0 && !isOver(bounds)) {
      step++;
      idle++;
      change(waiting[random.below(waitingCount)]);
      if (assignment.compareWith(bestPriority, bestUnfairness) > 0) {
        bestPriority = assignment.priority();
        bestUnfairness = assignment.unfairness();
        assignment.renew(best);
        idle = 0;
      }
    }
    assignment.restore(best);
  }

  private boolean isOver(Bounds bounds) {
    return bounds.areReachedBy(assignment) || step % 64 == 0 && stopped.getAsBoolean();
  }

  private void collectWaiting() {
    waitingCount = 0;
    for (int pair = 0; pair < problem.pairs(); pair++) {
      placeOf[pair] = Assignment.NONE;
      if (assignment.round(pair) == Assignment.NONE) {
        wait(pair);
      }
    }
  }

  private void wait(int pair) {
    placeOf[pair] = waitingCount;
    waiting[waitingCount++] = pair;
  }

  private void leaveWaiting(int pair) {
    int last = waiting[--waitingCount];
    waiting[placeOf[pair]] = last;
    placeOf[last] = placeOf[pair];
    placeOf[pair] = Assignment.NONE;
  }

  private void change(int pair) {
    long priority = assignment.priority();
    long unfairness = assignment.unfairness();
    assignment.mark();
    if (insertion.insert(pair)) {
      leaveWaiting(pair);
      return;
    }
    chooseRound(pair);
    if (bestRound == Assignment.NONE) {
      return;
    }
    replace(pair);
    if (assignment.compareWith(priority, unfairness) < 0) {
      undo(pair);
    } else {
      freshUntil[pair] = step + 5 + random.below(10);
    }
  }

  private void replace(int pair) {
    filledCount = 0;
    for (int i = 0; i < bestVictimCount; i++) {
      assignment.remove(bestVictims[i]);
    }
    assignment.put(pair, bestRound);
    leaveWaiting(pair);
    for (int i = 0; i < bestVictimCount; i++) {
      wait(bestVictims[i]);
    }
    for (int i = 0; i < bestVictimCount; i++) {
      int victim = bestVictims[i];
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
    for (int i = 0; i < around.length && !assignment.isFull(organisation); i++) {
      fill(around[(i + offset) % around.length]);
    }
  }

  private void fill(int pair) {
    if (placeOf[pair] != Assignment.NONE && insertion.insert(pair)) {
      leaveWaiting(pair);
      if (filledCount == filled.length) {
        filled = Arrays.copyOf(filled, 2 * filledCount);
      }
      filled[filledCount++] = pair;
    }
  }

  private void undo(int pair) {
    assignment.undo();
    wait(pair);
    for (int i = 0; i < filledCount; i++) {
      if (assignment.round(filled[i]) == Assignment.NONE && placeOf[filled[i]] == Assignment.NONE) {
        wait(filled[i]);
      }
    }
    for (int i = 0; i < bestVictimCount; i++) {
      if (placeOf[bestVictims[i]] != Assignment.NONE) {
        leaveWaiting(bestVictims[i]);
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
      long loss = collectVictims(pair, round);
      if (loss == Long.MAX_VALUE || loss > bestLoss) {
        continue;
      }
      ties = loss < bestLoss ? 1 : ties + 1;
      bestLoss = loss;
      if (random.oneIn(ties)) {
        bestRound = round;
        bestVictimCount = victimCount;
        System.arraycopy(victims, 0, bestVictims, 0, victimCount);
      }
    }
  }

  private long collectVictims(int pair, int round) {
    victimCount = 0;
    for (int agent : problem.pairAgents[pair]) {
      if (!addVictim(assignment.pairAt(agent, round))) {
        return Long.MAX_VALUE;
      }
    }
    if (!makeRoom(problem.first(pair)) || !makeRoom(problem.second(pair))) {
      return Long.MAX_VALUE;
    }
    if (!assignment.hasTable(round) && !frees(round)) {
      int meeting = assignment.anyMeeting(round, random);
      if (meeting == Assignment.NONE || !addVictim(meeting)) {
        return Long.MAX_VALUE;
      }
    }
    long loss = 0;
    for (int i = 0; i < victimCount; i++) {
      loss += loss(victims[i]);
    }
    return loss;
  }

  private boolean addVictim(int pair) {
    if (pair == Assignment.NONE) {
      return true;
    }
    for (int i = 0; i < victimCount; i++) {
      if (victims[i] == pair) {
        return true;
      }
    }
    victims[victimCount++] = pair;
    return !problem.isLocked(pair) && freshUntil[pair] <= step;
  }

  /** A full organisation gives up the meeting in the way, or else one by chance. */
  private boolean makeRoom(int organisation) {
    if (!assignment.isFull(organisation)) {
      return true;
    }
    for (int i = 0; i < victimCount; i++) {
      if (problem.first(victims[i]) == organisation || problem.second(victims[i]) == organisation) {
        return true;
      }
    }
    long busy = assignment.busy(organisation);
    return busy != 0 && addVictim(assignment.pairAt(organisation, random.bitOf(busy)));
  }

  private boolean frees(int round) {
    for (int i = 0; i < victimCount; i++) {
      if (assignment.round(victims[i]) == round) {
        return true;
      }
    }
    return false;
  }

  /** What taking out a meeting costs; the priority counts more than all unfairness together. */
  private long loss(int pair) {
    long unfair = 0;
    if (problem.askedByFirst[pair]) {
      unfair += 2L * assignment.unmet(problem.first(pair)) + 1;
    }
    if (problem.askedBySecond[pair]) {
      unfair += 2L * assignment.unmet(problem.second(pair)) + 1;
    }
    return ((long) problem.priority[pair] << 32) + unfair;
  }
}
