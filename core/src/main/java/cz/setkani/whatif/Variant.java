package cz.setkani.whatif;

import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pair;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A change of an event that is to be tried.
 *
 * @param remedy what is changed
 * @param organisation whose limit, stay or table is changed; empty for other remedies
 * @param number the new limit, number of tables or number of rounds; 0 for other remedies
 * @param stay the rounds by which a stay is longer
 * @param event the changed event
 */
record Variant(Remedy remedy, String organisation, int number, Rounds stay, Event event) {

  /** More ways to stay longer are not tried for one organisation. */
  private static final int MOST_STAYS = 3;

  /** No change of the event: only of the schedule. */
  static Variant none(Event event) {
    return new Variant(Remedy.REARRANGE, "", 0, Rounds.NONE, event);
  }

  /** All variants that may help a pair which a schedule leaves apart, the cheapest first. */
  static List<Variant> of(Event event, Schedule schedule, Pair pair) {
    List<Variant> variants = new ArrayList<>();
    List<Organisation> two =
        Stream.of(pair.first(), pair.second()).map(event::getOrganisation).toList();
    two.stream()
        .filter(one -> schedule.meetingsOf(one.name()).size() >= one.maxMeetings())
        .forEach(one -> addLimit(event, one, variants));
    addWindow(event, pair, variants);
    addOrder(event, pair, variants);
    addWalk(event, two, variants);
    addTable(event, variants);
    addStays(event, two.get(0), two.get(1), variants);
    addStays(event, two.get(1), two.get(0), variants);
    addRest(event, variants);
    addRound(event, variants);
    return variants;
  }

  private static void addLimit(Event event, Organisation organisation, List<Variant> variants) {
    int limit = organisation.maxMeetings() + 1;
    if (limit <= organisation.teams() * event.presence(organisation.name()).size()) {
      Event changed = event.toBuilder().replace(organisation.withMaxMeetings(limit)).build();
      variants.add(
          new Variant(Remedy.MAX_MEETINGS, organisation.name(), limit, Rounds.NONE, changed));
    }
  }

  private static void addWindow(Event event, Pair pair, List<Variant> variants) {
    Rounds all = Rounds.first(event.roundCount());
    if (pair.requests().stream().anyMatch(r -> !all.minus(r.window()).isEmpty())) {
      EventBuilder changed = event.toBuilder();
      for (Request request : pair.requests()) {
        changed.replace(request.withWindow(all));
      }
      variants.add(new Variant(Remedy.WINDOW, "", 0, Rounds.NONE, changed.build()));
    }
  }

  /** Takes out whatever was asked for of the order of this meeting and others. */
  private static void addOrder(Event event, Pair pair, List<Variant> variants) {
    EventBuilder changed = event.toBuilder();
    boolean isOrdered = false;
    for (Request request : event.requests()) {
      boolean isOfTheTwo = pair.requests().contains(request);
      Set<String> after = new TreeSet<>(isOfTheTwo ? Set.of() : request.after());
      if (request.organisation().equals(pair.first())) {
        after.remove(pair.second());
      } else if (request.organisation().equals(pair.second())) {
        after.remove(pair.first());
      }
      if (after.size() < request.after().size()) {
        isOrdered = true;
        changed.replace(request.withAfter(after));
      }
    }
    if (isOrdered) {
      variants.add(new Variant(Remedy.ORDER, "", 0, Rounds.NONE, changed.build()));
    }
  }

  /** Where no table suits two of whom one has its own, that one goes to another table. */
  private static void addWalk(Event event, List<Organisation> two, List<Variant> variants) {
    List<Organisation> staying =
        two.stream().filter(one -> one.table().isPresent() && !one.walks()).toList();
    if (staying.size() == 1 && event.tablesFor(two.get(0).name(), two.get(1).name()).isEmpty()) {
      Organisation walker = staying.get(0).withWalks(true);
      Event changed = event.toBuilder().replace(walker).build();
      variants.add(new Variant(Remedy.WALK, walker.name(), 0, Rounds.NONE, changed));
    }
  }

  private static void addRest(Event event, List<Variant> variants) {
    int most = event.maxInARow() + 1;
    if (most <= event.roundCount()) {
      Event changed = event.toBuilder().maxInARow(most).build();
      variants.add(new Variant(Remedy.REST, "", most, Rounds.NONE, changed));
    }
  }

  private static void addTable(Event event, List<Variant> variants) {
    int count = event.tables().size() + 1;
    int fewest = IntStream.rangeClosed(1, event.roundCount()).map(event::tablesIn).min().orElse(0);
    if (fewest < event.teamCount() / 2) {
      variants.add(new Variant(Remedy.TABLE, "", count, Rounds.NONE, Hall.with(event, count)));
    }
  }

  /** Stays that bring one to a round in which the other is there, the shortest first. */
  private static void addStays(
      Event event, Organisation one, Organisation other, List<Variant> variants) {
    Rounds stay = event.presence(one.name());
    event.presence(other.name()).minus(stay).stream()
        .mapToObj(round -> longer(stay, round))
        .distinct()
        .sorted(Comparator.comparingInt(Rounds::size))
        .limit(MOST_STAYS)
        .map(more -> stay(event, one, more))
        .forEach(variants::add);
  }

  /** The rounds that somebody has to stay longer to be there in a round, without a gap. */
  private static Rounds longer(Rounds stay, int round) {
    if (stay.isEmpty()) {
      return Rounds.of(round);
    }
    int first = stay.stream().min().orElseThrow();
    int last = stay.stream().max().orElseThrow();
    if (round < first) {
      return Rounds.range(round, first - 1);
    }
    return round > last ? Rounds.range(last + 1, round) : Rounds.of(round);
  }

  private static Variant stay(Event event, Organisation organisation, Rounds more) {
    Organisation longer = organisation.withPresent(organisation.present().or(more));
    Event changed = event.toBuilder().replace(longer).build();
    return new Variant(Remedy.PRESENCE, organisation.name(), 0, more, changed);
  }

  private static void addRound(Event event, List<Variant> variants) {
    int count = event.roundCount() + 1;
    if (event.day().allows(count)) {
      Event changed = event.toBuilder(event.day().withRounds(count)).build();
      variants.add(new Variant(Remedy.ROUND, "", count, Rounds.NONE, changed));
    }
  }
}
