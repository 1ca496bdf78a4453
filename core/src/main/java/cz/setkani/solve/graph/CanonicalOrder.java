package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pair;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.SharedUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An order of the organisations that depends on who wants whom, not on rows or names: colour
 * refinement (Weisfeiler and Leman, 1968) with hashes instead of colours. Of organisations that
 * refinement cannot tell apart one is singled out, and so are then those that belong to it; which
 * one is told by the names, but makes no difference where they are alike. Beyond some work the
 * names alone decide. O(steps * (n log n + p)) for each that is singled out.
 */
public final class CanonicalOrder {

  private static final int STEPS = 8;
  private static final long MOST_WORK = 100_000;

  private final Event event;
  private final List<Organisation> organisations;
  private final Set<String> names;

  /** The positions in the roster of the first and of the second of each pair. */
  private final int[] first;

  private final int[] second;
  private long[] hash;

  /** Whether to look at what tells apart but a few of those who are alike otherwise. */
  private boolean isFine;

  private CanonicalOrder(Event event) {
    this.event = event;
    organisations = event.organisations();
    names = organisations.stream().map(Organisation::name).collect(Collectors.toSet());
    first = event.pairs().stream().mapToInt(pair -> event.position(pair.first())).toArray();
    second = event.pairs().stream().mapToInt(pair -> event.position(pair.second())).toArray();
    hash = organisations.stream().mapToLong(this::own).toArray();
  }

  /** The positions in the roster, in the canonical order. */
  public static int[] of(Event event) {
    CanonicalOrder order = new CanonicalOrder(event);
    order.refineAll();
    long[] plain = order.hash;
    order.singleOut();
    return order.sorted(Comparator.comparingLong(v -> plain[v]));
  }

