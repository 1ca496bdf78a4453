package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.ExhaustiveSearch.FairTruth;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Goal;
import cz.setkani.model.History;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import cz.setkani.model.Tiers;
import cz.setkani.rule.Check;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Tiny events with every rule in which some requests must be met and some met before, beside the
 * truth that was found by trying everything.
 */
class TiersTruthTest {

  private static final int SEEDS = 80;
  private static final List<Sample> SAMPLES =
      LongStream.range(0, Thoroughness.of(SEEDS)).mapToObj(Sample::of).toList();

  record Sample(Event event, List<Long> truth, FairTruth fair, Counted found) {

    static Sample of(long seed) {
      Event event = eventOf(seed);
      ExhaustiveSearch all = ExhaustiveSearch.of(event);
      return new Sample(
          event,
          all.bestByTiers(),
          all.fairTruth(),
          Scheduler.of(event).withEffort(Effort.QUICK).count());
    }

    Tiers.Split met() {
      return event.tiers().split(found.measures().priorityMet());
    }

    Tiers.Split bound() {
      return event.tiers().bound(found.bound().priority(), found.measures().priorityMet());
    }

    /** What is guaranteed goes before what need not be met. */
    boolean isPlain() {
      return event.atLeast() == 0 && event.goal() == Goal.MOST;
    }

    boolean isBest(int tiers) {
      return reached().subList(0, tiers).equals(truth.subList(0, tiers));
    }

    private List<Long> reached() {
      long missing = event.organisations().stream().mapToLong(one -> missing(one.name())).sum();
      return List.of(met().must(), -missing, met().ordinary(), met().again());
    }

    private long missing(String name) {
      List<Request> own =
          event.requests().stream().filter(r -> r.organisation().equals(name)).toList();
      long given = own.stream().filter(r -> areMeeting(r.organisation(), r.wants())).count();
      return Math.max(0, Math.min(event.atLeast(), own.size()) - given);
    }

    private boolean areMeeting(String one, String other) {
      return found.schedule().meetings().stream().anyMatch(m -> m.has(one) && m.has(other));
    }
  }

  /** A third of the requests must be met, of a third of the pairs it is known that they met. */
  static Event eventOf(long seed) {
    Event plain =
        switch ((int) (seed % 5)) {
          case 0 -> RandomEvents.seated(seed);
          case 1 -> RandomEvents.parted(seed, 40, PacedEvents.tiny(seed));
          case 2 -> RandomEvents.closing(seed);
          case 3 -> MixedEvents.tiny(seed);
          default -> RandomEvents.tiny(seed);
        };
    SplittableRandom random = new SplittableRandom(seed * 7 + 5);
    EventBuilder builder =
        plain.toBuilder()
            .atLeast(random.nextInt(4) / 2 * random.nextInt(3))
            .goal(random.nextInt(4) == 0 ? Goal.FAIR : Goal.MOST);
    for (Request request : plain.requests()) {
      builder.replace(random.nextInt(3) > 0 ? request : request.withPriority(Request.MUST));
    }
    Map<Set<String>, String> met = new TreeMap<>(Comparator.comparing(Object::toString));
    List<String> names = plain.organisations().stream().map(Organisation::name).toList();
    for (int i = 1; i < names.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (random.nextInt(3) == 0) {
          met.put(Set.of(names.get(i), names.get(j)), "2025");
        }
      }
    }
    boolean isNever = random.nextInt(4) == 0;
    History history = new History(History.Repeats.LAST, met);
    Event event = builder.history(history).build();
    Event never = builder.history(new History(History.Repeats.NEVER, met)).build();
    return isNever && Check.faults(never, new Schedule(never.locked())).isEmpty() ? never : event;
  }

  @Test
  void a01_noBoundIsBelowTheTruth() {
    assertThat(SAMPLES).allMatch(s -> s.bound().must() >= s.truth.get(0));
    assertThat(SAMPLES)
        .filteredOn(s -> s.isPlain() && s.isBest(1))
        .allMatch(s -> s.bound().ordinary() >= s.truth.get(2));
    assertThat(SAMPLES)
        .filteredOn(s -> s.isPlain() && s.isBest(3))
        .allMatch(s -> s.bound().again() >= s.truth.get(3));
  }

  @Test
  void a02_noScheduleIsBetterThanTheTruth() {
    assertThat(SAMPLES).allMatch(s -> ExhaustiveSearch.compareTiers(s.reached(), s.truth) <= 0);
  }

  @Test
  void a03_whatIsCalledProvenIsTheTruth() {
    assertThat(SAMPLES)
        .filteredOn(s -> s.met().must() == s.bound().must())
        .allMatch(s -> s.isBest(1));
    assertThat(SAMPLES)
        .filteredOn(s -> s.isPlain() && s.met().equals(s.bound()))
        .allMatch(s -> s.isBest(4));
  }

  @Test
  void a05_whatIsSaidOfGuaranteesIsSoOfAllTimetables() {
    assertThat(SAMPLES)
        .allMatch(s -> s.found.fairness().fewestMissing() <= s.fair.missing())
        .filteredOn(s -> s.event.goal() == Goal.FAIR)
        .hasSizeGreaterThan(SEEDS / 8)
        .allMatch(s -> s.found.fairness().mostLeast().orElseThrow().compareTo(s.fair.least()) >= 0);
  }

  @Test
  void a04_everyScheduleObeysTheRules() {
    assertThat(SAMPLES).allMatch(s -> Check.faults(s.event, s.found.schedule()).isEmpty());
  }

  @Test
  void b01_everyTierIsAsGoodAsPossibleNearlyAlways() {
    assertThat(count(s -> s.isBest(1))).as("must, of %d", SEEDS).isEqualTo(SEEDS);
    assertThat(count(s -> s.isBest(2))).as("and guarantees").isGreaterThanOrEqualTo(SEEDS);
    assertThat(count(s -> s.event.goal() == Goal.MOST && !s.isBest(4)))
        .as("and all others, but for so many")
        .isLessThanOrEqualTo(1);
  }

  @Test
  void b02_andThatIsProvenNearlyAlways() {
    assertThat(count(s -> s.met().must() == s.bound().must()))
        .as("must, of %d", SEEDS)
        .isGreaterThanOrEqualTo(SEEDS - 1);
    assertThat(count(s -> s.isPlain() && !s.met().equals(s.bound())))
        .as("all tiers, but for so many")
        .isLessThanOrEqualTo(4);
  }

  @Test
  void c01_theTiersMakeADifferenceOften() {
    assertThat(count(s -> s.truth.get(0) < s.event.tiers().total().must()))
        .as("not all can be met that must be")
        .isGreaterThan(SEEDS / 4);
    assertThat(count(s -> s.truth.get(3) < s.event.tiers().total().again()))
        .as("not all can meet again")
        .isGreaterThan(SEEDS / 4);
    assertThat(count(s -> s.event.history().repeats() == History.Repeats.NEVER))
        .as("nobody meets again")
        .isGreaterThan(SEEDS / 8);
  }

  @Test
  void d01_namesChangeNothing() {
    assertThat(SAMPLES.subList(0, SEEDS / 4))
        .allSatisfy(
            s -> {
              Event renamed =
                  Renamed.of(s.event, name -> "Z" + name.hashCode() % 97 + name, n -> n);
              assertThat(Scheduler.of(renamed).withEffort(Effort.QUICK).count().measures().worth())
                  .isEqualTo(s.found.measures().worth());
            });
  }

  private static long count(Predicate<Sample> condition) {
    return SAMPLES.stream().limit(SEEDS).filter(condition).count();
  }
}
