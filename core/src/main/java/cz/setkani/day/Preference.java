package cz.setkani.day;

import cz.setkani.index.Couple;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pair;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Which of two meetings stands where not both can: the one that counts more, then the one that
 * comes sooner, then the one at the table of the lower number. No name plays a part in it.
 */
final class Preference implements Comparator<Meeting> {

  private final Map<Couple, Long> priorities = new HashMap<>();
  private final Comparator<Meeting> order =
      Comparator.<Meeting>comparingLong(meeting -> -priority(meeting))
          .thenComparingInt(Meeting::round)
          .thenComparingInt(Meeting::table);

  Preference(Event event) {
    for (Pair pair : event.pairs()) {
      priorities.put(Couple.of(pair.first(), pair.second()), pair.priority());
    }
  }

  private long priority(Meeting meeting) {
    return priorities.getOrDefault(Couple.of(meeting), 0L);
  }

  @Override
  public int compare(Meeting one, Meeting other) {
    return order.compare(one, other);
  }
}
