package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Table;
import cz.setkani.rule.Check;
import cz.setkani.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Organisations that leave their own tables for those who cannot sit there. */
class WalksTruthTest {

  private static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  /** A tiny event in which some stay at tables, and of these some or all walk. */
  private static Event event(long seed, boolean doAllWalk) {
    Event plain = RandomEvents.seated(seed);
    EventBuilder walking = plain.toBuilder();
    for (Organisation one : plain.organisations()) {
      walking.replace(one.withWalks(doAllWalk || (plain.position(one.name()) + seed) % 2 == 0));
    }
    return walking.build();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_whatIsFoundAndProvenIsTrue(long seed) {
    Event event = event(seed, false);
    Counted found = Scheduler.of(event).withEffort(Effort.QUICK).withoutComfort().count();
    long truth = ExhaustiveSearch.truth(event).priority();

    assertThat(found.measures().priorityMet()).isLessThanOrEqualTo(truth);
    assertThat(found.bound().priority()).isGreaterThanOrEqualTo(truth);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a02_whoeverWalksTakesNothingFromAnybody(long seed) {
    assertThat(ExhaustiveSearch.truth(event(seed, true)).priority())
        .isGreaterThanOrEqualTo(ExhaustiveSearch.truth(RandomEvents.seated(seed)).priority());
  }

  /** A stays at table 1 and walks or not; B can only sit at table 2; C can sit anywhere. */
  private static Event wheelchair(boolean walks) {
    return Event.builder(1)
        .tables(
            List.of(
                new Table("1"), new Table("2", Set.of("accessible"), Rounds.first(Rounds.MOST))))
        .organisation(Organisation.named("A").withTable("1").withWalks(walks))
        .organisation(Organisation.named("B").withNeeds(Set.of("accessible")))
        .organisations("C")
        .request("A", "B")
        .request("A", "C")
        .build();
  }

  private static List<Rule> broken(boolean walks, String partner, int table) {
    Meeting meeting = new Meeting(1, table, "A", partner, false);
    return Check.faults(wheelchair(walks), new Schedule(List.of(meeting))).stream()
        .map(fault -> fault.rule())
        .toList();
  }

  @Test
  void b01_whoWalksDoesSoOnlyForThoseWhoCannotCome() {
    assertThat(broken(false, "B", 2)).containsExactly(Rule.OWN_TABLE);
    assertThat(broken(true, "B", 2)).isEmpty();
    assertThat(broken(true, "B", 1)).containsExactly(Rule.FEATURES);
    assertThat(broken(true, "C", 1)).isEmpty();
    assertThat(broken(true, "C", 2)).containsExactly(Rule.OWN_TABLE);
  }

  @Test
  void b02_theTwoCanMeetAtAll() {
    assertThat(wheelchair(false).pairs().get(0).possible().isEmpty()).isTrue();
    assertThat(wheelchair(true).pairs().get(0).possible()).isEqualTo(Rounds.of(1));
    assertThat(wheelchair(true).tablesFor("A", "B")).containsExactly(2);
    assertThat(wheelchair(true).tablesFor("A", "C")).containsExactly(1);
  }
}
