package cz.setkani.solve.perturb;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Naming;
import cz.setkani.solve.graph.Narrowing;
import cz.setkani.solve.graph.Problem;
import java.util.List;

/** A schedule as an assignment, with its teams and tables. */
final class KeptPromises {

  private KeptPromises() {}

  /**
   * The assignment of a schedule that obeys the rules; meetings that nobody asked for are left out,
   * unless they are locked.
   *
   * @param promises of what is locked, those that need not take place
   */
  static Assignment of(Event event, List<Meeting> promises, Schedule schedule) {
    List<Meeting> meetings =
        schedule.meetings().stream().filter(meeting -> !event.isSuggested(meeting)).toList();
    Problem locked = Narrowing.of(event);
    Naming naming = Naming.of(locked);
    Problem problem =
        Narrowing.unlocked(locked, promises.stream().mapToInt(naming::pair).toArray());
    int[] pairs = meetings.stream().mapToInt(naming::pair).toArray();
    int[] deal = problem.deal.clone();
    int[] table = problem.fixedTable.clone();
    for (int i = 0; i < pairs.length; i++) {
      deal[pairs[i]] = naming.deal(meetings.get(i));
      if (problem.tableChoices[pairs[i]].length > 0) {
        table[pairs[i]] = meetings.get(i).table() - 1;
      }
    }
    Problem chosen =
        Narrowing.hasTableChoices(problem) ? Narrowing.tabled(problem, table) : problem;
    Assignment assignment =
        new Assignment(problem.hasTeams() ? Narrowing.dealt(chosen, deal) : chosen);
    for (int i = 0; i < pairs.length; i++) {
      if (assignment.round(pairs[i]) == Assignment.NONE) {
        assignment.put(pairs[i], meetings.get(i).round() - 1);
      }
    }
    assignment.mark();
    return assignment;
  }
}
