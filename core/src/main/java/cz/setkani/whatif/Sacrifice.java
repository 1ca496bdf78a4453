package cz.setkani.whatif;

import cz.setkani.explain.Measures;
import cz.setkani.explain.Openings;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pair;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the meetings that would have to go so that two can meet, while all the others stay where
 * they are: each one that may go is taken out, to see whether there is room then. Where no single
 * one makes room, one of either of the two is. Of all ways the one that loses least is taken, then
 * the fairest.
 */
final class Sacrifice {

  private record Way(List<Meeting> gone, Meeting added, Measures measures) {}

  private static final Comparator<Way> BEST =
      Comparator.<Way>comparingLong(way -> -way.measures().priorityMet())
          .thenComparingLong(way -> way.measures().unfairness());

  private final Event event;
  private final Schedule schedule;
  private final Pair pair;
  private final Experiment experiment;

  Sacrifice(Event event, Schedule schedule, Pair pair) {
    this.event = event;
    this.schedule = schedule;
    this.pair = pair;
    experiment = new Experiment(event, pair);
  }

  /** The cheapest way, told by how much less priority is met than now. */
  Optional<Proposal> find() {
    Measures now = Measures.of(event, schedule);
    return best(singles()).or(() -> best(couples())).map(way -> proposal(way, now));
  }

  private static Proposal proposal(Way way, Measures now) {
    return new Proposal(
        Remedy.GIVE_UP,
        "",
        0,
        Rounds.NONE,
        way.gone(),
        Optional.of(way.added()),
        way.measures().requestsMet(),
        Math.max(0, now.requestsMet() - way.measures().requestsMet()),
        Math.max(0, now.priorityMet() - way.measures().priorityMet()));
  }

  private Optional<Way> best(Stream<List<Meeting>> candidates) {
    return candidates.map(this::way).flatMap(Optional::stream).min(BEST);
  }

  private Stream<List<Meeting>> singles() {
    return schedule.meetings().stream().filter(m -> !m.locked()).map(List::of);
  }

  private Stream<List<Meeting>> couples() {
    return free(pair.first()).flatMap(m -> free(pair.second()).map(other -> List.of(m, other)));
  }

  private Stream<Meeting> free(String organisation) {
    return schedule.meetingsOf(organisation).stream().filter(m -> !m.locked());
  }

  private Optional<Way> way(List<Meeting> gone) {
    List<Meeting> rest = new ArrayList<>(schedule.meetings());
    rest.removeAll(gone);
    Schedule left = new Schedule(rest);
    if (Openings.of(event, left).rounds(pair.first(), pair.second()).isEmpty()) {
      return Optional.empty();
    }
    return experiment
        .added(left)
        .map(added -> new Way(gone, added, experiment.measures(Experiment.with(left, added))));
  }
}
