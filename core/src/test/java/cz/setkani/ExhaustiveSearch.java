package cz.setkani;

import cz.setkani.model.Event;
import cz.setkani.model.History;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Share;
import cz.setkani.model.Table;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;

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
  private final List<Integer> sets;

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
    BitSet held = event.maxInARow() < event.roundCount() ? allRested() : allHeld();
    sets = held.stream().filter(this::obeysTotals).boxed().toList();
  }

  /** Everything that can be asked of the timetables of an event. */
  public static ExhaustiveSearch of(Event event) {
    return new ExhaustiveSearch(event);
  }

  /** All timetables that there are: who meets whom in them, two names each. */
  public List<Set<Set<String>>> timetables() {
    return sets.stream().map(this::names).toList();
  }

  /** Who meets whom in a set of couples. */
  Set<Set<String>> names(int set) {
    Set<Set<String>> names = new HashSet<>();
    for (int i = 0; i < couples.size(); i++) {
      if ((set >>> i & 1) != 0) {
        names.add(Set.of(couples.get(i).one.name(), couples.get(i).two.name()));
      }
    }
    return names;
  }

  /** Whether two meet in any timetable. */
  public boolean canMeet(String one, String two) {
    return sets.stream().anyMatch(set -> meet(set, one, two));
  }

  private boolean meet(int set, String one, String two) {
    return IntStream.range(0, couples.size())
        .filter(i -> (set >>> i & 1) != 0)
        .anyMatch(i -> couples.get(i).has(one) && couples.get(i).has(two));
  }

  /** The most meetings that an organisation has in any timetable. */
  public int mostMeetings(String name) {
    return sets.stream().mapToInt(set -> count(set, name)).max().orElseThrow();
  }

  /** The most own requests that an organisation has met in any timetable. */
  public int mostOwn(String name) {
    Organisation one = event.getOrganisation(name);
    return sets.stream().mapToInt(set -> share(set, one).met()).max().orElseThrow();
  }

  /** The most requests that any timetable meets, whatever they count. */
  public int mostRequests() {
    return sets.stream().mapToInt(this::requestsMet).max().orElseThrow();
  }

  private int requestsMet(int set) {
    return event.organisations().stream().mapToInt(one -> share(set, one).met()).sum();
  }

  /** The most meetings that take place at once in any timetable. */
  public int mostAtOnce() {
    return IntStream.rangeClosed(1, event.roundCount())
        .flatMap(round -> together(round).stream().mapToInt(Integer::bitCount))
        .max()
        .orElseThrow();
  }

  /** Whether two meet in a timetable that meets so many requests, of so much priority or more. */
  public boolean canMeet(String one, String two, int requestsMet, long priorityMet) {
    return sets.stream()
        .filter(set -> meet(set, one, two) && requestsMet(set) == requestsMet)
        .anyMatch(set -> worth(set).priority >= priorityMet);
  }

  /** Whether a timetable meets all of some requests. */
  public boolean canMeetAll(Collection<Request> requests) {
    return sets.stream()
        .anyMatch(set -> requests.stream().allMatch(r -> meet(set, r.organisation(), r.wants())));
  }

  /**
   * The largest share that some organisations can all have.
   *
   * @param names their names
   * @param missing how many own requests may be missing to what is guaranteed
   */
  public Share mostLeast(Collection<String> names, int missing) {
    return sets.stream()
        .filter(set -> missing(set) <= missing)
        .map(set -> least(set, names))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Share least(int set, Collection<String> names) {
    return names.stream()
        .map(name -> share(set, event.getOrganisation(name)))
        .reduce(Share.NONE, Share::least);
  }

  public static Truth truth(Event event) {
    return of(event).truth();
  }

  /**
   * The same where something else counts instead of the priority.
   *
   * @param value what counts, by the priority met and by how many own requests are met of which
   *     organisation
   */
  public static Truth truth(Event event, ToLongBiFunction<Long, Map<String, Integer>> value) {
    return of(event).best(value);
  }

  private Truth best(ToLongBiFunction<Long, Map<String, Integer>> value) {
    Truth best = null;
    for (int set : sets) {
      Truth truth = worth(set, value);
      if (best == null
          || truth.priority > best.priority
          || truth.priority == best.priority && truth.unfairness < best.unfairness) {
        best = truth;
      }
    }
    return best;
  }

  /**
   * What a timetable reaches, the most important first: requests met that must be, own requests
   * missing to what is guaranteed (negative), the priority of other requests met of two that never
   * met before, and of two that did.
   */
  public List<Long> bestByTiers() {
    return sets.stream().map(this::byTiers).max(ExhaustiveSearch::compareTiers).orElseThrow();
  }

  /** Compares what two timetables reach, the most important first. */
  public static int compareTiers(List<Long> one, List<Long> other) {
    return IntStream.range(0, one.size())
        .map(i -> one.get(i).compareTo(other.get(i)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(0);
  }

  private List<Long> byTiers(int set) {
    long[] reached = new long[4];
    reached[1] = -missing(set);
    for (int i = 0; i < couples.size(); i++) {
      for (Request request : (set >>> i & 1) == 0 ? List.<Request>of() : couples.get(i).requests) {
        boolean isKnown = metBefore(couples.get(i));
        reached[request.isMust() ? 0 : isKnown ? 3 : 2] +=
            request.isMust() ? 1 : request.priority();
      }
    }
    return Arrays.stream(reached).boxed().toList();
  }

  private boolean metBefore(Couple couple) {
    return event.history().metIn().keySet().stream()
        .anyMatch(two -> two.contains(couple.one.name()) && two.contains(couple.two.name()));
  }

  /** The best there is. */
  public Truth truth() {
    return best((priority, met) -> priority);
  }

  /**
   * The best there is where everybody is guaranteed something.
   *
   * @param missing the fewest own requests that are missing to what is guaranteed
   * @param hopeful the names of those who get something in some schedule
   * @param shares the sorted shares of these that are the largest lexicographically, where no more
   *     than {@code missing} are missing
   * @param priority the highest priority met with such shares
   * @param plainPriority the highest priority met where no more than {@code missing} are missing
   */
  public record FairTruth(
      int missing, Set<String> hopeful, List<Share> shares, long priority, long plainPriority) {

    public Share least() {
      return shares.isEmpty() ? Share.NONE : shares.get(0);
    }
  }

  public static FairTruth fairTruth(Event event) {
    return of(event).fairTruth();
  }

  /** The best there is where everybody is guaranteed something. */
  public FairTruth fairTruth() {
    Set<String> hopeful = new TreeSet<>();
    for (int set : sets) {
      event.organisations().stream()
          .filter(one -> share(set, one).met() > 0)
          .forEach(one -> hopeful.add(one.name()));
    }
    return fairest(hopeful, sets.stream().mapToInt(this::missing).min().orElseThrow());
  }

  private FairTruth fairest(Set<String> hopeful, int missing) {
    FairTruth best = null;
    long plainPriority = 0;
    for (int set : sets) {
      if (missing(set) > missing) {
        continue;
      }
      List<Share> shares =
          event.organisations().stream()
              .filter(one -> hopeful.contains(one.name()))
              .map(one -> share(set, one))
              .sorted()
              .toList();
      long priority = worth(set).priority;
      plainPriority = Math.max(plainPriority, priority);
      int better = best == null ? 1 : compare(shares, best.shares);
      if (better > 0 || better == 0 && priority > best.priority) {
        best = new FairTruth(missing, hopeful, shares, priority, 0);
      }
    }
    return new FairTruth(missing, hopeful, best.shares, best.priority, plainPriority);
  }

  private int missing(int set) {
    return event.organisations().stream()
        .map(one -> share(set, one))
        .mapToInt(share -> Math.max(0, Math.min(event.atLeast(), share.asked()) - share.met()))
        .sum();
  }

  /** Compares two sorted lists of shares lexicographically. */
  public static int compare(List<Share> one, List<Share> other) {
    for (int i = 0; i < one.size(); i++) {
      int here = one.get(i).compareTo(other.get(i));
      if (here != 0) {
        return here;
      }
    }
    return 0;
  }

  private Share share(int set, Organisation organisation) {
    int met = 0;
    for (int i = 0; i < couples.size(); i++) {
      if ((set >>> i & 1) != 0) {
        met += (int) couples.get(i).requests.stream().filter(r -> asks(organisation, r)).count();
      }
    }
    int asked = (int) event.requests().stream().filter(r -> asks(organisation, r)).count();
    return new Share(met, asked);
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
          if ((before & now) == 0 && isInOrder(before, now)) {
            next.set(before | now);
          }
        }
      }
      held = next;
    }
    return held;
  }

  /** The same where organisations must rest: what was held, with everybody's run of meetings. */
  private BitSet allRested() {
    Set<State> states = Set.of(nothingHeld());
    for (int round = 1; round <= event.roundCount(); round++) {
      List<Integer> together = together(round);
      boolean isAfterPause = isPauseBefore(round);
      Set<State> next = new HashSet<>();
      for (State before : states) {
        for (int now : together) {
          if ((before.held & now) == 0 && isInOrder(before.held, now)) {
            after(before, now, isAfterPause).stream()
                .filter(after -> Collections.max(after.runs) <= event.maxInARow())
                .forEach(next::add);
          }
        }
      }
      states = next;
    }
    BitSet held = new BitSet();
    states.forEach(state -> held.set(state.held));
    return held;
  }

  State nothingHeld() {
    return new State(0, Collections.nCopies(2 * event.organisations().size(), 0));
  }

  /** Couples that met, and how many meetings running either team of everybody has had last. */
  record State(int held, List<Integer> runs) {}

  /** What can be after a round, whichever team takes a meeting. */
  List<State> after(State before, int now, boolean isAfterPause) {
    List<List<Integer>> all = List.of(List.of());
    for (int v = 0; v < event.organisations().size(); v++) {
      List<List<Integer>> more = new ArrayList<>();
      for (List<Integer> runs : all) {
        for (int sitting : sitting(event.organisations().get(v), now)) {
          List<Integer> with = new ArrayList<>(runs);
          for (int team = 0; team < 2; team++) {
            int run = isAfterPause ? 0 : before.runs.get(2 * v + team);
            with.add((sitting >>> team & 1) == 0 ? 0 : run + 1);
          }
          more.add(with);
        }
      }
      all = more;
    }
    return all.stream().map(runs -> new State(before.held | now, runs)).toList();
  }

  /** Which teams of an organisation can sit in its meetings of a round, as sets of bits. */
  private List<Integer> sitting(Organisation organisation, int now) {
    int count = count(now, organisation.name());
    if (count != 1 || organisation.teams() == 1) {
      return List.of((1 << count) - 1);
    }
    for (int i = 0; i < couples.size(); i++) {
      boolean isHere = (now >>> i & 1) != 0 && couples.get(i).has(organisation.name());
      Meeting locked = isHere ? locked(couples.get(i)) : null;
      if (locked != null) {
        return List.of(locked.teamOf(organisation.name()));
      }
    }
    return List.of(1, 2);
  }

  boolean isPauseBefore(int round) {
    if (round == 1 || event.day().laterDates().containsKey(round)) {
      return round > 1;
    }
    long shortest = Long.MAX_VALUE;
    for (int r = 2; r <= event.roundCount(); r++) {
      shortest = Math.min(shortest, minutesBefore(r));
    }
    return minutesBefore(round) > shortest;
  }

  private long minutesBefore(int round) {
    LocalTime end = event.day().time(round - 1).end();
    return Duration.between(end, event.day().time(round).start()).toMinutes();
  }

  /** Whether nothing of {@code now} should have come before something of {@code before}. */
  boolean isInOrder(int before, int now) {
    for (int i = 0; i < couples.size(); i++) {
      for (int j = 0; j < couples.size() && (now >>> i & 1) != 0; j++) {
        boolean isEarlier = ((before | now) >>> j & 1) != 0;
        if (i != j && isEarlier && mustComeFirst(couples.get(i), couples.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean mustComeFirst(Couple first, Couple then) {
    return then.requests.stream()
        .anyMatch(r -> first.has(r.organisation()) && r.after().stream().anyMatch(first::has));
  }

  /** All sets of couples that can meet in a round at once. */
  List<Integer> together(int round) {
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
        .filter(set -> (set & needed) == needed)
        .filter(set -> round < event.firstOpen() || isSeated(round, set, 0, 0))
        .toList();
  }

  private boolean isPossible(Couple couple, Meeting locked, int round) {
    return (locked == null ? round >= event.firstOpen() : locked.round() == round)
        && couple.one.present().contains(round)
        && couple.two.present().contains(round)
        && (round < event.firstOpen() || isWanted(couple, round) && hasNeeds(couple, round));
  }

  private boolean hasNeeds(Couple couple, int round) {
    return event.resourceHours().byName().entrySet().stream()
        .filter(hours -> !hours.getValue().contains(round))
        .map(Map.Entry::getKey)
        .noneMatch(n -> couple.one.resources().contains(n) || couple.two.resources().contains(n));
  }

  /** Whether two may meet in a round that is still open; of what was held, nobody asks it. */
  private boolean isWanted(Couple couple, int round) {
    return couple.requests.stream().map(Request::window).allMatch((Rounds w) -> w.contains(round))
        && !couple.one.neverWith().contains(couple.two.name())
        && !couple.two.neverWith().contains(couple.one.name())
        && (couple.one.side().isEmpty() || !couple.one.side().equals(couple.two.side()))
        && (event.history().repeats() == History.Repeats.LAST || !metBefore(couple));
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
    return (isOwn || !isAway || isWalk(couple))
        && (locked == null || locked.lock() == Lock.ROUND || locked.table() == number + 1);
  }

  /** Whether all of the two who have a table of their own walk, and must. */
  private boolean isWalk(Couple couple) {
    for (Organisation organisation : List.of(couple.one, couple.two)) {
      if (organisation.table().isPresent() && !organisation.walks()) {
        return false;
      }
      for (Table table : event.tables()) {
        boolean isHome = organisation.table().filter(table.name()::equals).isPresent();
        if (isHome
            && table.features().containsAll(couple.one.needs())
            && table.features().containsAll(couple.two.needs())) {
          return false;
        }
      }
    }
    return true;
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

  boolean obeysTotals(int set) {
    return event.organisations().stream().allMatch(o -> count(set, o.name()) <= o.maxMeetings());
  }

  private int count(int set, String name) {
    int count = 0;
    for (int i = 0; i < couples.size(); i++) {
      count += (set >>> i & 1) != 0 && couples.get(i).has(name) ? 1 : 0;
    }
    return count;
  }

  private Truth worth(int set, ToLongBiFunction<Long, Map<String, Integer>> value) {
    Map<String, Integer> met = new HashMap<>();
    event.organisations().forEach(one -> met.put(one.name(), share(set, one).met()));
    Truth worth = worth(set);
    return new Truth(value.applyAsLong(worth.priority, met), worth.unfairness);
  }

  Truth worth(int set) {
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
