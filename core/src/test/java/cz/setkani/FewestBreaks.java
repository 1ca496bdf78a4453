package cz.setkani;

import cz.setkani.ExhaustiveSearch.State;
import cz.setkani.model.Event;
import cz.setkani.model.Guest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fewest breaks of the timetables of a tiny event, by trying all of them. */
public final class FewestBreaks {

  /** Of a guest whose day is still without a meeting; else so many rounds are since the last. */
  private static final int NOT_YET = -1;

  /** What a break counts where a waiting round counts one. */
  private static final int BREAK = 1000;

  private record Days(State state, List<Integer> guests) {}

  private final Event event;
  private final ExhaustiveSearch search;
  private final List<Guest> guests;

  private FewestBreaks(Event event, ExhaustiveSearch search) {
    this.event = event;
    this.search = search;
    guests = Guest.listOf(event);
  }

  /** The fewest breaks of all timetables that meet requests of so much priority, or more. */
  public static int of(Event event, ExhaustiveSearch search, long priority) {
    Map<Days, Integer> all = new FewestBreaks(event, search).all();
    return breaks(
        all.keySet().stream()
            .filter(days -> search.obeysTotals(days.state.held()))
            .filter(days -> search.worth(days.state.held()).priority() >= priority)
            .mapToInt(all::get)
            .min()
            .orElse(Integer.MAX_VALUE));
  }

  /**
   * The fewest breaks of all timetables in which everybody has as many meetings, and as many of its
   * own requests met, as in this one, two names for each meeting.
   */
  public static int ofAlike(Event event, ExhaustiveSearch search, Set<Set<String>> meetings) {
    Map<Days, Integer> all = new FewestBreaks(event, search).all();
    return breaks(
        all.keySet().stream()
            .filter(days -> search.obeysTotals(days.state.held()))
            .filter(days -> areAlike(event, search.names(days.state.held()), meetings))
            .mapToInt(all::get)
            .min()
            .orElse(Integer.MAX_VALUE));
  }

  private static boolean areAlike(Event event, Set<Set<String>> one, Set<Set<String>> other) {
    return event.organisations().stream()
        .map(organisation -> organisation.name())
        .allMatch(
            name ->
                meetings(name, one) == meetings(name, other)
                    && met(event, name, one) == met(event, name, other));
  }

  private static long meetings(String name, Set<Set<String>> meetings) {
    return meetings.stream().filter(meeting -> meeting.contains(name)).count();
  }

  private static long met(Event event, String name, Set<Set<String>> meetings) {
    return event.requests().stream()
        .filter(request -> request.organisation().equals(name))
        .filter(request -> meetings.contains(Set.of(name, request.wants())))
        .count();
  }

  /** The fewest breaks of all timetables in which the same meet each other, two names each. */
  public static int ofSame(Event event, ExhaustiveSearch search, Set<Set<String>> meetings) {
    return breaks(costOfSame(event, search, meetings));
  }

  /** The fewest waiting rounds of those that have the fewest breaks. */
  public static int waitingOfSame(Event event, ExhaustiveSearch search, Set<Set<String>> meetings) {
    return costOfSame(event, search, meetings) % BREAK;
  }

  private static int breaks(int cost) {
    return cost == Integer.MAX_VALUE ? cost : cost / BREAK;
  }

  private static int costOfSame(Event event, ExhaustiveSearch search, Set<Set<String>> meetings) {
    Map<Days, Integer> all = new FewestBreaks(event, search).all();
    return all.keySet().stream()
        .filter(days -> search.names(days.state.held()).equals(meetings))
        .mapToInt(all::get)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** What breaks and waiting rounds count together, at least. */
  private Map<Days, Integer> all() {
    Map<Days, Integer> breaks =
        Map.of(new Days(search.nothingHeld(), Collections.nCopies(guests.size(), NOT_YET)), 0);
    for (int round = 1; round <= event.roundCount(); round++) {
      Map<Days, Integer> next = new HashMap<>();
      for (int now : search.together(round)) {
        for (Map.Entry<Days, Integer> before : breaks.entrySet()) {
          after(before.getKey(), now, round)
              .forEach((days, more) -> next.merge(days, before.getValue() + more, Math::min));
        }
      }
      breaks = next;
    }
    return breaks;
  }

  /** What can be after a round, and what the breaks count that end in it. */
  private Map<Days, Integer> after(Days before, int now, int round) {
    Map<Days, Integer> after = new HashMap<>();
    int held = before.state.held();
    if ((held & now) == 0 && search.isInOrder(held, now)) {
      for (State state : search.after(before.state, now, search.isPauseBefore(round))) {
        if (Collections.max(state.runs()) <= event.maxInARow()) {
          add(after, event.day().laterDates().containsKey(round) ? arrived(before) : before, state);
        }
      }
    }
    return after;
  }

  /** The same at the beginning of a date: nobody has waited yet. */
  private Days arrived(Days before) {
    return new Days(before.state, Collections.nCopies(guests.size(), NOT_YET));
  }

  private void add(Map<Days, Integer> after, Days before, State state) {
    int cost = 0;
    List<Integer> lately = new ArrayList<>();
    for (int i = 0; i < guests.size(); i++) {
      int last = before.guests.get(i);
      boolean isMeeting = isMeeting(guests.get(i), state.runs());
      cost += isMeeting && last > 0 ? BREAK + last : 0;
      int idle = last == NOT_YET ? NOT_YET : last + 1;
      lately.add(isMeeting ? 0 : idle);
    }
    after.put(new Days(known(state), lately), cost);
  }

  private boolean isMeeting(Guest guest, List<Integer> runs) {
    return guest.organisations().stream()
        .anyMatch(name -> runs.get(2 * event.position(name) + guest.team() - 1) > 0);
  }

  /** The state without what does not count where nobody has to rest. */
  private State known(State state) {
    return event.maxInARow() < event.roundCount()
        ? state
        : new State(state.held(), search.nothingHeld().runs());
  }
}
