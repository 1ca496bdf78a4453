package cz.setkani.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchTest {

  private static final Duration AGES = Duration.ofSeconds(Long.MAX_VALUE);

  @Test
  void a01_nothingIsOverUntilSomebodySaysSo() {
    Watch watch = Watch.silent();

    assertThat(watch.isOver()).isFalse();
    watch.cancel();
    assertThat(watch.ending()).as("nobody has asked since").isEmpty();
    assertThat(watch.isOver()).isTrue();
    assertThat(watch.ending()).contains(Ending.CANCELLED);
  }

  @Test
  void a02_aTimeLimitHoldsForTheViewThatHasIt() {
    Watch watch = Watch.silent();
    Watch hurried = watch.within(Duration.ZERO);

    assertThat(hurried.isOver()).isTrue();
    assertThat(hurried.ending()).contains(Ending.TIME_LIMIT);
    assertThat(hurried.within(AGES).isOver()).as("a longer limit inside a shorter one").isTrue();
    assertThat(watch.isOver()).isFalse();
    assertThat(watch.within(AGES).isOver()).isFalse();
    assertThat(watch.within(Duration.ofSeconds(-1)).isOver()).isTrue();
  }

  @Test
  void a03_whoCancelsAViewCancelsTheWhole() {
    Watch watch = Watch.silent();
    Watch view = watch.within(AGES);
    Watch other = watch.within(AGES);
    view.cancel();

    assertThat(List.of(watch, view, other)).allMatch(Watch::isOver);
  }

  @Test
  void a04_theFirstReasonCounts() {
    Watch watch = Watch.silent().within(Duration.ZERO);

    assertThat(watch.isOver()).isTrue();
    watch.cancel();
    assertThat(watch.isOver()).isTrue();
    assertThat(watch.ending()).contains(Ending.TIME_LIMIT);
  }

  @Test
  void a05_lastWordsHaveTheirTimeWheneverTheWorkBeforeThemEnded() {
    Watch early = Watch.silent();
    Watch late = Watch.silent().within(Duration.ZERO);
    AtomicBoolean isLate = new AtomicBoolean();
    Watch justInTime = Watch.silent().lateWhen(isLate::get);
    List<Watch> granted =
        Stream.of(early, late, justInTime).map(w -> w.quietFor(Duration.ofDays(1))).toList();
    List<Watch> none =
        Stream.of(early, late, justInTime).map(w -> w.quietFor(Duration.ZERO)).toList();

    assertThat(none).extracting(Watch::isOver).containsExactly(false, true, false);
    early.cancel();
    isLate.set(true);
    assertThat(granted).noneMatch(Watch::isOver);
    assertThat(none).allMatch(Watch::isOver);
    assertThat(early.ending()).as("nobody has asked it").isEmpty();
    assertThat(late.quietFor(AGES).isOver()).isFalse();
  }

  @Test
  void b01_progressIsToldByOneThreadAtATime() {
    List<Progress> told = new ArrayList<>();
    Watch watch = Watch.of(told::add);
    Watch view = watch.within(AGES);

    IntStream.range(0, 1000)
        .parallel()
        .forEach(i -> (i % 2 == 0 ? watch : view).tell(new PartsProgress(i, 1000)));

    assertThat(told).doesNotContainNull().hasSize(1000).doesNotHaveDuplicates();
  }

  @Test
  void b02_noMorePartsAreDoneThanThereAre() {
    assertThat(new PartsProgress(0, 0).done()).isZero();
    assertThatThrownBy(() -> new PartsProgress(3, 2))
        .hasMessage("The parts done (3) must be from 0 to the total (2).");
    assertThatThrownBy(() -> new PartsProgress(-1, 2)).hasMessageContaining("(-1)");
  }
}
