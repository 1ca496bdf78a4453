package cz.setkani.benchmark.events.peers;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import cz.setkani.benchmark.events.Contestant;
import cz.setkani.benchmark.events.Performance;
import cz.setkani.benchmark.events.Stopwatch;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * OR-Tools CP-SAT with two workers on the natural model: first as much priority as possible, in at
 * most half of the time; then, at the same priority, as few breaks as possible.
 */
public final class CpSat implements Contestant {

  private static final int WORKERS = 2;

  private static boolean isLoaded;

  @Override
  public String name() {
    return "cpsat";
  }

  @Override
  public Performance schedule(Event event, long seed, double timeLimit) {
    load();
    Stopwatch watch = new Stopwatch();
    CpSatModel first = new CpSatModel(event);
    first.maximisePriority();
    Found priority = solve(first, watch, seed, timeLimit / 2);
    OptionalDouble toProof =
        priority.isOptimal ? OptionalDouble.of(watch.seconds()) : OptionalDouble.empty();
    Found best = priority;
    if (!priority.rounds.isEmpty()) {
      CpSatModel second = new CpSatModel(event);
      second.minimiseBreaks(priority.objective, priority.rounds);
      Found breaks = solve(second, watch, seed, timeLimit - watch.seconds());
      best = breaks.rounds.isEmpty() ? priority : breaks;
    }
    return new Performance(
        schedule(first, best.rounds),
        OptionalLong.of(priority.bound),
        OptionalInt.empty(),
        toProof,
        best.seconds,
        watch.seconds());
  }

  private static synchronized void load() {
    if (!isLoaded) {
      Loader.loadNativeLibraries();
      isLoaded = true;
    }
  }

  /** The rounds of all pairs, 0 for none; empty if no schedule was found. */
  private record Found(
      List<Integer> rounds, long objective, long bound, boolean isOptimal, double seconds) {}

  private static Found solve(CpSatModel model, Stopwatch watch, long seed, double timeLimit) {
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(WORKERS);
    solver.getParameters().setRandomSeed((int) seed);
    solver.getParameters().setMaxTimeInSeconds(Math.max(0.01, timeLimit));
    LastSolution last = new LastSolution(watch);
    CpSolverStatus status = solver.solve(model.model(), last);
    boolean isFound = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    return new Found(
        isFound ? model.rounds(solver) : List.of(),
        isFound ? Math.round(solver.objectiveValue()) : 0,
        (long) Math.floor(solver.bestObjectiveBound() + 1e-6),
        status == CpSolverStatus.OPTIMAL,
        last.seconds);
  }

  private static Schedule schedule(CpSatModel model, List<Integer> rounds) {
    Tables tables = new Tables();
    for (int i = 0; i < rounds.size(); i++) {
      if (rounds.get(i) > 0) {
        tables.add(model.pairs().get(i), rounds.get(i));
      }
    }
    return tables.schedule();
  }

  /** Notes when a better solution comes. */
  private static final class LastSolution extends CpSolverSolutionCallback {

    private final Stopwatch watch;
    private double seconds;

    LastSolution(Stopwatch watch) {
      this.watch = watch;
    }

    @Override
    public void onSolutionCallback() {
      seconds = watch.seconds();
    }
  }
}
