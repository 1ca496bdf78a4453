package cz.setkani;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The truth about a tiny event, by trying everything: round after round, every set of meetings that
 * can take place at once is joined to every set of meetings held before. Has its own reading of the
 * rules and shares no code with {@code solve}. O(T 2^p m) for T rounds, p couples and m sets of
 * meetings that fit into a round.
 */
public final class ExhaustiveSearch {

  private static final int MOST_COUPLES = 20;

  private final Event event;
  private final List<Couple> couples = new ArrayList<>();

  /** The best there is: the highest priority met, and the least unfairness where it is met. */
  public record Truth(long priority, long unfairness) {}

  /** Two organisations, and who of them asked for the other. */
  private record Couple(Organisation one, Organisation two, List<Request> requests) {
    boolean has(String name) {
      return one.name().equals(name) || two.name().equals(name);
    }
  }

  private ExhaustiveSearch(Event event) {
    this.event = event;
    for (Organisation one : event.organisations()) {
      for (Organisation two : event.organisations()) {
        Couple couple = new Couple(one, two, requests(one.name(), two.name()));
        boolean isPossible = !couple.requests.isEmpty() || locked(couple) != null;
        if (one.name().compareTo(two.name()) < 0 && isPossible) {
          couples.add(couple);
        }
      }
    }
    if (couples.size() > MOST_COUPLES) {
      throw new IllegalArgumentException(couples.size() + " couples are too many to try them all.");
    }
  }

  public static Truth truth(Event event) {
    ExhaustiveSearch search = new ExhaustiveSearch(event);
    Truth best = null;
    BitSet held = search.allHeld();
    for (int set = held.nextSetBit(0); set >= 0; set = held.nextSetBit(set + 1)) {
      Truth truth = search.worth(set);
      if (search.obeysTotals(set)
          && (best == null
              || truth.priority > best.priority
              || truth.priority == best.priority && truth.unfairness < best.unfairness)) {
        best = truth;
      }
    }
    return best;
  }

  private List<Request> requests(String one, String two) {
    Set<String> names = Set.of(one, two.equals(one) ? "" : two);
    return event.requests().stream()
        .filter(r -> names.contains(r.organisation()) && names.contains(r.wants()))
        .toList();
  }

  private Meeting locked(Couple couple) {
    return event.locked().stream()
        .filter(m -> couple.has(m.first()) && couple.has(m.second()))
        .findFirst()
        .orElse(null);
  }

  /** All sets of couples that can have met after the last round. */
  private BitSet allHeld() {
    BitSet held = new BitSet();
    held.set(0);
    for (int round = 1; round <= event.roundCount(); round++) {
      List<Integer> together = together(round);
      BitSet next = new BitSet();
      for (int before = held.nextSetBit(0); before >= 0; before = held.nextSetBit(before + 1)) {
        for (int now : together) {
          if ((before & now) == 0) {
            next.set(before | now);
          }
        }
      }
      held = next;
    }
    return held;
  }

  /** All sets of couples that can meet in a round at once. */
  private List<Integer> together(int round) {
    int must = 0;
    List<Integer> sets = new ArrayList<>(List.of(0));
    for (int i = 0; i < couples.size(); i++) {
      Meeting locked = locked(couples.get(i));
      if (locked != null && locked.round() == round) {
        must |= 1 << i;
      }
      if (isPossible(couples.get(i), locked, round)) {
        for (int set : List.copyOf(sets)) {
          if (Integer.bitCount(set) < event.tables().size() && fits(set, couples.get(i))) {
            sets.add(set | 1 << i);
          }
        }
      }
    }
    int needed = must;
    return sets.stream()
        .filter(set -> (set & needed) == needed && isSeated(round, set, 0, 0))
        .toList();
  }

  private boolean isPossible(Couple couple, Meeting locked, int round) {
    return (locked == null || locked.round() == round)
        && couple.one.present().contains(round)
        && couple.two.present().contains(round)
        && couple.requests.stream().map(Request::window).allMatch((Rounds w) -> w.contains(round))
        && !couple.one.neverWith().contains(couple.two.name())
        && !couple.two.neverWith().contains(couple.one.name());
  }

  /** Whether there is a table for every couple of a set, those up to {@code next} being seated. */
  private boolean isSeated(int round, int set, int next, int taken) {
    int i = next;
    while (i < couples.size() && (set >>> i & 1) == 0) {
      i++;
    }
    if (i == couples.size()) {
      return true;
    }
    for (int table = 0; table < event.tables().size(); table++) {
      if ((taken >>> table & 1) == 0
          && event.tables().get(table).open().contains(round)
          && suits(couples.get(i), table)
          && isSeated(round, set, i + 1, taken | 1 << table)) {
        return true;
      }
    }
    return false;
  }

  private boolean suits(Couple couple, int number) {
    Table table = event.tables().get(number);
    Meeting locked = locked(couple);
    boolean isOwn = false;
    boolean isAway = false;
    for (Organisation organisation : List.of(couple.one, couple.two)) {
      if (!table.features().containsAll(organisation.needs())) {
        return false;
      }
      isOwn |= organisation.table().filter(table.name()::equals).isPresent();
      isAway |= organisation.table().filter(own -> !own.equals(table.name())).isPresent();
    }
    return (isOwn || !isAway) && (locked == null || locked.table() == number + 1);
  }

  private boolean fits(int set, Couple couple) {
    for (Organisation one : List.of(couple.one, couple.two)) {
      if (count(set, one.name()) >= one.teams()) {
        return false;
      }
    }
    for (int i = 0; i < couples.size(); i++) {
      if ((set >>> i & 1) != 0 && !Collections.disjoint(needs(couples.get(i)), needs(couple))) {
        return false;
      }
    }
    return true;
  }

  /** Everything that a meeting occupies. */
  private static Set<String> needs(Couple couple) {
    Set<String> needs = new TreeSet<>();
    for (Organisation organisation : List.of(couple.one, couple.two)) {
      if (organisation.teams() == 1) {
        organisation.people().forEach(person -> needs.add("person " + person));
      }
      organisation.resources().forEach(resource -> needs.add("resource " + resource));
    }
    return needs;
  }

  private boolean obeysTotals(int set) {
    return event.organisations().stream().allMatch(o -> count(set, o.name()) <= o.maxMeetings());
  }

  private int count(int set, String name) {
    int count = 0;
    for (int i = 0; i < couples.size(); i++) {
      count += (set >>> i & 1) != 0 && couples.get(i).has(name) ? 1 : 0;
    }
    return count;
  }

  private Truth worth(int set) {
    long priority = 0;
    long unfairness = 0;
    for (Organisation organisation : event.organisations()) {
      long unmet = event.requests().stream().filter(r -> asks(organisation, r)).count();
      for (int i = 0; i < couples.size(); i++) {
        for (Request request : couples.get(i).requests) {
          if ((set >>> i & 1) != 0 && asks(organisation, request)) {
            unmet--;
            priority += request.priority();
          }
        }
      }
      unfairness += unmet * unmet;
    }
    return new Truth(priority, unfairness);
  }

  private static boolean asks(Organisation organisation, Request request) {
    return request.organisation().equals(organisation.name());
  }
}
