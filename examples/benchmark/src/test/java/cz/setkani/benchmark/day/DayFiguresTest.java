package cz.setkani.benchmark.day;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.benchmark.events.Family;
import cz.setkani.day.Replanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Days so small that CP-SAT finds the most. */
class DayFiguresTest {

  private static final double SECONDS = 60;

  @ParameterizedTest
  @EnumSource
  void a01_asMuchAsCpSatFindsOnAsManyPages(Family family) {
    DayFigures figures = DayFigures.of(ChangedDay.of(family, 10, 1), 1);

    assertThat(figures.leftAlone()).isLessThanOrEqualTo(figures.at(0).priorityMet());
    assertThat(figures.at(0).priorityMet()).isEqualTo(peer(figures, 0));
    assertThat(figures.at(2).priorityMet()).isEqualTo(peer(figures, 2));
    assertThat(figures.any().priorityMet())
        .isEqualTo(peer(figures, Replanner.ANY))
        .isEqualTo(figures.freshMet());
  }

  private static long peer(DayFigures figures, int pages) {
    return new CpSatDay(figures.event(), figures.promises()).solve(pages, SECONDS, 1).orElseThrow();
  }
}
