package cz.setkani.whatif;

import cz.setkani.explain.Measures;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pair;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import cz.setkani.model.Tiers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what a schedule is worth after a few meetings are changed, without counting it anew. */
final class Tally {

  private final Measures now;
  private final Tiers tiers;
  private final Map<Set<String>, Pair> pairs = new HashMap<>();
  private final Map<String, Integer> unmet = new HashMap<>();

  Tally(Event event, Schedule schedule) {
    tiers = event.tiers();
    now = Measures.of(event, schedule);
    for (Pair pair : event.pairs()) {
      pairs.put(Set.of(pair.first(), pair.second()), pair);
      pair.requests().forEach(request -> unmet.merge(request.organisation(), 1, Integer::sum));
    }
    schedule.meetings().stream()
        .flatMap(meeting -> requests(meeting).stream())
        .forEach(request -> unmet.merge(request.organisation(), -1, Integer::sum));
  }

  /** What the schedule is worth as it stands. */
  Measures now() {
    return now;
  }

  /**
   * What a schedule is worth in requests, or a change of it.
   *
   * @param requestsMet requests met
   * @param mustMet those of them that must be met
   * @param priorityMet what they count
   * @param unfairness the sum of the squared numbers of own requests not met
   */
  record Total(int requestsMet, int mustMet, long priorityMet, long unfairness) {}

  /** What the schedule is worth without some of its meetings, and with a pair that it has not. */
  Total after(List<Meeting> gone, Pair added) {
    Map<String, Integer> missed = new HashMap<>();
    List<Request> lost = gone.stream().flatMap(meeting -> requests(meeting).stream()).toList();
    lost.forEach(request -> missed.merge(request.organisation(), 1, Integer::sum));
    added.requests().forEach(request -> missed.merge(request.organisation(), -1, Integer::sum));
    long unfairness = now.unfairness();
    for (Map.Entry<String, Integer> more : missed.entrySet()) {
      long before = unmet.get(more.getKey());
      long after = before + more.getValue();
      unfairness += after * after - before * before;
    }
    return new Total(
        now.requestsMet() - lost.size() + added.requests().size(),
        now.mustMet() - musts(lost) + musts(added.requests()),
        now.priorityMet() - lost.stream().mapToLong(tiers::weight).sum() + added.priority(),
        unfairness);
  }

  private static int musts(List<Request> requests) {
    return (int) requests.stream().filter(Request::isMust).count();
  }

  private List<Request> requests(Meeting meeting) {
    Pair pair = pairs.get(Set.of(meeting.first(), meeting.second()));
    return pair == null ? List.of() : pair.requests();
  }
}
