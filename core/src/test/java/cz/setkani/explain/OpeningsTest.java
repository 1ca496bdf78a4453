package cz.setkani.explain;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pair;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.rule.Check;
import cz.setkani.rule.Fault;
import cz.setkani.rule.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Openings against the check, which tries every round and table. */
class OpeningsTest {

  /** Rules that have nothing to do with time and place. */
  private static final Set<Rule> OTHERS =
      EnumSet.of(
          Rule.MAX_MEETINGS,
          Rule.ONCE,
          Rule.NEVER_WITH,
          Rule.SIDES,
          Rule.NEVER_AGAIN,
          Rule.REQUESTED);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void a01_aRoundIsOpenWhereTheCheckFindsNoFault(long seed) {
    RandomEvents random = new RandomEvents(seed);
    Event event = random.event();
    Schedule schedule = random.schedule(event);
    Openings openings = Openings.of(event, schedule);

    for (Pair pair : event.pairs()) {
      assertThat(openings.rounds(pair.first(), pair.second()))
          .as("%s with %s", pair.first(), pair.second())
          .isEqualTo(tried(event, schedule, pair));
    }
  }

  private static Rounds tried(Event event, Schedule schedule, Pair pair) {
    return Rounds.of(
        IntStream.rangeClosed(1, event.roundCount())
            .filter(
                round ->
                    IntStream.rangeClosed(1, event.tables().size())
                        .anyMatch(table -> fits(event, schedule, pair, round, table)))
            .toArray());
  }

  private static boolean fits(Event event, Schedule schedule, Pair pair, int round, int table) {
    Meeting meeting = new Meeting(round, table, pair.first(), pair.second(), false);
    return Places.teams(event, meeting).anyMatch(m -> fits(event, schedule, m));
  }

  private static boolean fits(Event event, Schedule schedule, Meeting meeting) {
    List<Meeting> more = new ArrayList<>(schedule.meetings());
    more.add(meeting);
    return Check.faults(event, new Schedule(more)).stream()
        .map(Fault::rule)
        .allMatch(OTHERS::contains);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void a02_aTableIsFreeWhereNobodySits(long seed) {
    RandomEvents random = new RandomEvents(seed);
    Event event = random.event();
    Schedule schedule = random.schedule(event);

    for (int round = 1; round <= event.roundCount(); round++) {
      int at = round;
      List<Integer> all = new ArrayList<>(Openings.of(event, schedule).tables(round));
      schedule.meetings().stream()
          .filter(m -> m.round() == at)
          .map(Meeting::table)
          .forEach(all::add);
      IntStream.rangeClosed(1, event.tables().size())
          .filter(table -> !event.getTable(table).open().contains(at))
          .forEach(all::add);
      assertThat(all)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(1, event.tables().size()).boxed().toList());
    }
  }

  /** Looking past a meeting or two is the same as a schedule that never had them. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void a10_aMeetingThatIsLookedPastIsNotThere(long seed) {
    RandomEvents random = new RandomEvents(seed);
    Event event = random.event();
    Schedule schedule = random.schedule(event);
    Openings openings = Openings.of(event, schedule);

    for (int i = 0; i + 1 < schedule.meetings().size(); i++) {
      List<Meeting> gone = schedule.meetings().subList(i, i + 1 + i % 2);
      List<Meeting> rest = new ArrayList<>(schedule.meetings());
      gone.forEach(rest::remove);
      assertThat(told(event, openings.without(gone)))
          .isEqualTo(told(event, Openings.of(event, new Schedule(rest))));
    }
  }

  private static List<Object> told(Event event, Openings openings) {
    List<Object> told = new ArrayList<>();
    event.pairs().forEach(pair -> told.add(openings.rounds(pair.first(), pair.second())));
    for (int round = 1; round <= event.roundCount(); round++) {
      told.add(openings.tables(round));
      for (Organisation one : event.organisations()) {
        told.add(openings.team(one.name(), round));
        told.add(openings.isAtLimit(one.name()));
      }
    }
    return told;
  }
}
