package cz.setkani.cli.write.text;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.MixedEvents;
import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.Thoroughness;
import cz.setkani.model.Effort;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tiny events that mix every rule, goal and wish: what the console says of them is true. */
class PrintedClaimsTest {

  private static final int SEEDS = 100;

  static LongStream seeds() {
    return LongStream.range(0, Thoroughness.of(SEEDS));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a01_everyLineIsTrue(long seed) {
    Effort effort = seed % 10 == 0 ? Effort.NORMAL : Effort.QUICK;
    Programme programme = Scheduler.of(MixedEvents.tiny(seed)).withEffort(effort).schedule();

    assertThat(PrintedClaims.wrong(programme, lines(programme))).isEmpty();
  }

  private static List<String> lines(Programme programme) {
    return SummaryText.lines(programme, ResultFiles.WRITTEN, Locale.ENGLISH);
  }
}
