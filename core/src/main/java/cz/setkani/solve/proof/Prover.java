package cz.setkani.solve.proof;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.sat.SatSolver;
import cz.setkani.solve.sat.Verdict;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Finds the fewest breaks of all timetables with the same meetings as a given one, from below: that
 * no number is enough is proven for one after the other, until one is.
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

  /**
   * A prover.
   *
   * @param mostConflicts how long to try: about ten thousand take a second
   * @param stopped whether to come to an end soon; asked now and then
   */
  public Prover(long mostConflicts, BooleanSupplier stopped) {
    this.mostConflicts = mostConflicts;
    this.stopped = stopped;
  }

  /**
   * Proves what it can.
   *
   * @param timetable which obeys every rule; it is not changed
   * @param breaks how many it has
   * @param known how many are known to be needed
   */
  public BreakProof prove(Assignment timetable, int breaks, int known) {
    BreakProof proof = new BreakProof(known, Optional.empty());
    if (known >= breaks || stopped.getAsBoolean() || size(timetable) > MOST_WORDS) {
      return proof;
    }
    SatSolver solver = new SatSolver(MOST_MEMORY, stopped);
    BreakFormula formula = new BreakFormula(timetable, solver, breaks);
    if (solver.solve(formula.asGiven(), GLANCE) != Verdict.SATISFIABLE) {
      return proof;
    }
    long end = solver.conflicts() + mostConflicts;
    int needed = known;
    while (needed < breaks) {
      Verdict verdict = solver.solve(formula.atMost(needed), end - solver.conflicts());
      if (verdict != Verdict.UNSATISFIABLE) {
        boolean isFound = verdict == Verdict.SATISFIABLE;
        return new BreakProof(needed, isFound ? formula.found() : Optional.empty());
      }
      needed++;
    }
    return new BreakProof(needed, Optional.empty());
  }

  /** Roughly how many whole numbers the clauses will take. */
  private static long size(Assignment timetable) {
    Problem problem = timetable.problem();
    long size = 0;
    for (int agent = 0; agent < problem.agents; agent++) {
      long meetings = Long.bitCount(timetable.busy(agent));
      size += problem.rounds * meetings * (meetings + 8);
    }
    return 2 * size;
  }
}
