package cz.setkani.benchmark.b2b;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.setkani.benchmark.b2b.Instance.Meeting;
import cz.setkani.benchmark.b2b.Instance.Session;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InstanceReaderTest {

  @Test
  void a01_everythingIsRead() {
    Instance instance = Tiny.instance();

    assertThat(instance.name()).isEqualTo("tiny");
    assertThat(instance.participants()).isEqualTo(5);
    assertThat(instance.slots()).isEqualTo(4);
    assertThat(instance.morningSlots()).isEqualTo(2);
    assertThat(instance.tables()).isEqualTo(2);
    assertThat(instance.meetings())
        .containsExactly(
            new Meeting(1, 2, Session.ANY),
            new Meeting(1, 2, Session.ANY),
            new Meeting(3, 4, Session.MORNING),
            new Meeting(1, 3, Session.ANY),
            new Meeting(2, 4, Session.AFTERNOON),
            new Meeting(1, 4, Session.ANY));
    assertThat(instance.forbidden())
        .containsExactly(Set.of(), Set.of(), Set.of(4), Set.of(), Set.of());
    assertThat(instance.fixed()).containsExactly(0, 0, 0, 3, 0, 0);
    assertThat(instance.earlier())
        .isEqualTo(List.of(Set.of(), Set.of(1), Set.of(), Set.of(), Set.of(), Set.of(3)));
  }

  @Test
  void b01_whatIsMissingIsNamed() {
    assertThatThrownBy(() -> InstanceReader.parse("tiny", "nBusiness = 5;"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nTotalSlots must be given.");
  }

  @Test
  void b02_aMeetingTooFewIsNoticed() {
    String text = Tiny.TEXT.replace("nMeetings = 6", "nMeetings = 7");

    assertThatThrownBy(() -> InstanceReader.parse("tiny", text))
        .hasMessage("requested must have three numbers for each of 7 meetings, not 18 in all.");
  }

  @Test
  void b03_anArrayOfTheWrongLengthIsNoticed() {
    String text = Tiny.TEXT.replace("fixed = [0,", "fixed = [0,0,");

    assertThatThrownBy(() -> InstanceReader.parse("tiny", text))
        .hasMessage("The array fixed must have 6 elements, not 7.");
  }
}
