package cz.setkani.benchmark.events;

import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many table changes the rounds of a schedule need, whatever its tables. Whoever stays links
 * its meeting to its next one; of the links between the meetings of two rounds those that stay are
 * a matching, as a table holds one meeting a round. Each two rounds are matched by themselves
 * (Kuhn, 1955), so that the sum bounds all of them together; without breaks it is reached.
 */
final class ChangeBound {

  /** For each two rounds, for each meeting of the first, the meetings that somebody goes on to. */
  private final Map<List<Integer>, Map<Meeting, List<Meeting>>> links = new HashMap<>();

  private int count;

  private ChangeBound(Schedule schedule) {
    Map<String, Meeting> last = new HashMap<>();
    for (Meeting meeting : schedule.meetings()) {
      for (String organisation : List.of(meeting.first(), meeting.second())) {
        Meeting before = last.put(organisation, meeting);
        if (before != null) {
          link(before, meeting);
        }
      }
    }
  }

  /** The fewest table changes of any schedule with the same meetings in the same rounds. */
  static int of(Schedule schedule) {
    ChangeBound bound = new ChangeBound(schedule);
    return bound.count - bound.links.values().stream().mapToInt(ChangeBound::matched).sum();
  }

  private void link(Meeting before, Meeting after) {
    count++;
    links
        .computeIfAbsent(List.of(before.round(), after.round()), rounds -> new HashMap<>())
        .computeIfAbsent(before, meeting -> new ArrayList<>())
        .add(after);
  }

  private static int matched(Map<Meeting, List<Meeting>> next) {
    Map<Meeting, Meeting> from = new HashMap<>();
    return (int) next.keySet().stream().filter(m -> match(m, next, from, new HashSet<>())).count();
  }

  private static boolean match(
      Meeting before,
      Map<Meeting, List<Meeting>> next,
      Map<Meeting, Meeting> from,
      Set<Meeting> tried) {
    for (Meeting after : next.get(before)) {
      if (tried.add(after)
          && (!from.containsKey(after) || match(from.get(after), next, from, tried))) {
        from.put(after, before);
        return true;
      }
    }
    return false;
  }
}
