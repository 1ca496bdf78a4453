package cz.setkani.explain;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Meetings;
import cz.setkani.model.Event;
import cz.setkani.model.Guest;
import cz.setkani.model.Meeting;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.rule.Check;
import cz.setkani.watch.Watch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for the explanation of every good schedule, tried on random events. */
class ExplanationLawsTest {

  private static final int SEEDS = 200;
  private static final Set<Help> NO_CHANGE =
      EnumSet.of(Help.GIVE_UP_ONE, Help.GIVE_UP_BOTH, Help.REARRANGE, Help.NOTHING);

  static final List<Sample> SAMPLES = LongStream.range(0, SEEDS).mapToObj(Sample::of).toList();

  /** A random event, a good schedule of it, and what is said of the schedule. */
  record Sample(long seed, Event event, Schedule schedule, Explanation explanation) {
    static Sample of(long seed) {
      RandomEvents random = new RandomEvents(seed);
      Event open = random.event();
      int firstOpen = random.firstOpen(open);
      Schedule schedule = RandomEvents.held(random.locked(random.schedule(open)), firstOpen);
      List<Meeting> locked = schedule.meetings().stream().filter(Meeting::locked).toList();
      Event event = open.toBuilder().locked(locked).firstOpen(firstOpen).build();
      return new Sample(seed, event, schedule, Explanation.of(event, schedule));
    }

    @Override
    public String toString() {
      return "seed " + seed;
    }

