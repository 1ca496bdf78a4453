package cz.setkani.solve.search;

import cz.setkani.model.Event;
import cz.setkani.solve.bound.Bounds;
import cz.setkani.solve.bound.FlowRelaxation;
import cz.setkani.solve.construct.Construction;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Naming;
import cz.setkani.solve.graph.Narrowing;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Plans for tests, of which most are not good ones. */
final class Plans {

  private Plans() {}

  /** A plan of the locked meetings alone. */
  static Plan empty(Event event) {
    return empty(Problem.of(event));
  }

  /** The same, where each organisation is guaranteed so many own requests. */
  static Plan guaranteed(Event event, int own) {
    Problem problem = Problem.of(event);
    long[][] bonus =
        Arrays.stream(problem.asked)
            .mapToObj(asked -> LongStream.generate(() -> 100).limit(Math.min(own, asked)).toArray())
            .toArray(long[][]::new);
    return empty(problem.withBonus(bonus));
  }

  private static Plan empty(Problem problem) {
    return new Plan(
        search(new Assignment(problem), FlowRelaxation.of(problem, () -> false).bounds()));
  }

  /** A constructed assignment, ready for a search. */
  static Search constructed(Event event) {
    Construction construction = Construction.of(Narrowing.of(event), 1, List.of(1), () -> false);
    return search(construction.assignment(), construction.bounds());
  }

  private static Search search(Assignment assignment, Bounds bounds) {
    return new Search(assignment, bounds, 1, 2, () -> false);
  }

  /** A plan that puts pairs into any rounds, whether that is allowed or not. */
  static Plan random(Event event, SplittableRandom random) {
    Plan plan = guaranteed(event, random.nextInt(4));
    int share = random.nextInt(1, 11);
    for (MeetingChoice choice : plan.getChoices()) {
      boolean hasRound = random.nextInt(10) < share;
      choice.setRound(hasRound ? random.nextInt(plan.getRounds().size()) : null);
    }
    return plan;
  }

  /** Puts a pair into a round, from 1. */
  static Plan with(Plan plan, String first, String second, int round) {
    Problem problem = plan.search().assignment().problem();
    for (MeetingChoice choice : plan.getChoices()) {
      if (Naming.of(problem).meeting(choice.getPair(), 1, 1).has(first)
          && Naming.of(problem).meeting(choice.getPair(), 1, 1).has(second)) {
        choice.setRound(round - 1);
      }
    }
    return plan;
  }
}
