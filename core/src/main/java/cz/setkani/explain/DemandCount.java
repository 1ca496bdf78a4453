package cz.setkani.explain;

import cz.setkani.index.EventIndex;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pair;
import cz.setkani.model.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts who is in demand. */
final class DemandCount {

  private final Event event;
  private final EventIndex index;
  private final Map<String, Integer> asks = new HashMap<>();
  private final Map<String, Integer> askedBy = new HashMap<>();
  private final Map<String, Integer> partners = new HashMap<>();
  private final Map<String, Integer> possiblePartners = new HashMap<>();
  private final List<ImpossiblePair> impossible;

  DemandCount(Event event) {
    this.event = event;
    index = new EventIndex(event);
    impossible = event.pairs().stream().flatMap(this::impossible).toList();
    for (Request request : event.requests()) {
      asks.merge(request.organisation(), 1, Integer::sum);
      askedBy.merge(request.wants(), 1, Integer::sum);
    }
    for (Pair pair : event.pairs()) {
      count(pair, 1, partners);
      count(pair, 1, possiblePartners);
    }
    impossible.forEach(i -> count(i.pair(), -1, possiblePartners));
  }

  private Stream<ImpossiblePair> impossible(Pair pair) {
    Optional<Cause> cause = Impossibility.of(index, pair.requests().get(0));
    return cause.map(c -> new ImpossiblePair(pair, c)).stream();
  }

  private static void count(Pair pair, int by, Map<String, Integer> counts) {
    counts.merge(pair.first(), by, Integer::sum);
    counts.merge(pair.second(), by, Integer::sum);
  }

  Demand demand() {
    int possible = event.pairs().size() - impossible.size();
    return new Demand(
        event.organisations().stream().map(this::demand).toList(),
        event.requests().size(),
        event.pairs().size(),
        impossible,
        roundsNeeded(possible),
        atLeast(possible, event.roundCount()),
        tablesUsable());
  }

  private OrganisationDemand demand(Organisation organisation) {
    String name = organisation.name();
    return new OrganisationDemand(
        name,
        asks.getOrDefault(name, 0),
        askedBy.getOrDefault(name, 0),
        partners.getOrDefault(name, 0),
        possiblePartners.getOrDefault(name, 0),
        Math.min(
            organisation.teams() * index.rests().most(index.reach(organisation)),
            organisation.maxMeetings()));
  }

  private int roundsNeeded(int possible) {
    int most =
        event.organisations().stream()
            .mapToInt(o -> atLeast(possiblePartners.getOrDefault(o.name(), 0), o.teams()))
            .max()
            .orElse(0);
    return Math.max(most, roundsToHold(possible));
  }

  /**
   * The fewest rounds that can hold so many meetings: of the rounds of the event each as many as
   * there are tables and teams then; of further rounds, as many as there would be if all came.
   */
  private int roundsToHold(int meetings) {
    int left = meetings;
    for (int round = 1; round <= event.roundCount(); round++) {
      if (left <= 0) {
        return round - 1;
      }
      left -= Math.min(event.tablesIn(round), presentIn(round) / 2);
    }
    int further = Math.max(1, Math.min(event.tables().size(), event.teamCount() / 2));
    return left <= 0 ? event.roundCount() : event.roundCount() + atLeast(left, further);
  }

  private int tablesUsable() {
    return index.rounds().stream().map(this::presentIn).map(count -> count / 2).max().orElse(0);
  }

  private int presentIn(int round) {
    return event.organisations().stream()
        .filter(o -> index.reach(o).contains(round))
        .mapToInt(Organisation::teams)
        .sum();
  }

  /** The smallest whole number that is not below a quotient. */
  private static int atLeast(int dividend, int divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