    List<Meeting> places(Event changed, Request request) {
      return Places.of(changed, schedule, request.organisation(), request.wants());
    }
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void a01_everyRequestIsEitherMetOrExplained(Sample sample) {
    Explanation explanation = sample.explanation;

    assertThat(explanation.faults()).isEmpty();
    assertThat(explanation.measures().requestsMet() + explanation.unmet().size())
        .isEqualTo(sample.event.requests().size());
    assertThat(explanation.unmet())
        .extracting(Unmet::request)
        .allSatisfy(request -> assertThat(meet(sample, request)).isFalse());
    assertThat(
            explanation.timetables().stream()
                .flatMap(t -> t.unmet().stream())
                .sorted(Comparator.comparing(unmet -> !unmet.request().isMust())))
        .containsExactlyElementsOf(explanation.unmet());
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void a02_aRequestIsCalledNotTriedIfAndOnlyIfItCanBeAdded(Sample sample) {
    for (Unmet unmet : sample.explanation.unmet()) {
      assertThat(unmet.reason() == Reason.NOT_TRIED)
          .as("%s", unmet)
          .isEqualTo(!sample.places(sample.event, unmet.request()).isEmpty());
    }
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void a03_theReasonIsTrue(Sample sample) {
    for (Unmet unmet : sample.explanation.unmet()) {
      assertThat(new ReasonRetest(sample.event, sample.schedule, unmet).isTrue())
          .as("%s", unmet)
          .isTrue();
    }
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void a04_theHelpLetsTheMeetingBeAddedInEveryRoundItNames(Sample sample) {
    for (Unmet unmet : sample.explanation.unmet()) {
      for (List<Change> changes : List.of(unmet.changes(), unmet.otherwise())) {
        if (NO_CHANGE.contains(changes.get(0).help())) {
          continue;
        }
        Event changed = ChangedEvent.of(sample.event, unmet.request(), changes);
        assertThat(Check.faults(changed, sample.schedule)).isEmpty();
        assertThat(sample.places(changed, unmet.request()))
            .as("%s", unmet)
            .extracting(Meeting::round)
            .containsAll(list(ChangedEvent.rounds(changes.get(0))));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void a04b_whatElseWouldHelpIsToldWhereOneRoundMoreWould(Sample sample) {
    for (Unmet unmet : sample.explanation.unmet()) {
      if (unmet.isHelpedByARoundMore()) {
        assertThat(unmet.otherwise()).extracting(Change::help).doesNotContain(Help.ROUND);
        assertThat(unmet.otherwiseText(Locale.ENGLISH)).doesNotContain("No simple change helps");
      } else {
        assertThat(unmet.otherwise()).isEqualTo(unmet.changes());
        assertThat(unmet.otherwiseText(Locale.ENGLISH)).isEqualTo(unmet.helpText(Locale.ENGLISH));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void a05_ofSeveralChangesNoneIsEnoughAlone(Sample sample) {
    for (Unmet unmet : sample.explanation.unmet()) {
      if (unmet.help() == Help.SEVERAL) {
        for (Change change : unmet.changes()) {
          Event changed = ChangedEvent.of(sample.event, unmet.request(), List.of(change));
          assertThat(sample.places(changed, unmet.request())).as("%s", unmet).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void a06_theOrderOfRowsChangesNothing(Sample sample) {
    List<Request> turned = new ArrayList<>(sample.event.requests());
    Collections.reverse(turned);
    List<Meeting> meetings = new ArrayList<>(sample.schedule.meetings());
    Collections.reverse(meetings);
    Event event =
        Event.builder(sample.event.day())
            .tables(sample.event.tables())
            .organisations(sample.event.organisations())
            .requests(turned)
            .locked(sample.event.locked())
            .maxInARow(sample.event.maxInARow())
            .firstOpen(sample.event.firstOpen())
            .history(sample.event.history())
            .resourceHours(sample.event.resourceHours())
            .build();

    assertThat(Explanation.of(event, new Schedule(meetings))).isEqualTo(sample.explanation);
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void b01_breaksAndWaitingRoundsAreThoseOfTheTimetables(Sample sample) {
    Explanation explanation = sample.explanation;

    List<Integer> runs =
        Guest.listOf(sample.event).stream()
            .flatMap(guest -> runs(day(explanation, guest)).stream())
            .toList();

    assertThat(runs).hasSize(explanation.measures().breaks());
    assertThat(runs.stream().mapToInt(r -> r).sum())
        .isEqualTo(explanation.measures().waitingRounds());
  }

  /** The timetables of all whom somebody represents, laid one over the other. */
  private static Timetable day(Explanation explanation, Guest guest) {
    List<Optional<Meeting>> day =
        new ArrayList<>(
            Collections.nCopies(explanation.timetables().get(0).rounds().size(), Optional.empty()));
    for (Timetable timetable : explanation.timetables()) {
      if (guest.organisations().contains(timetable.organisation())) {
        for (int round = 0; round < day.size(); round++) {
          Optional<Meeting> meeting = timetable.rounds(guest.team()).get(round);
          day.set(round, day.get(round).or(() -> meeting));
        }
      }
    }
    return new Timetable("", day, List.of());
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void b02_unfairnessIsThatOfTheTimetables(Sample sample) {
    Explanation explanation = sample.explanation;

    assertThat(explanation.timetables().stream().mapToLong(t -> square(t.unmet().size())).sum())
        .isEqualTo(explanation.measures().unfairness());
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void b03_anyScheduleCanBeExplained(Sample sample) {
    Event event = sample.event;
    Schedule nonsense = new RandomEvents(sample.seed).nonsense();

    Explanation explanation = Explanation.of(event, nonsense);

    assertThat(explanation.faults()).isNotEmpty();
    assertThat(explanation.faults())
        .allSatisfy(fault -> assertThat(fault.text(Meetings.CZECH)).isNotBlank());
    assertThat(explanation.unmet())
        .allSatisfy(unmet -> assertThat(unmet.reasonText(Meetings.CZECH)).isNotBlank());
    assertThat(explanation.measures().requestsMet() + explanation.unmet().size())
        .isEqualTo(event.requests().size());
    assertThat(explanation.timetables())
        .allSatisfy(t -> assertThat(t.rounds()).hasSize(event.roundCount()));
  }

  /** Whoever ends the explanation learns all of the schedule, and that no reason was sought. */
  @ParameterizedTest
  @FieldSource("SAMPLES")
  void b04_whatIsCutShortIsWholeButForTheReasons(Sample sample) {
    Watch watch = Watch.silent();
    watch.cancel();

    Explanation cut = Explanation.of(sample.event, sample.schedule, watch);

    assertThat(cut.measures()).isEqualTo(sample.explanation.measures());
    assertThat(cut.faults()).isEqualTo(sample.explanation.faults());
    assertThat(cut.shortfalls()).isEqualTo(sample.explanation.shortfalls());
    assertThat(cut.unmet())
        .extracting(Unmet::request)
        .isEqualTo(sample.explanation.unmet().stream().map(Unmet::request).toList());
    assertThat(cut.unmet())
        .allSatisfy(unmet -> assertThat(unmet.reason()).isEqualTo(Reason.NOT_LOOKED_INTO))
        .allSatisfy(unmet -> assertThat(unmet.help()).isEqualTo(Help.NOT_LOOKED_INTO));
  }

  @Test
  void c01_theSeedsReachNearlyEverything() {
    Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
    Map<Help, Integer> helps = new EnumMap<>(Help.class);
    SAMPLES.stream()
        .flatMap(sample -> sample.explanation.unmet().stream())
        .forEach(
            unmet -> {
              reasons.merge(unmet.reason(), 1, Integer::sum);
              helps.merge(unmet.help(), 1, Integer::sum);
            });

    EnumSet<Reason> rare = EnumSet.of(Reason.SHARED_SEVERAL, Reason.TABLES_AND_SHARED);
    rare.add(Reason.NOT_LOOKED_INTO);
    assertThat(reasons.keySet()).containsAll(EnumSet.complementOf(rare));
    assertThat(helps.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(Help.NOT_LOOKED_INTO)));
  }

  private static boolean meet(Sample sample, Request request) {
    return sample.schedule.meetings().stream()
        .anyMatch(m -> m.has(request.organisation()) && m.has(request.wants()));
  }

  /** The lengths of the runs without a meeting between two meetings. */
  private static List<Integer> runs(Timetable timetable) {
    List<Integer> runs = new ArrayList<>();
    for (int team = 1; team <= timetable.teams(); team++) {
      runs.addAll(runs(timetable.rounds(team)));
    }
    return runs;
  }

  private static List<Integer> runs(List<Optional<Meeting>> rounds) {
    List<Integer> runs = new ArrayList<>();
    Optional<Integer> last = Optional.empty();
    for (int round = 0; round < rounds.size(); round++) {
      if (rounds.get(round).isPresent()) {
        int idle = round - last.orElse(round - 1) - 1;
        if (idle > 0) {
          runs.add(idle);
        }
        last = Optional.of(round);
      }
    }
    return runs;
  }

  private static long square(long number) {
    return number * number;
  }

  private static List<Integer> list(Rounds rounds) {
    return IntStream.range(1, 64).filter(rounds::contains).boxed().toList();
  }
}
