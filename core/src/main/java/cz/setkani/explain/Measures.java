package cz.setkani.explain;

import cz.setkani.index.EventIndex;
import cz.setkani.index.Occupancy;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import cz.setkani.model.Worth;
import java.util.List;

/**
 * What a schedule is worth, in numbers.
 *
 * @param organisations organisations in the roster
 * @param requests all requests
 * @param requestsMet requests whose two organisations meet
 * @param mustMet those of them that must be met
 * @param priorityTotal what all requests count, by {@link cz.setkani.model.Tiers}: the sum of their
 *     priorities, where none goes before all others
 * @param priorityMet what the requests met count
 * @param meetings meetings
 * @param unfairness sum over organisations of the squared number of own requests not met
 * @param breaks maximal runs of rounds without a meeting between two meetings of a {@link
 *     cz.setkani.model.Guest}: of a team (most organisations are one), or of a person who comes for
 *     several organisations
 * @param waitingRounds rounds in those runs
 * @param rests how many of the breaks are rests: without such a break, the meetings before and
 *     after it would be more running than the event allows
 * @param tableChanges meetings of a team that follow each other at different tables
 * @param lateness the sum over meetings of the number of rounds before their own
 * @param guaranteed own requests met of all organisations, but not more of any than are guaranteed
 * @param fewestMet own requests met of the organisation with the least share of them, the first in
 *     the roster if there are several; 0 if nobody asked
 * @param fewestAsked own requests of that organisation; 0 if nobody asked
 * @param fewestNames all organisations with that share, in the order of the roster
 */
public record Measures(
    int organisations,
    int requests,
    int requestsMet,
    int mustMet,
    long priorityTotal,
    long priorityMet,
    int meetings,
    long unfairness,
    int breaks,
    int waitingRounds,
    int rests,
    int tableChanges,
    long lateness,
    long guaranteed,
    int fewestMet,
    int fewestAsked,
    List<String> fewestNames) {

  public Measures {
    fewestNames = List.copyOf(fewestNames);
  }

  /** What the schedule is worth, to be compared with another one of the same event. */
  public Worth worth() {
    return new Worth(
        mustMet,
        guaranteed,
        priorityMet,
        unfairness,
        breaks,
        waitingRounds,
        tableChanges,
        lateness);
  }

  /** Measures a schedule; O(n + r + m) for n organisations, r requests and m meetings. */
  public static Measures of(Event event, Schedule schedule) {
    return Measuring.of(event, schedule, new Occupancy(new EventIndex(event), schedule));
  }
}
