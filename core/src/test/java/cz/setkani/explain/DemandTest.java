package cz.setkani.explain;

import static cz.setkani.Meetings.CZECH;
import static cz.setkani.Meetings.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandTest {

  @Test
  void a01_nobodyAsksForAnything() {
    Event event = Event.builder(4).organisations("A", "B").build();

    assertThat(Demand.of(event))
        .isEqualTo(
            new Demand(
                List.of(
                    new OrganisationDemand("A", 0, 0, 0, 0, 4),
                    new OrganisationDemand("B", 0, 0, 0, 0, 4)),
                0,
                0,
                List.of(),
                0,
                0,
                1));
  }

  @Test
  void a02_mutualWishesAreOnePartner() {
    Event event =
        Event.builder(4)
            .organisations("A", "B", "C")
            .request("A", "B")
            .request("B", "A")
            .request("C", "A")
            .build();

    Demand demand = Demand.of(event);

    assertThat(demand.organisations())
        .containsExactly(
            new OrganisationDemand("A", 1, 2, 2, 2, 4),
            new OrganisationDemand("B", 1, 1, 1, 1, 4),
            new OrganisationDemand("C", 1, 0, 1, 1, 4));
    assertThat(demand.requests()).isEqualTo(3);
    assertThat(demand.pairs()).isEqualTo(2);
    assertThat(demand.overAsked()).isEmpty();
  }

  @Test
  void a08_restsLowerTheMostMeetings() {
    Event event =
        Event.builder(8)
            .organisations("A", "B")
            .organisation(Organisation.named("C").withPresent(Rounds.of(1, 2, 3, 5, 6, 7)))
            .request("A", "B")
            .maxInARow(3)
            .build();

    assertThat(Demand.of(event).organisations())
        .extracting(OrganisationDemand::mostMeetings)
        .containsExactly(6, 6, 6);
  }

  @Test
  void a03_whoHasMorePartnersThanItCanMeetIsOverAsked() {
    Event event =
        Event.builder(2)
            .organisation(Organisation.named("A"))
            .organisation(Organisation.named("B").withMaxMeetings(1))
            .organisation(Organisation.named("C").withPresent(Rounds.of(2, 7)))
            .organisations("D")
            .requests(List.of(Request.of("A", "B"), Request.of("A", "C"), Request.of("A", "D")))
            .requests(List.of(Request.of("B", "C"), Request.of("B", "D"), Request.of("C", "D")))
            .build();

    Demand demand = Demand.of(event);

    assertThat(demand.organisations())
        .extracting(OrganisationDemand::mostMeetings)
        .containsExactly(2, 1, 1, 2);
    assertThat(demand.organisations())
        .extracting(OrganisationDemand::excess)
        .containsExactly(1, 2, 2, 1);
    assertThat(demand.overAsked())
        .extracting(OrganisationDemand::organisation)
        .containsExactly("B", "C", "A", "D");
  }

  @Test
  void b01_impossiblePairsAreToldWithTheirReason() {
    Event event =
        Event.builder(4)
            .organisation(Organisation.named("A").withNeverWith(Set.of("D")))
            .organisation(Organisation.named("B").withPresent(Rounds.of(1)))
            .organisation(Organisation.named("C").withPresent(Rounds.of(2, 3)))
            .organisation(Organisation.named("D"))
            .request("B", "A")
            .request("C", "B")
            .request("D", "A")
            .build();

    Demand demand = Demand.of(event);

    assertThat(demand.pairs()).isEqualTo(3);
    assertThat(demand.impossible())
        .extracting(impossible -> impossible.text(ENGLISH))
        .containsExactly(
            "This meeting cannot be arranged.",
            "The two are never present in the same round (\"C\" rounds 2-3, \"B\" round 1).");
    assertThat(demand.impossible().get(0).text(CZECH)).isEqualTo("Tuto schůzku nelze zařadit.");
    assertThat(demand.organisations().get(0).partners()).isEqualTo(2);
    assertThat(demand.organisations().get(0).possiblePartners()).isEqualTo(1);
    assertThat(demand.roundsNeeded()).isEqualTo(1);
    assertThat(demand.tablesNeeded()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} organisations that all want to meet, {1} rounds, {2} tables")
  @CsvSource({
    "4, 3, 2, 3, 2, 2",
    "4, 3, 1, 6, 2, 2",
    "4, 2, 9, 3, 3, 2",
    "5, 3, 2, 5, 4, 2",
    "6, 5, 3, 5, 3, 3",
    "2, 3, 1, 1, 1, 1"
  })
  void c01_roundsAndTables(
      int organisations, int rounds, int tables, int roundsNeeded, int tablesNeeded, int usable) {
    EventBuilder event = Event.builder(rounds).tables(tables);
    for (int i = 0; i < organisations; i++) {
      event.organisations("O" + i);
      for (int j = 0; j < i; j++) {
        event.request("O" + i, "O" + j);
      }
    }

    Demand demand = Demand.of(event.build());

    assertThat(demand.roundsNeeded()).isEqualTo(roundsNeeded);
    assertThat(demand.tablesNeeded()).isEqualTo(tablesNeeded);
    assertThat(demand.tablesUsable()).isEqualTo(usable);
  }

  @Test
  void c02_onlyWhoIsPresentCanUseATable() {
    Event event =
        Event.builder(2)
            .organisation(Organisation.named("A").withPresent(Rounds.of(1)))
            .organisation(Organisation.named("B").withPresent(Rounds.of(2)))
            .organisation(Organisation.named("C").withPresent(Rounds.of(2)))
            .organisation(Organisation.named("D").withPresent(Rounds.of(1)))
            .build();

    assertThat(Demand.of(event).tablesUsable()).isEqualTo(1);
  }
}
