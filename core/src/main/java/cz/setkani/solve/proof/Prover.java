package cz.setkani.solve.proof;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.sat.SatSolver;
import cz.setkani.solve.sat.Verdict;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds the fewest breaks of all timetables like a given one, from below: that no number is enough
 * is proven for one after the other, until one is. First those that are {@linkplain
 * BreakProof#neededByAlike alike} are looked at, where none of them counts less; then, if they are
 * too many for the time there is, those with the same meetings.
 */
public final class Prover {

  /** Larger formulas are not even written; 32 MB. */
  private static final long MOST_WORDS = 8_000_000;

  /** So much room is for what is learnt besides; 128 MB. */
  private static final int MOST_MEMORY = 32_000_000;

  /** More than enough to see that a timetable obeys the rules that it obeys. */
  private static final int GLANCE = 10_000;

  private final long mostConflicts;
  private final BooleanSupplier stopped;
  private final IntConsumer watcher;

  /** How many breaks are needed, and a timetable that has no more than that. */
  private record Step(int needed, Optional<Assignment> found) {}

  /**
   * A prover.
   *
   * @param mostConflicts how long to try: about ten thousand take a second
   * @param stopped whether to come to an end soon; asked now and then
   */
  public Prover(long mostConflicts, BooleanSupplier stopped) {
    this(mostConflicts, stopped, needed -> {});
  }

  private Prover(long mostConflicts, BooleanSupplier stopped, IntConsumer watcher) {
    this.mostConflicts = mostConflicts;
    this.stopped = stopped;
    this.watcher = watcher;
  }

  /** The same prover, which tells how many are proven to be needed before it asks for so many. */
  public Prover telling(IntConsumer newWatcher) {
    return new Prover(mostConflicts, stopped, newWatcher);
  }

  /**
   * Proves what it can.
   *
   * @param timetable which obeys every rule; it is not changed
   * @param breaks how many it has
   * @param known how many are known to be needed by any timetable that meets as much
   */
  public BreakProof prove(Assignment timetable, int breaks, int known) {
    Problem whole = timetable.problem().whole;
    if (!hasOthers(timetable)) {
      Step same = step(timetable, breaks, known, false, mostConflicts);
      return new BreakProof(same.needed, same.needed, same.found);
    }
    if (!EvenPriorities.areIn(whole)) {
      Step same = step(timetable, breaks, known, false, mostConflicts);
      return new BreakProof(known, same.needed, same.found);
    }
    Step alike = step(timetable, breaks, known, true, mostConflicts / 2);
    if (alike.found.isPresent() || alike.needed >= breaks) {
      return new BreakProof(alike.needed, alike.needed, alike.found);
    }
    Step same = step(timetable, breaks, alike.needed, false, mostConflicts / 2);
    return new BreakProof(alike.needed, same.needed, same.found);
  }

  /**
   * Proves what it can of waiting rounds: none of these goes on with more breaks.
   *
   * @param timetable which obeys every rule; it is not changed
   * @param breaks how many it has
   * @param waiting how many waiting rounds it has
   * @param known how many are known to be needed with its meetings
   */
  public WaitingProof proveWaiting(Assignment timetable, int breaks, int waiting, int known) {
    if (known >= waiting || isTooMuch(timetable, false)) {
      return new WaitingProof(known, Optional.empty());
    }
    SatSolver solver = new SatSolver(MOST_MEMORY, stopped);
    BreakFormula formula = new BreakFormula(timetable, false, solver, breaks + 1, waiting);
    Step step =
        step(solver, formula, known, waiting, n -> formula.atMost(breaks, n), mostConflicts);
    return new WaitingProof(step.needed, step.found);
  }

  /** Whether some pairs could meet and do not. */
  private static boolean hasOthers(Assignment timetable) {
    return IntStream.range(0, timetable.problem().pairs())
        .anyMatch(pair -> timetable.round(pair) == Assignment.NONE);
  }

  private Step step(Assignment timetable, int breaks, int known, boolean isOpen, long conflicts) {
    if (known >= breaks || isTooMuch(timetable, isOpen)) {
      return new Step(known, Optional.empty());
    }
    SatSolver solver = new SatSolver(MOST_MEMORY, stopped);
    BreakFormula formula = new BreakFormula(timetable, isOpen, solver, breaks, 0);
    return step(solver, formula, known, breaks, formula::atMost, conflicts);
  }

  /** Asks from below, beginning with the timetable that was given. */
  private Step step(
      SatSolver solver,
      BreakFormula formula,
      int known,
      int reached,
      IntFunction<int[]> atMost,
      long conflicts) {
    if (solver.solve(formula.asGiven(), GLANCE) != Verdict.SATISFIABLE) {
      return new Step(known, Optional.empty());
    }
    long end = solver.conflicts() + conflicts;
    for (int needed = known; needed < reached; needed++) {
      watcher.accept(needed);
      Verdict verdict = solver.solve(atMost.apply(needed), end - solver.conflicts());
      if (verdict != Verdict.UNSATISFIABLE) {
        boolean isFound = verdict == Verdict.SATISFIABLE;
        return new Step(needed, isFound ? formula.found() : Optional.empty());
      }
    }
    return new Step(reached, Optional.empty());
  }

  private boolean isTooMuch(Assignment timetable, boolean isOpen) {
    return stopped.getAsBoolean() || size(timetable, isOpen) > MOST_WORDS;
  }

  /** Roughly how many whole numbers the clauses will take. */
  private static long size(Assignment timetable, boolean isOpen) {
    Problem problem = timetable.problem();
    int[][] pairsOf = problem.pairsOfAgents();
    long size = 0;
    for (int agent = 0; agent < problem.agents; agent++) {
      long meetings = isOpen ? pairsOf[agent].length : Long.bitCount(timetable.busy(agent));
      size += problem.rounds * meetings * (meetings + 8);
    }
    return 2 * size;
  }
}