  /** Sorts by what is given, then by what is known, then by names. */
  private int[] sorted(Comparator<Integer> first) {
    return IntStream.range(0, hash.length)
        .boxed()
        .sorted(
            first.thenComparingLong(v -> hash[v]).thenComparing(v -> organisations.get(v).name()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void refineAll() {
    for (int step = 0; step < STEPS; step++) {
      refine();
    }
  }

  /**
   * Looks more closely at those that are alike, and then makes the first of them different from the
   * others, until none are alike.
   */
  private void singleOut() {
    long work = (long) STEPS * (organisations.size() + event.pairs().size());
    boolean[] isInvolved = involved();
    OptionalInt alike = firstAlike(isInvolved);
    if (alike.isPresent()) {
      isFine = true;
      refineAll();
      alike = firstAlike(isInvolved);
    }
    for (long left = MOST_WORK; left >= work && alike.isPresent(); left -= work) {
      hash = hash.clone();
      hash[alike.getAsInt()] = mix(hash[alike.getAsInt()], 5);
      refineAll();
      alike = firstAlike(isInvolved);
    }
  }

  private OptionalInt firstAlike(boolean[] isInvolved) {
    int[] order = sorted((v, w) -> 0);
    return IntStream.range(1, order.length)
        .filter(i -> hash[order[i]] == hash[order[i - 1]] && isInvolved[order[i]])
        .map(i -> order[i - 1])
        .findFirst();
  }

  /** Who may have meetings; where all the others stand makes no difference. */
  private boolean[] involved() {
    boolean[] isInvolved = new boolean[hash.length];
    Arrays.fill(isInvolved, event.isSuggesting());
    for (int pair = 0; pair < first.length; pair++) {
      isInvolved[first[pair]] = true;
      isInvolved[second[pair]] = true;
    }
    return isInvolved;
  }

  private long own(Organisation organisation) {
    long own =
        mix(
            event.reach(organisation.name()).bits(),
            Math.min(organisation.maxMeetings(), organisation.teams() * event.roundCount()));
    own = organisation.teams() > 1 ? mix(own, organisation.teams()) : own;
    own = organisation.walks() ? mix(own, 1) : own;
    List<Integer> tables = event.tablesFor(organisation.name(), organisation.name());
    return tables.size() == event.tables().size() ? own : mix(own, tables.hashCode());
  }

  private void refine() {
    long[] next = Arrays.copyOf(hash, hash.length);
    for (int v = 0; v < next.length && isFine; v++) {
      next[v] += organisations.get(v).table().isPresent() ? 3 : 0;
    }
    if (isFine && event.isSuggesting()) {
      refineByRefusals(next);
    }
    for (int p = 0; p < first.length; p++) {
      Pair pair = event.pairs().get(p);
      int a = first[p];
      int b = second[p];
      long toA = pair.byFirst().map(event.tiers()::weight).orElse(0L);
      long toB = pair.bySecond().map(event.tiers()::weight).orElse(0L);
      Rounds possible = pair.possible();
      next[a] += mix(hash[b] + possible.bits(), toA << 20 | toB);
      next[b] += mix(hash[a] + possible.bits(), toB << 20 | toA);
    }
    for (Meeting meeting : event.locked()) {
      int a = event.position(meeting.first());
      int b = event.position(meeting.second());
      next[a] += mix(hash[b], -place(meeting, meeting.firstTeam(), meeting.secondTeam()));
      next[b] += mix(hash[a], -place(meeting, meeting.secondTeam(), meeting.firstTeam()));
    }
    for (Request request : event.requests()) {
      for (String after : request.after()) {
        refine(request, hash[event.position(after)], event.position(after), next);
      }
    }
    for (SharedUnit unit : event.sharedUnits()) {
      long sum = unit.organisations().stream().mapToLong(o -> hash[event.position(o)]).sum();
      unit.organisations()
          .forEach(o -> next[event.position(o)] += mix(sum, isFine && unit.isPerson() ? 7 : 1));
    }
    for (int v = 0; v < next.length; v++) {
      next[v] = mix(next[v], hash[v]);
    }
    hash = next;
  }

  /** Tells apart by who is not to be put with whom, though nobody asks for it. */
  private void refineByRefusals(long[] next) {
    Map<String, Long> sides = new HashMap<>();
    for (int v = 0; v < next.length; v++) {
      long own = hash[v];
      organisations.get(v).side().ifPresent(side -> sides.merge(side, own, Long::sum));
    }
    for (int v = 0; v < next.length; v++) {
      next[v] += organisations.get(v).side().map(side -> mix(sides.get(side), 8)).orElse(0L);
    }
    for (Set<String> two : event.history().metIn().keySet()) {
      int[] met = two.stream().filter(names::contains).mapToInt(event::position).toArray();
      if (met.length == 2) {
        next[met[0]] += mix(hash[met[1]], 7);
        next[met[1]] += mix(hash[met[0]], 7);
      }
    }
    for (Organisation one : organisations) {
      int a = event.position(one.name());
      one.neverWith().stream()
          .filter(names::contains)
          .mapToInt(event::position)
          .forEach(
              b -> {
                next[a] += mix(hash[b], 6);
                next[b] += mix(hash[a], 6);
              });
    }
  }

  /** Tells apart by the order of meetings: who asks for it, for what, and what comes before. */
  private void refine(Request request, long before, int earlier, long[] next) {
    int asker = event.position(request.organisation());
    int wanted = event.position(request.wants());
    next[asker] += mix(mix(hash[wanted], before), 2);
    next[wanted] += mix(mix(hash[asker], before), 3);
    next[earlier] += mix(mix(hash[asker], hash[wanted]), 4);
  }

  /** The round of a locked meeting, the teams that sit there, and the table. */
  private long place(Meeting meeting, int own, int other) {
    long place = meeting.round() + 64L * (own - 1) + 128L * (other - 1);
    boolean isAtAnyTable = meeting.lock() == Lock.ROUND;
    return isFine ? place + 256L * (meeting.table() - 1) + (isAtAnyTable ? 1L << 32 : 0) : place;
  }

  /** Spreads two numbers over 64 bits (the finaliser of MurmurHash3). */
  private static long mix(long a, long b) {
    long x = a * 0x9E3779B97F4A7C15L + b;
    x = (x ^ x >>> 33) * 0xFF51AFD7ED558CCDL;
    x = (x ^ x >>> 33) * 0xC4CEB9FE1A85EC53L;
    return x ^ x >>> 33;
  }
}
