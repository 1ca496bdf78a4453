package cz.setkani.benchmark.events;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.benchmark.Health;
import cz.setkani.benchmark.events.EventsCommand.Peers;
import cz.setkani.benchmark.events.peers.CpSat;
import cz.setkani.benchmark.events.peers.OptaPlannerDefault;
import cz.setkani.benchmark.events.peers.Setkani;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All contestants on an event so small that each of them finds the best. */
class ContestantsTest {

  /** D is away in the middle; of its two requests both can be met, with a break. */
  private static final NamedEvent EVENT =
      new NamedEvent(
          "tiny",
          Event.builder(3)
              .tables(1)
              .organisation(Organisation.named("A").withMaxMeetings(1))
              .organisations("B", "C")
              .organisation(Organisation.named("D").withPresent(Rounds.of(1, 3)))
              .request("A", "B")
              .request("A", "C")
              .request("D", "B")
              .request("D", "C")
              .build());

  static Stream<Contestant> contestants() {
    return Peers.ALL.contestants(Effort.THOROUGH).stream();
  }

  @ParameterizedTest
  @MethodSource("contestants")
  void a01_eachFindsTheBestAndBreaksNoRule(Contestant contestant) {
    Performance outcome = contestant.schedule(EVENT.event(), 1, 1);
    EventResult result = EventResult.of(EVENT, 1, contestant.name(), outcome);

    assertThat(result.faults()).isZero();
    assertThat(result.measures().priorityMet()).isEqualTo(3);
    assertThat(result.measures().breaks()).isEqualTo(1);
    assertThat(outcome.secondsToBest()).isBetween(0.0, outcome.seconds());
  }

  @Test
  void a02_whoTakesPart() {
    assertThat(Peers.NONE.contestants(Effort.THOROUGH)).hasOnlyElementsOfType(Setkani.class);
    assertThat(Peers.CPSAT.contestants(Effort.THOROUGH))
        .hasOnlyElementsOfTypes(Setkani.class, CpSat.class)
        .hasSize(2);
    assertThat(Peers.DEFAULT.contestants(Effort.THOROUGH))
        .hasOnlyElementsOfTypes(Setkani.class, OptaPlannerDefault.class)
        .hasSize(2);
  }

  @Test
  void b01_gapsAreToTheBestOfTheRun() {
    Performance good = new Setkani(Effort.NORMAL).schedule(EVENT.event(), 1, 60);
    Performance nothing =
        new Performance(
            new Schedule(List.of()), good.bound(), good.breaksBound(), good.secondsToProof(), 0, 0);
    EventResult best = EventResult.of(EVENT, 1, "good", good);
    EventResult worst = EventResult.of(EVENT, 1, "nothing", nothing);
    List<EventResult> all = List.of(best, worst);

    assertThat(worst.among(all).gapMet()).isEqualTo(3);
    assertThat(worst.among(all).health()).isEqualTo(Health.SUSPICIOUS);
    assertThat(best.among(all).gapMet()).isZero();
    assertThat(best.among(all).health()).isEqualTo(Health.OPTIMAL);
  }
}
