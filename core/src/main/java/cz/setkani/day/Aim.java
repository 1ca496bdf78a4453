package cz.setkani.day;

import cz.setkani.Counted;
import cz.setkani.model.Event;
import cz.setkani.model.Goal;
import cz.setkani.model.Level;
import cz.setkani.model.Meeting;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import cz.setkani.model.Share;
import cz.setkani.model.Worth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an event asks of a schedule before promises count: what is guaranteed, even shares where
 * that is its goal (the sorted ones, the smallest first), and as many requests as possible.
 * Compares schedules of the same requests by it, the better one being the larger.
 */
final class Aim implements Comparator<Counted> {

  private final Event event;

  Aim(Event event) {
    this.event = event;
  }

  @Override
  public int compare(Counted one, Counted other) {
    int guaranteed = compare(one, other, Level.GUARANTEED);
    if (guaranteed != 0) {
      return guaranteed;
    }
    int even = event.goal() == Goal.FAIR ? compare(shares(one), shares(other)) : 0;
    return even != 0 ? even : compare(one, other, Level.REQUESTS);
  }

  /** Whether a schedule serves it better than another one. */
  boolean isBetter(Counted one, Counted other) {
    return compare(one, other) > 0;
  }

  private static int compare(Counted one, Counted other, Level last) {
    Worth mine = one.measures().worth();
    Worth others = other.measures().worth();
    return Boolean.compare(mine.isBetterThan(others, last), others.isBetterThan(mine, last));
  }

  private static int compare(List<Share> mine, List<Share> others) {
    for (int i = 0; i < mine.size(); i++) {
      int here = mine.get(i).compareTo(others.get(i));
      if (here != 0) {
        return here;
      }
    }
    return 0;
  }

  /** The shares of all who asked for something, the smallest first. */
  private List<Share> shares(Counted counted) {
    List<Share> sorted = new ArrayList<>(shares(counted.schedule()).values());
    sorted.sort(Comparator.naturalOrder());
    return sorted;
  }

  /**
   * The least share in a schedule.
   *
   * @param hopeless names of those whose share does not count
   */
  Share least(Schedule schedule, Collection<String> hopeless) {
    return shares(schedule).entrySet().stream()
        .filter(one -> !hopeless.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .min(Comparator.<Share>naturalOrder().thenComparingInt(Share::asked))
        .orElse(Share.NONE);
  }

  private Map<String, Share> shares(Schedule schedule) {
    Map<String, Set<String>> partners = partners(schedule);
    Map<String, Share> shares = new LinkedHashMap<>();
    for (Request request : event.requests()) {
      Set<String> met = partners.getOrDefault(request.organisation(), Set.of());
      shares.merge(
          request.organisation(),
          Share.NONE.plus(met.contains(request.wants())),
          (share, one) -> share.plus(one.met() > 0));
    }
    return shares;
  }

  private static Map<String, Set<String>> partners(Schedule schedule) {
    Map<String, Set<String>> partners = new HashMap<>();
    for (Meeting meeting : schedule.meetings()) {
      partners.computeIfAbsent(meeting.first(), name -> new HashSet<>()).add(meeting.second());
      partners.computeIfAbsent(meeting.second(), name -> new HashSet<>()).add(meeting.first());
    }
    return partners;
  }
}
