package cz.setkani.day;

import cz.setkani.Counted;
import cz.setkani.explain.Measures;
import cz.setkani.explain.Openings;
import cz.setkani.index.Couple;
import cz.setkani.model.Event;
import cz.setkani.model.Idleness;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pair;
import cz.setkani.model.Schedule;
import cz.setkani.model.Share;
import cz.setkani.model.StopReason;
import cz.setkani.rule.Check;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Exchanges added meetings for others that count the same, one for one, as long as that makes the
 * {@link Toll} of an edition less: what is added goes first to those who lost most by others'
 * absence, and then touches few pages. Requests met, what is guaranteed and promises stay as they
 * are, nobody falls below the least share, and no more do to it; breaks may become more. Not exact:
 * of what takes more than one meeting at once, nothing is found. Meetings that nobody asked for are
 * not exchanged.
 */
final class Exchanges {

  /** Each goes through all exchanges that there are; seldom more than two are needed. */
  private static final int MOST_PASSES = 8;

  private final Event event;
  private final Aim aim;
  private final BooleanSupplier stopped;
  private final Kinship kinship;
  private final Map<Couple, Pair> pairs = new HashMap<>();
  private final Ledger ledger;
  private final PageTimes times;
  private final Set<Meeting> added;
  private Counted best;

  private Exchanges(Promises promises, Aim aim, Counted found, BooleanSupplier stopped) {
    event = promises.event();
    this.aim = aim;
    this.stopped = stopped;
    best = found;
    kinship = new Kinship(promises);
    event.pairs().forEach(pair -> pairs.put(Couple.of(pair.first(), pair.second()), pair));
    List<Meeting> all = found.schedule().meetings();
    List<Meeting> free =
        Comparison.of(promises, all).fates().stream()
            .filter(fate -> fate.status() == Status.ADDED)
            .flatMap(fate -> fate.after().stream())
            .toList();
    added = new HashSet<>(free);
    ledger = Ledger.of(promises, all.stream().filter(m -> !added.contains(m)).toList(), free);
    added.removeIf(meeting -> !pairs.containsKey(Couple.of(meeting)));
    times = new PageTimes(Idleness.of(event.day()), all);
  }

  /**
   * A schedule of the day that is as good, and costs people less.
   *
   * @param aim what must not be served less
   * @param found what was found
   * @param stopped whether to come to an end soon
   */
  static Counted of(Promises promises, Aim aim, Counted found, BooleanSupplier stopped) {
    return new Exchanges(promises, aim, found, stopped).run();
  }

  private Counted run() {
    boolean isBetter = !added.isEmpty();
    for (int pass = 0; pass < MOST_PASSES && isBetter; pass++) {
      isBetter = false;
      for (Exchange exchange : distinct(exchanges())) {
        isBetter |= !stopped.getAsBoolean() && isMade(exchange);
      }
    }
    return best;
  }

  /** All exchanges that cost less, as far as they can be told apart; the best ones first. */
  private static List<Exchange> distinct(List<Exchange> exchanges) {
    exchanges.sort(Exchange.ORDER);
    List<Exchange> distinct = new ArrayList<>();
    for (int i = 0; i < exchanges.size(); i++) {
      Exchange one = exchanges.get(i);
      boolean isLikeLast = i > 0 && Exchange.ORDER.compare(exchanges.get(i - 1), one) == 0;
      boolean isLikeNext =
          i + 1 < exchanges.size() && Exchange.ORDER.compare(one, exchanges.get(i + 1)) == 0;
      if (!isLikeLast && !isLikeNext) {
        distinct.add(one);
      }
    }
    return distinct;
  }

