package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pair;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.SharedUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order of the organisations that depends on who wants whom, not on rows or names: colour
 * refinement (Weisfeiler and Leman, 1968) with hashes instead of colours. Only organisations that
 * refinement cannot tell apart stand in the order of their names. O(steps * (n log n + p)).
 */
public final class CanonicalOrder {

  private static final int STEPS = 8;

  private final Event event;
  private final List<Organisation> organisations;
  private long[] hash;

  private CanonicalOrder(Event event) {
    this.event = event;
    organisations = event.organisations();
    hash = organisations.stream().mapToLong(this::own).toArray();
  }

  /** The positions in the roster, in the canonical order. */
  public static int[] of(Event event) {
    CanonicalOrder order = new CanonicalOrder(event);
    for (int step = 0; step < STEPS; step++) {
      order.refine();
    }
    return IntStream.range(0, order.hash.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(v -> order.hash[v])
                .thenComparing(v -> order.organisations.get(v).name()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private long own(Organisation organisation) {
    long own =
        mix(
            event.presence(organisation.name()).bits(),
            Math.min(organisation.maxMeetings(), organisation.teams() * event.roundCount()));
    own = organisation.teams() > 1 ? mix(own, organisation.teams()) : own;
    own = organisation.walks() ? mix(own, 1) : own;
    List<Integer> tables = event.tablesFor(organisation.name(), organisation.name());
    return tables.size() == event.tables().size() ? own : mix(own, tables.hashCode());
  }

  private void refine() {
    long[] next = Arrays.copyOf(hash, hash.length);
    for (Pair pair : event.pairs()) {
      int a = event.position(pair.first());
      int b = event.position(pair.second());
      long toA = pair.byFirst().map(Request::priority).orElse(0);
      long toB = pair.bySecond().map(Request::priority).orElse(0);
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
      unit.organisations().forEach(o -> next[event.position(o)] += mix(sum, 1));
    }
    for (int v = 0; v < next.length; v++) {
      next[v] = mix(next[v], hash[v]);
    }
    hash = next;
  }

  /** Tells apart by the order of meetings: who asks for it, for what, and what comes before. */
  private void refine(Request request, long before, int earlier, long[] next) {
    int asker = event.position(request.organisation());
    int wanted = event.position(request.wants());
    next[asker] += mix(mix(hash[wanted], before), 2);
    next[wanted] += mix(mix(hash[asker], before), 3);
    next[earlier] += mix(mix(hash[asker], hash[wanted]), 4);
  }

  /** The round of a locked meeting, and the teams that sit there. */
  private static long place(Meeting meeting, int own, int other) {
    return meeting.round() + 64L * (own - 1) + 128L * (other - 1);
  }

  /** Spreads two numbers over 64 bits (the finaliser of MurmurHash3). */
  private static long mix(long a, long b) {
    long x = a * 0x9E3779B97F4A7C15L + b;
    x = (x ^ x >>> 33) * 0xFF51AFD7ED558CCDL;
    x = (x ^ x >>> 33) * 0xC4CEB9FE1A85EC53L;
    return x ^ x >>> 33;
  }
}
