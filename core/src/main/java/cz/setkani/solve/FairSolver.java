package cz.setkani.solve;

import cz.setkani.model.Alternative;
import cz.setkani.model.Event;
import cz.setkani.model.Fairness;
import cz.setkani.model.Goal;
import cz.setkani.model.Share;
import cz.setkani.solve.construct.Construction;
import cz.setkani.solve.fair.Guarantee;
import cz.setkani.solve.fair.Guarantees;
import cz.setkani.solve.fair.Hope;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Naming;
import cz.setkani.solve.graph.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Constructs what an event guarantees, or would with the other goal, and tells how fair it is. */
final class FairSolver {

  private final Event event;
  private final Problem problem;
  private final long seed;
  private final Budget budget;
  private final BooleanSupplier stopped;
  private final boolean[] isHopeful;
  private Optional<Guarantee> guarantee = Optional.empty();

  FairSolver(Event event, Problem problem, long seed, Budget budget, BooleanSupplier stopped) {
    this.event = event;
    this.problem = problem;
    this.seed = seed;
    this.budget = budget;
    this.stopped = stopped;
    isHopeful = Hope.of(problem);
  }

  /** Whether the event asks for more than to meet as many requests as possible. */
  boolean isWanted() {
    return event.goal() == Goal.FAIR || event.atLeast() > 0;
  }

  /**
   * Holds what the event guarantees, or even shares where it wants nothing in particular, and then
   * meets as many requests as possible.
   *
   * @param most what meets as many as possible at all
   */
  Construction construct(Construction most, List<Integer> tries) {
    boolean isFair = event.goal() == Goal.FAIR || !isWanted();
    Guarantee found =
        new Guarantees(problem, most.assignment(), seed, budget.fairTries(), stopped)
            .find(event.atLeast(), isFair);
    guarantee = Optional.of(found);
    return Construction.of(found.weighed(problem), seed, tries, stopped, found.reached());
  }

  /** How fair an assignment is, beside what was found out. */
  Fairness fairness(Assignment assignment) {
    return new Fairness(
        least(assignment),
        guarantee.flatMap(Guarantee::mostLeast),
        hopeless(),
        missing(assignment),
        guarantee.map(Guarantee::fewestMissing).orElse(0));
  }

  Alternative alternative(Goal goal, Assignment assignment) {
    int met = IntStream.range(0, problem.organisations).map(v -> met(assignment, v)).sum();
    return new Alternative(goal, met, assignment.priority(), least(assignment));
  }

  private int met(Assignment assignment, int v) {
    return problem.asked[v] - assignment.unmet(v);
  }

  private Share least(Assignment assignment) {
    return IntStream.range(0, problem.organisations)
        .filter(v -> isHopeful[v])
        .mapToObj(v -> new Share(met(assignment, v), problem.asked[v]))
        .reduce(Share.NONE, Share::least);
  }

  private List<String> hopeless() {
    return IntStream.range(0, problem.organisations)
        .filter(v -> !isHopeful[v] && problem.asked[v] > 0)
        .mapToObj(Naming.of(problem)::organisation)
        .sorted(Comparator.comparingInt(event::position))
        .toList();
  }

  private int missing(Assignment assignment) {
    return IntStream.range(0, problem.organisations)
        .map(v -> Math.min(problem.asked[v], event.atLeast()) - met(assignment, v))
        .filter(missing -> missing > 0)
        .sum();
  }
}
