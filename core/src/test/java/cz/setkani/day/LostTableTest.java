package cz.setkani.day;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told where a table is lost, and only a promise broken elsewhere makes room. */
class LostTableTest {

  /** Beta leaves after round 2, at whose table 1 it was to meet Alpha. */
  private static final Event EVENT =
      Event.builder(3)
          .tables(2)
          .organisations("Alpha", "Beta", "Gamma", "Delta")
          .request(new Request("Alpha", "Beta", 3, Rounds.first(2)))
          .request("Gamma", "Delta")
          .build();

  private static final Schedule EDITION =
      new Schedule(
          List.of(
              new Meeting(2, 1, "Alpha", "Beta", false),
              new Meeting(2, 2, "Gamma", "Delta", false)));

  private static final Standing TABLE_1_IS_LOST =
      new Standing(
          2, Map.of(), Map.of("1", Rounds.range(2, Rounds.MOST)), Map.of(), List.of(), List.of());

  private static Replan replan(int pages) {
    return Replanner.of(EVENT, EDITION, TABLE_1_IS_LOST).withPages(pages).replan();
  }

  private static List<String> told(Replan replan) {
    return replan.changes().fates().stream()
        .map(
            fate ->
                "%s %s -> %s %s"
                    .formatted(
                        fate.meeting().first(),
                        fate.before().map(LostTableTest::place).orElse("none"),
                        fate.after().map(LostTableTest::place).orElse("none"),
                        fate.status()))
        .toList();
  }

  private static String place(Meeting meeting) {
    return meeting.round() + "/" + meeting.table();
  }

  @Test
  void a01_withoutRoomItIsStruck() {
    assertThat(told(replan(0)))
        .containsExactly("Alpha 2/1 -> none STRUCK", "Gamma 2/2 -> 2/2 KEPT");
  }

  @Test
  void a02_whereRoomIsMadeItIsAtAnotherTable() {
    Changes changes = replan(2).changes();

    assertThat(told(replan(2))).containsExactly("Alpha 2/1 -> 2/2 KEPT", "Gamma 2/2 -> 3/2 MOVED");
    assertThat(List.of(changes.struck(), changes.added(), changes.moved(), changes.pagesMoved()))
        .containsExactly(0, 0, 1, 2);
    assertThat(changes.alterations())
        .filteredOn(one -> one.organisation().equals("Beta"))
        .singleElement()
        .satisfies(one -> assertThat(one.status()).isEqualTo(Status.KEPT))
        .satisfies(one -> assertThat(one.grounds()).isEqualTo(Grounds.TABLE_LOST));
  }
}