  private List<Exchange> exchanges() {
    Set<Couple> met = new HashSet<>();
    best.schedule().meetings().forEach(meeting -> met.add(Couple.of(meeting)));
    List<Pair> unmet =
        event.pairs().stream()
            .filter(pair -> !met.contains(Couple.of(pair.first(), pair.second())))
            .filter(pair -> !pair.possible().minus(event.over()).isEmpty())
            .toList();
    Openings openings = Openings.of(event, best.schedule());
    List<Exchange> exchanges = new ArrayList<>();
    for (Meeting out : added) {
      Openings without = openings.without(List.of(out));
      Pair given = pairs.get(Couple.of(out));
      unmet.stream()
          .filter(pair -> isAlike(given, pair) && isHopeful(out, pair))
          .forEach(pair -> exchanges.addAll(exchanges(out, pair, without)));
    }
    return exchanges;
  }

  private static boolean isAlike(Pair one, Pair other) {
    return one.priority() == other.priority() && one.requests().size() == other.requests().size();
  }

  /** Whether it may cost less: a second team may have a page that is touched already. */
  private boolean isHopeful(Meeting out, Pair pair) {
    return event.hasTeams() || ledger.toll(out, meeting(pair, out.round())).compareTo(toll()) < 0;
  }

  private Toll toll() {
    return ledger.toll();
  }

  private static Meeting meeting(Pair pair, int round) {
    return new Meeting(round, 1, pair.first(), pair.second(), false);
  }

  private List<Exchange> exchanges(Meeting out, Pair pair, Openings openings) {
    if (openings.isAtLimit(pair.first()) || openings.isAtLimit(pair.second())) {
      return List.of();
    }
    List<Integer> suitable = event.tablesFor(pair.first(), pair.second());
    return openings.rounds(pair.first(), pair.second()).stream()
        .mapToObj(round -> meeting(pair, round))
        .map(
            in ->
                in.withTeams(
                    openings.team(in.first(), in.round()), openings.team(in.second(), in.round())))
        .map(in -> times.seated(in, common(openings.tables(in.round()), suitable)))
        .flatMap(Optional::stream)
        .map(in -> exchange(out, in))
        .filter(exchange -> exchange.toll().compareTo(toll()) < 0)
        .toList();
  }

  private static List<Integer> common(List<Integer> free, List<Integer> suitable) {
    return free.stream().filter(suitable::contains).toList();
  }

  private Exchange exchange(Meeting out, Meeting in) {
    return new Exchange(out, in, ledger.toll(out, in), times.waitingMore(out, in), kinship.of(in));
  }

  /** Makes an exchange, if it still is one, and the check agrees. */
  private boolean isMade(Exchange exchange) {
    Meeting out = exchange.out();
    Meeting in = exchange.in();
    if (!added.contains(out) || ledger.toll(out, in).compareTo(toll()) >= 0) {
      return false;
    }
    List<Meeting> meetings = new ArrayList<>(best.schedule().meetings());
    meetings.remove(out);
    meetings.add(in);
    Schedule schedule = new Schedule(meetings);
    Counted next = counted(schedule);
    boolean isWorse = aim.isBetter(best, next) || isLeastLess(next.measures(), best.measures());
    if (isWorse || !Check.faults(event, schedule).isEmpty()) {
      return false;
    }
    ledger.exchange(out, in);
    times.exchange(out, in);
    added.remove(out);
    added.add(in);
    best = next;
    return true;
  }

  /** Whether those with the least share have less, or are more. */
  private static boolean isLeastLess(Measures one, Measures other) {
    int less = least(one).compareTo(least(other));
    return less < 0 || less == 0 && one.fewestNames().size() > other.fewestNames().size();
  }

  private static Share least(Measures measures) {
    return new Share(measures.fewestMet(), measures.fewestAsked());
  }

  private Counted counted(Schedule schedule) {
    Measures measures = Measures.of(event, schedule);
    boolean isCalm = measures.waitingRounds() <= best.measures().waitingRounds();
    return new Counted(
        schedule,
        best.bound(),
        measures,
        best.fairness(),
        best.alternative(),
        isCalm ? best.stoppedBecause() : StopReason.NO_GAIN);
  }
}
