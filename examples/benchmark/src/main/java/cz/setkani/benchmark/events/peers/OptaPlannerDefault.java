package cz.setkani.benchmark.events.peers;

import cz.setkani.benchmark.events.Contestant;
import cz.setkani.benchmark.events.Performance;
import cz.setkani.benchmark.events.Stopwatch;
import cz.setkani.model.Event;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/**
 * OptaPlanner as it comes: constraint streams, its default construction and its default local
 * search, until the time is over.
 */
public final class OptaPlannerDefault implements Contestant {

  @Override
  public String name() {
    return "default";
  }

  @Override
  public Performance schedule(Event event, long seed, double timeLimit) {
    Stopwatch watch = new Stopwatch();
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(PlannedDay.class)
            .withEntityClasses(PlannedMeeting.class)
            .withConstraintProviderClass(PlainRules.class)
            .withRandomSeed(seed)
            .withTerminationConfig(
                new TerminationConfig().withMillisecondsSpentLimit((long) (1000 * timeLimit)));
    Solver<PlannedDay> solver = SolverFactory.<PlannedDay>create(config).buildSolver();
    double[] toBest = {0};
    solver.addEventListener(better -> toBest[0] = watch.seconds());
    PlannedDay best = solver.solve(new PlannedDay(event));
    Tables tables = new Tables();
    for (PlannedMeeting meeting : best.getMeetings()) {
      if (meeting.getRound() != null) {
        tables.add(meeting.getPair(), meeting.getRound());
      }
    }
    return new Performance(
        tables.schedule(),
        OptionalLong.empty(),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        toBest[0],
        watch.seconds());
  }
}
