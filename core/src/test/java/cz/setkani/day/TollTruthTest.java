package cz.setkani.day;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.ExhaustiveSearch;
import cz.setkani.RandomEvents;
import cz.setkani.explain.Measures;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * To whom what is added goes, and how many pages that touches, on tiny days with no promise moved:
 * held against all their timetables. Of 1 696 such days (2 000 seeds) nothing could have gone to
 * who lost more, and on three days one page less could have been touched; without the exchanges
 * that would be one day in 50.
 */
class TollTruthTest {

  private static final int SEEDS = 100;

  /** What counts of a timetable, the less the better in this order. */
  private record Cost(long priorityLeft, long unfairness, long lossLeft, long pages) {
    static final Comparator<Cost> ORDER =
        Comparator.comparingLong(Cost::priorityLeft)
            .thenComparingLong(Cost::unfairness)
            .thenComparingLong(Cost::lossLeft)
            .thenComparingLong(Cost::pages);
  }

  /** A day, and the edition that was made. */
  private record Case(long seed, DayByChance day, Promises promises, Replan next) {

    static Optional<Case> of(long seed) {
      DayByChance day = DayByChance.of(seed, event(seed));
      Promises promises = Sorting.of(day.event(), day.edition(), day.standing());
      boolean isPlain =
          !promises.event().hasTeams()
              && promises.struck().stream()
                  .noneMatch(fate -> fate.grounds().equals(Optional.of(Grounds.TABLE_LOST)))
              && promises.struck().stream()
                  .noneMatch(fate -> fate.grounds().equals(Optional.of(Grounds.RULE)));
      return isPlain
          ? Optional.of(new Case(seed, day, promises, day.replanner().replan()))
          : Optional.empty();
    }

    /** A tiny event with more wishes than can be met, so that there is much to choose from. */
    private static Event event(long seed) {
      return RandomEvents.sized(seed, 5 + (int) (seed % 4), 3 + (int) (seed / 4 % 2))
          .tables(2 + (int) (seed % 2))
          .wishes(2 + (int) (seed % 3))
          .event();
    }

    /** The best one in which the least share is no less than in the edition. */
    Cost best() {
      return ExhaustiveSearch.of(promises.standing(List.of())).timetables().stream()
          .filter(met -> !isLeastLess(met))
          .map(this::cost)
          .min(Cost.ORDER)
          .orElseThrow();
    }

    private boolean isLeastLess(Set<Set<String>> met) {
      List<Share> shares = shares(met);
      Share least = shares.stream().min(Comparator.naturalOrder()).orElse(Share.NONE);
      Measures found = next.programme().explanation().measures();
      int less = least.compareTo(new Share(found.fewestMet(), found.fewestAsked()));
      return less < 0
          || less == 0
              && shares.stream().filter(least::equalTo).count() > found.fewestNames().size();
    }

    private List<Share> shares(Set<Set<String>> met) {
      Map<String, Share> shares = new HashMap<>();
      for (Request request : event().requests()) {
        boolean isMet = met.contains(Set.of(request.organisation(), request.wants()));
        Share before = shares.getOrDefault(request.organisation(), Share.NONE);
        shares.put(request.organisation(), before.plus(isMet));
      }
      return List.copyOf(shares.values());
    }

    Cost found() {
      Set<Set<String>> met = new HashSet<>();
      next.programme()
          .schedule()
          .meetings()
          .forEach(meeting -> met.add(Set.of(meeting.first(), meeting.second())));
      Cost cost = cost(met);
      assertThat(cost.pages()).as("seed %d", seed).isEqualTo(next.changes().pagesTouched());
      return cost;
    }

    private Cost cost(Set<Set<String>> met) {
      long left = 0;
      long unfairness = 0;
      long lossLeft = 0;
      for (String name : promises.event().organisations().stream().map(o -> o.name()).toList()) {
        long unmet = 0;
        long loss = lost(name);
        for (Request request : event().requests()) {
          boolean isMet = met.contains(Set.of(request.organisation(), request.wants()));
          if (request.organisation().equals(name)) {
            left += isMet ? 0 : request.priority();
            unmet += isMet ? 0 : 1;
            loss -= isMet && !stood().contains(Set.of(name, request.wants())) ? 1 : 0;
          }
        }
        unfairness += unmet * unmet;
        lossLeft += loss > 0 ? loss * loss : 0;
      }
      return new Cost(left, unfairness, lossLeft, pages(met));
    }

    private Event event() {
      return promises.event();
    }

    /** Who met, or will as was promised. */
    private Set<Set<String>> stood() {
      Set<Set<String>> stood = new HashSet<>();
      promises
          .schedule()
          .meetings()
          .forEach(meeting -> stood.add(Set.of(meeting.first(), meeting.second())));
      return stood;
    }

    private long lost(String name) {
      return promises.struck().stream()
          .filter(fate -> fate.grounds().equals(Optional.of(Grounds.AWAY)))
          .map(fate -> fate.before().orElseThrow())
          .filter(m -> m.has(name) && m.round() >= event().firstOpen() && isHere(name, m))
          .filter(m -> event().requests().stream().anyMatch(r -> asks(r, name, m)))
          .count();
    }

    private boolean isHere(String name, Meeting meeting) {
      return !day.standing().away().getOrDefault(name, Rounds.NONE).contains(meeting.round());
    }

    private static boolean asks(Request request, String name, Meeting meeting) {
      return request.organisation().equals(name) && meeting.has(request.wants());
    }

    private long pages(Set<Set<String>> met) {
      Stream<String> given =
          next.changes().alterations().stream()
              .filter(one -> one.before().isPresent())
              .map(Alteration::organisation);
      Stream<String> added =
          met.stream().filter(couple -> !stood().contains(couple)).flatMap(Set::stream);
      return Stream.concat(given, added).distinct().count();
    }
  }

  @Test
  void a01_whatIsAddedGoesToTheLosersAndTouchesFewPages() {
    List<String> notFair = new ArrayList<>();
    List<String> notToTheLosers = new ArrayList<>();
    List<String> notFewestPages = new ArrayList<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      Optional<Case> some = Case.of(seed);
      if (some.isEmpty()) {
        continue;
      }
      Cost best = some.get().best();
      Cost found = some.get().found();
      String told = "seed %d: %s, and not %s".formatted(seed, found, best);
      assertThat(Cost.ORDER.compare(found, best)).as(told).isNotNegative();
      if (found.priorityLeft() != best.priorityLeft() || found.unfairness() != best.unfairness()) {
        notFair.add(told);
      } else if (found.lossLeft() != best.lossLeft()) {
        notToTheLosers.add(told);
      } else if (found.pages() != best.pages()) {
        notFewestPages.add(told);
      }
    }
    assertThat(notFair).isEmpty();
    assertThat(notToTheLosers).isEmpty();
    assertThat(notFewestPages).isEmpty();
  }
}
