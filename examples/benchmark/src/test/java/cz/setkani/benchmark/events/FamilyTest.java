package cz.setkani.benchmark.events;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyTest {

  @ParameterizedTest
  @EnumSource
  void a01_theSameSeedGivesTheSameEvent(Family family) {
    Event one = family.event(30, 7);

    assertThat(one.organisations()).hasSize(30).isEqualTo(family.event(30, 7).organisations());
    assertThat(one.requests()).isEqualTo(family.event(30, 7).requests());
    assertThat(one.requests()).isNotEqualTo(family.event(30, 8).requests());
  }

  @Test
  void b01_tablesArePlentyOrScarce() {
    assertThat(Family.PLENTY.event(40, 1).tables()).hasSize(20);
    assertThat(Family.SCARCE.event(40, 1).tables()).hasSize(10);
    assertThat(Family.SCARCE.event(40, 1).tiers().weight()).isGreaterThan(12 * 10);
  }

  @Test
  void b02_onlyInOneFamilyAreSomeNotThereAllDay() {
    assertThat(Family.PLENTY.event(40, 1).organisations())
        .allMatch(o -> o.present().equals(Rounds.first(12)));
    assertThat(Family.LATE.event(40, 1).organisations())
        .extracting(Organisation::present)
        .filteredOn(present -> !present.equals(Rounds.first(12)))
        .hasSizeBetween(8, 28);
  }

  @Test
  void b03_inOneFamilyAFewAreWantedByMany() {
    assertThat(mostWanted(Family.SKEWED.event(60, 1)))
        .isGreaterThan(2 * mostWanted(Family.PLENTY.event(60, 1)));
  }

  private static long mostWanted(Event event) {
    Map<String, Long> wanted =
        event.requests().stream()
            .map(request -> request.wants())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return wanted.values().stream().max(Comparator.naturalOrder()).orElseThrow();
  }
}
