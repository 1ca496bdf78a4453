package cz.setkani.explain;

import static cz.setkani.Meetings.meeting;
import static cz.setkani.Meetings.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Event EVENT =
      Event.builder(3)
          .tables(2)
          .organisations("C", "A", "B", "Z")
          .request("A", "C")
          .request("B", "A")
          .request("A", "Z")
          .request("A", "B")
          .request("C", "B")
          .build();

  @Test
  void a01_timetablesShowEveryRoundOfEveryOrganisationInTheOrderOfTheRoster() {
    Explanation explanation = Explanation.of(EVENT, schedule("1/1 A-B", "3/2 C-A"));

    assertThat(explanation.timetables())
        .extracting(Timetable::organisation)
        .containsExactly("C", "A", "B", "Z");
    assertThat(explanation.timetables().get(1).rounds())
        .containsExactly(
            Optional.of(meeting("1/1 A-B")), Optional.empty(), Optional.of(meeting("3/2 C-A")));
    assertThat(explanation.timetables().get(3).rounds())
        .containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void a02_unmetRequestsComeInTheOrderOfTheRoster() {
    Explanation explanation = Explanation.of(EVENT, schedule());

    assertThat(explanation.unmet())
        .extracting(unmet -> unmet.request().organisation() + unmet.request().wants())
        .containsExactly("CB", "AC", "AB", "AZ", "BA");
  }

  @Test
  void a03_aTimetableHoldsTheUnmetRequestsOfItsOrganisation() {
    Explanation explanation = Explanation.of(EVENT, schedule("1/1 A-B"));

    assertThat(explanation.timetables().get(1).unmet())
        .extracting(unmet -> unmet.request().wants())
        .containsExactly("C", "Z");
    assertThat(explanation.timetables().get(2).unmet()).isEmpty();
  }

  @Test
  void b01_aFaultyScheduleIsExplainedAsFarAsItGoes() {
    Explanation explanation =
        Explanation.of(EVENT, schedule("1/1 A-B", "1/2 C-A", "4/1 X-A", "70/9 C-B"));

    assertThat(explanation.faults()).isNotEmpty();
    assertThat(explanation.measures().meetings()).isEqualTo(4);
    assertThat(explanation.measures().requestsMet()).isEqualTo(4);
    assertThat(explanation.timetables().get(1).rounds())
        .containsExactly(Optional.of(meeting("1/1 A-B")), Optional.empty(), Optional.empty());
  }

  @Test
  void b02_faultsNameTablesByWhatIsWrittenOnThem() {
    Event event =
        Event.builder(1)
            .tables(List.of(new Table("blue"), new Table("red")))
            .organisations("A", "B")
            .build();

    assertThat(Explanation.of(event, schedule("1/2 A-B")).faults().get(0).text(Locale.ENGLISH))
        .isEqualTo("Round 1, table red: \"A\" and \"B\" meet, but neither asked for the other.");
  }
}
