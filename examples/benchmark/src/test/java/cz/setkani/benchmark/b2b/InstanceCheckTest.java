package cz.setkani.benchmark.b2b;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The slots of the tiny instance's six meetings, and what is wrong with them. */
class InstanceCheckTest {

  private static List<Integer> slots(String text) {
    return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 2 1 3 4 0 |",
        "1 2 1 3 3 2 | participant 1: two meetings in slot 2",
        "1 2 1 2 4 0 | meeting 4: fixed, but in slot 2; participant 1: two meetings in slot 2",
        "1 2 3 3 4 0 | meeting 3: wrong session; participant 3: two meetings in slot 3",
        "2 1 1 3 4 0 | meeting 2: not after meeting 1",
        "1 2 1 3 2 0 | meeting 5: wrong session; participant 2: two meetings in slot 2",
        "1 2 1 4 3 0 | meeting 4: fixed, but in slot 4; "
            + "meeting 4: slot 4 is forbidden to participant 3",
        "1 5 1 3 4 0 | meeting 2: slot 5"
      })
  void a01_rules(String slots, String faults) {
    assertThat(String.join("; ", InstanceCheck.faults(Tiny.instance(), slots(slots))))
        .isEqualTo(faults == null ? "" : faults);
  }

  @Test
  void a02_tables() {
    Instance instance =
        InstanceReader.parse("one table", Tiny.TEXT.replace("nTables = 2", "nTables = 1"));

    assertThat(InstanceCheck.faults(instance, slots("1 2 1 3 4 0")))
        .containsExactly("slot 1: 2 meetings");
  }

  @Test
  void b01_idleTime() {
    assertThat(IdleTime.of(Tiny.instance(), slots("1 2 1 3 4 0")))
        .isEqualTo(new IdleTime(5, 3, 4, 1));
    assertThat(IdleTime.of(Tiny.instance(), slots("1 0 0 0 0 4")))
        .isEqualTo(new IdleTime(2, 1, 2, 1));
  }
}
