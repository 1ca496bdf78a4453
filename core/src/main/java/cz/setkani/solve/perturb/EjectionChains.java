package cz.setkani.solve.perturb;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Tries chains of changes that meet more (ejection chains; Glover, 1996): a pair that does not meet
 * is put into a round, what is in its way is taken out and put into another one, and so on. One
 * meeting of a chain may be given up for another one. All chains are tried, depth first, that take
 * out few enough meetings and break promises on few enough pages, up to a number of steps.
 */
final class EjectionChains {

  private static final int STEPS_TO_MEND = 1000;
  private static final int STEPS_BETWEEN_QUESTIONS = 500;

  private final Paper paper;
  private final Assignment assignment;
  private final Problem problem;
  private final Obstacles obstacles;
  private final Slack slack;
  private final Harvest harvest;
  private final BooleanSupplier stopped;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final boolean[] isPlaced;
  private final boolean[] isOut;
  private long openPriority;
  private int mostPages;
  private int mostEjected;
  private int ejected;
  private boolean hasGivenUp;
  private long stepsLeft;
  private long steps;

  EjectionChains(Paper paper, Harvest harvest, BooleanSupplier stopped) {
    this.paper = paper;
    this.harvest = harvest;
    this.stopped = stopped;
    assignment = paper.assignment();
    problem = assignment.problem();
    slack = new Slack(assignment);
    obstacles = new Obstacles(assignment);
    isPlaced = new boolean[problem.pairs()];
    isOut = new boolean[problem.pairs()];
  }

  /** How many steps were taken so far. */
  long steps() {
    return steps;
  }

  /**
   * Tries all chains by which a broken promise is kept again, and leaves the assignment as it was.
   *
   * @param ejections how many meetings a chain may take out
   */
  void mend(int ejections) {
    mostPages = paper.pages();
    mostEjected = ejections;
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (paper.isBroken(pair)) {
        stepsLeft = STEPS_TO_MEND;
        keepAgain(pair);
        steps += STEPS_TO_MEND - stepsLeft;
      }
    }
  }

  private void keepAgain(int pair) {
    int round = assignment.round(pair);
    if (round != Assignment.NONE) {
      paper.take(pair);
    }
    place(pair, paper.promised(pair));
    if (round != Assignment.NONE) {
      paper.put(pair, round);
    }
  }

  /**
   * Tries all chains from where the assignment is, and leaves it as it was.
   *
   * @param pages on how many pages promises may be broken then
   * @param ejections how many meetings a chain may take out
   * @param stepsARoot how many steps are taken for each pair that does not meet
   */
  void search(int pages, int ejections, int stepsARoot) {
    mostPages = pages;
    mostEjected = ejections;
    int[] roots =
        IntStream.range(0, problem.pairs())
            .filter(this::isUnmet)
            .boxed()
            .sorted(Comparator.comparingLong(pair -> -problem.priority[pair]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int root : roots) {
      stepsLeft = stepsARoot;
      start(root);
      steps += stepsARoot - stepsLeft;
    }
  }

  private boolean isUnmet(int pair) {
    return assignment.round(pair) == Assignment.NONE && !isOut[pair] && problem.priority[pair] > 0;
  }

  private void start(int root) {
    push(root);
    settle();
    pop();
  }

  private void push(int pair) {
    open.push(pair);
    isOut[pair] = true;
    slack.want(pair);
    openPriority += problem.priority[pair];
  }

  private int pop() {
    int pair = open.pop();
    isOut[pair] = false;
    slack.renounce(pair);
    openPriority -= problem.priority[pair];
    return pair;
  }

  /** Finds a round for the pair that was taken out last. */
  private void settle() {
    if (!harvest.wants(paper.pages(), assignment.priority() + openPriority)) {
      return;
    }
    if (open.isEmpty()) {
      harvest.add(Stage.of(paper));
      return;
    }
    if (slack.isShort(open.peek(), hasGivenUp ? 0 : 1)) {
      return;
    }
    int pair = pop();
    if (problem.priority[pair] == 0) {
      settle();
      push(pair);
      return;
    }
    int free = freeRound(pair);
    if (free != Assignment.NONE) {
      place(pair, free);
    } else {
      for (long left = problem.possible[pair]; left != 0; left &= left - 1) {
        place(pair, Long.numberOfTrailingZeros(left));
      }
      if (ejected > 0 && !hasGivenUp) {
        giveUp(pair);
      }
    }
    push(pair);
  }

  /** A round that the pair can have at once; that of its promise, if it is one. */
  private int freeRound(int pair) {
    int found = Assignment.NONE;
    if (assignment.isFull(problem.first(pair)) || assignment.isFull(problem.second(pair))) {
      return found;
    }
    for (long left = assignment.freeRounds(pair); left != 0; left &= left - 1) {
      int round = Long.numberOfTrailingZeros(left);
      if (assignment.hasTable(round)
          && (found == Assignment.NONE || paper.promised(pair) == round)) {
        found = round;
      }
    }
    return found;
  }

  /** Puts a pair into a round, after what is in its way was taken out. */
  private void place(int pair, int round) {
    if (isOver()) {
      return;
    }
    int[] ways = obstacles.of(pair, round);
    if (ways == Obstacles.NONE) {
      paper.put(pair, round);
      isPlaced[pair] = true;
      settle();
      isPlaced[pair] = false;
      paper.take(pair);
    }
    for (int meeting : ways) {
      if (canEject(meeting)) {
        int from = assignment.round(meeting);
        paper.take(meeting);
        push(meeting);
        ejected++;
        place(pair, round);
        ejected--;
        pop();
        paper.put(meeting, from);
      }
    }
  }

  private boolean isOver() {
    if (stepsLeft > 0) {
      boolean isAsked = stepsLeft % STEPS_BETWEEN_QUESTIONS == 0;
      stepsLeft = isAsked && stopped.getAsBoolean() ? 0 : stepsLeft - 1;
    }
    return stepsLeft == 0;
  }

  private boolean canEject(int meeting) {
    return ejected < mostEjected
        && !problem.isLocked(meeting)
        && !isPlaced[meeting]
        && paper.pages() + paper.costOf(meeting) <= mostPages;
  }

  /** Lets a meeting go, and tries another one of the same two organisations instead. */
  private void giveUp(int pair) {
    hasGivenUp = true;
    isOut[pair] = true;
    settle();
    startAround(problem.first(pair));
    startAround(problem.second(pair));
    isOut[pair] = false;
    hasGivenUp = false;
  }

  private void startAround(int organisation) {
    for (int pair : problem.pairsOf[organisation]) {
      if (isUnmet(pair)) {
        start(pair);
      }
    }
  }
}
