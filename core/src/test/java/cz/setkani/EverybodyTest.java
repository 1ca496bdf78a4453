package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody wants to meet everybody: tournaments, for which theory knows the most meetings. */
class EverybodyTest {

  /** So many organisations of one side and of the other; all without a side if there are none. */
  record Size(int first, int second, int rounds, int tables) {

    List<Organisation> organisations() {
      return Stream.concat(side("A", first), side("B", second)).toList();
    }

    private Stream<Organisation> side(String side, int count) {
      return IntStream.range(0, count)
          .mapToObj(i -> Organisation.named(side + i))
          .map(one -> second > 0 ? one.withSide(side) : one);
    }

    /** All pairs, or a round for everybody again and again (Kirkman 1847; Latin rectangles). */
    int most() {
      int pairs = second > 0 ? first * second : first * (first - 1) / 2;
      int atOnce = second > 0 ? Math.min(first, second) : first / 2;
      return Math.min(pairs, rounds * Math.min(tables, atOnce));
    }
  }

  static Stream<Size> sizes() {
    return IntStream.rangeClosed(3, 13).boxed().flatMap(EverybodyTest::sizes);
  }

  private static Stream<Size> sizes(int organisations) {
    return IntStream.of(1, 2, organisations / 2 + 1, organisations - 1, organisations)
        .boxed()
        .flatMap(
            rounds ->
                IntStream.of(1, organisations / 3, organisations / 2)
                    .filter(tables -> tables > 0)
                    .boxed()
                    .flatMap(tables -> sizes(organisations, rounds, tables)));
  }

  private static Stream<Size> sizes(int organisations, int rounds, int tables) {
    int first = organisations / 3;
    return Stream.of(
        new Size(organisations, 0, rounds, tables),
        new Size(first, organisations - first, rounds, tables));
  }

  private static EventBuilder event(Size size) {
    return Event.builder(size.rounds).tables(size.tables).organisations(size.organisations());
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a01_asManyMeetAsTheoryAllowsAndThatIsProven(Size size) {
    Counted found =
        Scheduler.of(event(size).ofEverybody(true).build()).withEffort(Effort.QUICK).count();

    assertThat(found.schedule().meetings()).hasSize(size.most());
    assertThat(found.bound().priority()).isEqualTo(2L * size.most());
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a02_everybodyHasAsManyPartnersAsTheOthersOfItsSide(Size size) {
    Counted found =
        Scheduler.of(event(size).ofEverybody(true).build()).withEffort(Effort.QUICK).count();

    for (String side : List.of("A", "B")) {
      LongSummaryStatistics partners =
          size.organisations().stream()
              .map(Organisation::name)
              .filter(name -> name.startsWith(side))
              .mapToLong(name -> meetings(found.schedule(), name))
              .summaryStatistics();
      assertThat(partners.getMax() - partners.getMin()).isLessThanOrEqualTo(1);
    }
  }

  private static long meetings(Schedule schedule, String name) {
    return schedule.meetings().stream().filter(meeting -> meeting.has(name)).count();
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a03_suggestionsAloneAreAsMany(Size size) {
    Event event = event(size).suggesting(true).build();

    assertThat(Scheduler.of(event).withEffort(Effort.QUICK).count().schedule().meetings())
        .hasSize(size.most());
  }

  @Test
  void b01_aRequestOfHigherPriorityComesFirst() {
    Event event =
        Event.builder(1)
            .tables(1)
            .organisations("A", "B", "C", "D", "E")
            .request(Request.of("B", "D").withPriority(2))
            .ofEverybody(true)
            .build();

    assertThat(Scheduler.of(event).count().schedule().meetings())
        .extracting(meeting -> Set.of(meeting.first(), meeting.second()))
        .containsExactly(Set.of("B", "D"));
  }

  @Test
  void b02_whoMustNotMeetIsNotAskedFor() {
    Event event =
        Event.builder(5)
            .organisation(Organisation.named("A").withSide("1").withNeverWith(Set.of("C")))
            .organisation(Organisation.named("B").withSide("1"))
            .organisation(Organisation.named("C").withSide("2"))
            .organisation(Organisation.named("D"))
            .request("A", "D")
            .ofEverybody(true)
            .build();

    assertThat(event.requests())
        .extracting(request -> request.organisation() + request.wants())
        .containsExactly("AD", "BC", "BD", "CB", "CD", "DA", "DB", "DC");
    assertThat(Scheduler.of(event).count().schedule().meetings())
        .extracting(Meeting::first)
        .hasSize(4);
  }
}
