package cz.setkani.whatif;

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
 * they are: each one that may go is looked past, to see whether there is room then. Where no single
 * one makes room, one of either of the two is. Of all ways the one that loses least is taken, then
 * the fairest. O(m log m + m T) for m meetings and T rounds, and more where many share people.
 */
final class Sacrifice {

  private record Way(List<Meeting> gone, Tally.Total total) {}

  private static final Comparator<Way> BEST =
      Comparator.<Way>comparingLong(way -> -way.total().priorityMet())
          .thenComparingLong(way -> way.total().unfairness());

  private final Schedule schedule;
  private final Pair pair;
  private final Tally tally;
  private final Openings openings;
  private final Experiment experiment;

  Sacrifice(Event event, Schedule schedule, Pair pair, Tally tally) {
    this.schedule = schedule;
    this.pair = pair;
    this.tally = tally;
    openings = Openings.of(event, schedule);
    experiment = new Experiment(event, pair);
  }

  /** The cheapest way, told by how much less is met than now. */
  Optional<Proposal> find() {
    return best(singles()).or(() -> best(couples()));
  }

  private Optional<Proposal> best(Stream<List<Meeting>> candidates) {
    return candidates
        .map(gone -> new Way(gone, tally.after(gone, pair)))
        .sorted(BEST)
        .flatMap(way -> added(way.gone()).map(meeting -> proposal(way, meeting)).stream())
        .findFirst();
  }

  private Optional<Meeting> added(List<Meeting> gone) {
    Openings left = openings.without(gone);
    if (left.isAtLimit(pair.first())
        || left.isAtLimit(pair.second())
        || left.rounds(pair.first(), pair.second()).isEmpty()) {
      return Optional.empty();
    }
    List<Meeting> rest = new ArrayList<>(schedule.meetings());
    rest.removeAll(gone);
    return experiment.added(new Schedule(rest), left);
  }

  private Proposal proposal(Way way, Meeting added) {
    return new Proposal(
        Remedy.GIVE_UP,
        "",
        0,
        Rounds.NONE,
        way.gone(),
        Optional.of(added),
        way.total().requestsMet(),
        Math.max(0, tally.now().requestsMet() - way.total().requestsMet()),
        Math.max(0, tally.now().mustMet() - way.total().mustMet()),
        Math.max(0, tally.now().priorityMet() - way.total().priorityMet()));
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
}
