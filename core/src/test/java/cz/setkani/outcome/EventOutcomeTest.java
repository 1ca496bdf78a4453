package cz.setkani.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reckoned of what was booked and what was said. */
class EventOutcomeTest {

  private static final Event EVENT =
      Event.builder(3)
          .tables(2)
          .organisations("A", "B", "C", "D")
          .request("A", "B")
          .request("A", "C")
          .request("B", "A")
          .request("C", "D")
          .request("D", "A")
          .build();

  private static final Schedule BOOKED =
      new Schedule(
          List.of(
              new Meeting(1, 1, "A", "B", false),
              new Meeting(1, 2, "C", "D", false),
              new Meeting(2, 1, "D", "A", false)));

  private static Statement said(String who, String partner, boolean tookPlace) {
    return new Statement(who, partner, tookPlace, "");
  }

  @Test
  void aMeetingIsHeldNotHeldDisputedOrUnknown() {
    EventOutcome outcome =
        EventOutcome.of(
            EVENT,
            BOOKED,
            List.of(
                said("A", "B", true),
                said("B", "A", false),
                said("B", "A", true),
                said("C", "D", true),
                said("D", "C", false),
                said("C", "A", true),
                said("B", "D", false)));

    assertThat(outcome.meetings())
        .extracting(m -> m.first() + m.second() + " " + m.holding() + m.booked().isPresent())
        .containsExactly("AB HELDtrue", "CD DISPUTEDtrue", "AD UNKNOWNtrue", "AC HELDfalse");
    assertThat(outcome.organisations())
        .containsExactly(
            new OrganisationOutcome("A", true, 2, 1, 0, 0, 1, 2, 1, 2),
            new OrganisationOutcome("B", true, 1, 1, 0, 0, 0, 1, 1, 1),
            new OrganisationOutcome("C", true, 1, 0, 0, 1, 1, 1, 1, 0),
            new OrganisationOutcome("D", true, 2, 0, 0, 1, 0, 1, 1, 0));
    assertThat(outcome.organisations().get(0).unknown()).isOne();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theNumbersOfOrganisationsAndMeetingsAgree(int seed) {
    Random random = new Random(seed);
    List<Statement> statements = new ArrayList<>();
    List<String> names = List.of("A", "B", "C", "D");
    for (int i = 0; i < seed * 2; i++) {
      String who = names.get(random.nextInt(4));
      String partner = names.get(random.nextInt(4));
      if (!who.equals(partner)) {
        statements.add(said(who, partner, random.nextInt(3) > 0));
      }
    }

    EventOutcome outcome = EventOutcome.of(EVENT, BOOKED, statements);

    for (Holding holding : Holding.values()) {
      assertThat(
              outcome.organisations().stream()
                  .mapToInt(
                      one ->
                          switch (holding) {
                            case HELD -> one.held();
                            case NOT_HELD -> one.notHeld();
                            case DISPUTED -> one.disputed();
                            case UNKNOWN -> one.unknown();
                          })
                  .sum())
          .isEqualTo(2 * (int) outcome.count(holding));
    }
    assertThat(outcome.organisations().stream().mapToInt(OrganisationOutcome::besides).sum())
        .isEqualTo(2 * outcome.besides().size());
    for (Statement last : lastOfEach(statements)) {
      assertThat(outcome.meetings())
          .filteredOn(m -> m.has(last.organisation()) && m.has(last.partner()))
          .allMatch(m -> m.statements().contains(last));
    }
  }

  private static List<Statement> lastOfEach(List<Statement> statements) {
    return statements.stream()
        .filter(
            one ->
                statements.stream().filter(one::isOfTheSame).reduce((a, b) -> b).orElseThrow()
                    == one)
        .toList();
  }
}
