package cz.setkani.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SolverSettingsTest {

  @Test
  void a01_onceStartedTheWatchKeepsTheTimeLimitAndItIsNotCountedAnew() {
    SolverSettings limited = SolverSettings.defaults().withTimeLimit(Duration.ZERO);
    SolverSettings started = limited.started();

    assertThat(limited.watch().isOver()).isFalse();
    assertThat(started.watch().isOver()).isTrue();
    assertThat(started.timeLimit()).isEmpty();
    assertThat(started.limitedWatch()).isSameAs(started.watch());
  }

  @Test
  void a02_whoCancelsCancelsWhatIsStarted() {
    SolverSettings settings = SolverSettings.defaults().withTimeLimit(Duration.ofDays(1));
    SolverSettings started = settings.started();
    settings.watch().cancel();

    assertThat(started.watch().isOver()).isTrue();
  }
}
