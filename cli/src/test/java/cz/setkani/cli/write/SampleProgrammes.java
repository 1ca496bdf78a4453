package cz.setkani.cli.write;

import cz.setkani.Programme;
import cz.setkani.explain.Explanation;
import cz.setkani.model.Alternative;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.model.Fairness;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pair;
import cz.setkani.model.Schedule;
import cz.setkani.model.Share;
import cz.setkani.model.StopReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Programmes to be written: each pair of an event, in its order, gets the first round that both
 * have free.
 */
public final class SampleProgrammes {

  private static final Fairness FAIRNESS =
      new Fairness(new Share(1, 2), Optional.empty(), List.of(), 0, 0);

  private SampleProgrammes() {}

  /** A greedy programme of an event, said to be the best possible. */
  public static Programme of(Event event) {
    return of(event, new Schedule(meetings(event)));
  }

  /** A programme with these meetings, said to be the best possible. */
  public static Programme of(Event event, Schedule schedule) {
    Explanation explanation = Explanation.of(event, schedule);
    Bound bound = new Bound(explanation.measures().priorityMet());
    return new Programme(
        event, schedule, bound, FAIRNESS, Optional.empty(), explanation, StopReason.PROOF, 7);
  }

  /** The same programme with something else said of its fairness. */
  public static Programme fair(Programme programme, Fairness fairness, Alternative alternative) {
    return new Programme(
        programme.event(),
        programme.schedule(),
        programme.bound(),
        fairness,
        Optional.of(alternative),
        programme.explanation(),
        programme.stoppedBecause(),
        programme.seed());
  }

  /** The same programme with another bound and another end of the search. */
  public static Programme stopped(Programme programme, long bound, StopReason reason) {
    return new Programme(
        programme.event(),
        programme.schedule(),
        new Bound(bound),
        programme.fairness(),
        programme.alternative(),
        programme.explanation(),
        reason,
        programme.seed());
  }

  /** The same programme with another bound. */
  public static Programme bounded(Programme programme, Bound bound) {
    return new Programme(
        programme.event(),
        programme.schedule(),
        bound,
        programme.fairness(),
        programme.alternative(),
        programme.explanation(),
        programme.stoppedBecause(),
        programme.seed());
  }

  private static List<Meeting> meetings(Event event) {
    List<Meeting> meetings = new ArrayList<>();
    Set<List<Object>> taken = new HashSet<>();
    int[] tables = new int[event.roundCount() + 1];
    for (Pair pair : event.pairs()) {
      IntStream.rangeClosed(1, event.roundCount())
          .filter(pair.possible()::contains)
          .filter(round -> tables[round] < event.tables().size())
          .filter(round -> !taken.contains(List.<Object>of(pair.first(), round)))
          .filter(round -> !taken.contains(List.<Object>of(pair.second(), round)))
          .findFirst()
          .ifPresent(
              round -> {
                taken.add(List.of(pair.first(), round));
                taken.add(List.of(pair.second(), round));
                tables[round]++;
                meetings.add(new Meeting(round, tables[round], pair.first(), pair.second(), false));
              });
    }
    return meetings;
  }
}
