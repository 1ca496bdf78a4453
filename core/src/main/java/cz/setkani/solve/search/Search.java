package cz.setkani.solve.search;

import cz.setkani.model.Worth;
import cz.setkani.solve.bound.Bounds;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.graph.Room;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The state of one search: the assignment that its steps work on. In the first step its climbers
 * cool down; in each other one they temper, half as much again as in the step before. They climb
 * side by side, each in a thread of its own if there are cores for that; after each step all of
 * them know the best that any of them has seen, and the assignment is that one. What is found does
 * not depend on the number of cores.
 */
public final class Search {

  private static final int LEAST_MOVES = 60_000;
  private static final int MOST_MOVES = 600_000;
  private static final int MOVES_PER_PAIR = 200;
  private static final int HURRY_SHARE = 8;

  private final Assignment assignment;
  private final Bounds bounds;
  private final BooleanSupplier stopped;
  private final List<Climber> climbers;
  private final long seed;
  private final long hurryMoves;
  private long moves;
  private int steps;
  private boolean keepsMeetings;

  /**
   * A search from an assignment.
   *
   * @param climbers how many ways up are tried side by side, from 1
   * @param stopped whether to end soon; asked from all threads
   */
  public Search(
      Assignment assignment, Bounds bounds, long seed, int climbers, BooleanSupplier stopped) {
    this.assignment = assignment;
    this.bounds = bounds;
    this.stopped = stopped;
    moves =
        Math.max(LEAST_MOVES, Math.min(MOST_MOVES, MOVES_PER_PAIR * assignment.problem().pairs()));
    hurryMoves = LEAST_MOVES + (moves - LEAST_MOVES) / HURRY_SHARE;
    this.seed = seed;
    Chance chance = new Chance(seed);
    this.climbers =
        IntStream.range(0, climbers)
            .mapToObj(i -> i == 0 ? new Climber(assignment, new Chance(seed)) : another(chance))
            .toList();
  }

  private Climber another(Chance chance) {
    return new Climber(copy(), chance.split());
  }

  private Assignment copy() {
    Assignment copy = new Assignment(assignment.problem());
    copy.restore(assignment.snapshot());
    return copy;
  }

  /** The assignment in its present state. */
  public Assignment assignment() {
    return assignment;
  }

  /** The bounds of the first two levels. */
  public Bounds bounds() {
    return bounds;
  }

  /** The breaks of the best seen until now, even while a step is being done. */
  public int breaks() {
    return climbers.stream()
        .mapToInt(climber -> climber.best().worth().breaks())
        .min()
        .orElseThrow();
  }

  /** The waiting rounds of the best that the last step left. */
  public int waitingRounds() {
    return best().worth().waitingRounds();
  }

  /** The number of steps done. */
  public int steps() {
    return steps;
  }

  /** Whether priority and unfairness stand at their bounds, and nobody waits between meetings. */
  public boolean isPerfect() {
    return bounds.areReachedBy(assignment) && waitingRounds() == 0;
  }

  /** Whether no further step is wanted. */
  public boolean isOver() {
    return waitingRounds() == 0 || stopped.getAsBoolean();
  }

  /** Does the next step. */
  public void step() {
    if (steps == 0) {
      sideBySide().forEach(climber -> climber.cool(moves, stopped));
    } else {
      sideBySide().forEach(climber -> climber.temper(moves, stopped));
    }
    agree();
    moves += moves / 2;
    steps++;
  }

  private void agree() {
    climbers.forEach(climber -> best().offer(climber.best()));
    climbers.forEach(climber -> climber.best().offer(best()));
    assignment.restore(best().rounds());
  }

  /** This search gone on to another timetable. */
  public Search from(Assignment other) {
    Search search = new Search(other, bounds, seed, climbers.size(), stopped);
    search.steps = steps;
    return search;
  }

  /** Lets the same pairs meet from now on, whatever is changed. */
  public void keepMeetings() {
    keepsMeetings = true;
    climbers.forEach(Climber::keepMeetings);
  }

  /** Looks for something better close to the timetable. */
  public void polish() {
    sideBySide().forEach(climber -> climber.polish(moves, stopped));
    agree();
  }

  /** What a timetable is worth before tables are chosen; O(n) for n days. */
  public static Worth worth(Assignment assignment) {
    return Comfort.worth(assignment);
  }

  /** Moves the assignment to earlier rounds as a whole, where there is room. */
  public void shift() {
    Shifts.make(assignment);
  }

  /**
   * Looks for other timetables that are no worse in what the search looks at, and earlier; as many
   * as there are climbers, or none if there is none earlier. Tables may have to be changed more
   * often in them.
   */
  public List<Assignment> hurried() {
    if (assignment.lateness() <= leastLateness()) {
      return List.of();
    }
    Chance chance = new Chance(seed);
    return climbers.stream().map(climber -> hurried(chance.split())).toList();
  }

  /** The lateness of as many meetings, if the first rounds are full. */
  private long leastLateness() {
    Problem problem = assignment.problem();
    int left = IntStream.range(0, problem.rounds).map(assignment::used).sum();
    long least = 0;
    for (int round = 0; round < problem.rounds; round++) {
      int here = Math.min(left, Room.inRound(problem, round));
      least += (long) here * round;
      left -= here;
    }
    return least;
  }

  private Assignment hurried(Chance chance) {
    Assignment early = copy();
    new Hurry(early, chance, keepsMeetings).run(hurryMoves, stopped);
    return early;
  }

  private Stream<Climber> sideBySide() {
    return climbers.size() > 1 ? climbers.parallelStream() : climbers.stream();
  }

  /** What all climbers agree on between steps. */
  private Best best() {
    return climbers.get(0).best();
  }
}
