package cz.setkani.day;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Counted;
import cz.setkani.ExhaustiveSearch;
import cz.setkani.MixedEvents;
import cz.setkani.Scheduler;
import cz.setkani.Thoroughness;
import cz.setkani.explain.Measures;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import cz.setkani.rule.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What can be met on tiny days with promises broken on some pages, held against the truth, which is
 * found by trying every set of pages and every timetable. How near the search comes is written down
 * as measured: a lower number is a loss, a higher one a gain to be written down.
 */
class FrontierTruthTest {

  private static final int SEEDS = 150;

  /** Of the numbers of pages of all samples those for which the search finds less than there is. */
  private static final int MISSED = 1;

  private static final List<Sample> SAMPLES =
      LongStream.range(0, Thoroughness.of(SEEDS)).mapToObj(Sample::of).toList();

  /**
   * A tiny day.
   *
   * @param kept what is met where all promises stand
   * @param found schedules that break promises on ever more pages
   * @param truth for each number of pages the most that can be met
   */
  record Sample(long seed, Promises promises, long kept, List<Schedule> found, long[] truth) {

    static Sample of(long seed) {
      DayByChance day = DayByChance.of(seed, MixedEvents.tiny(seed).countingOnly());
      Promises promises = Sorting.of(day.event(), day.edition(), day.standing());
      Counted filled = Scheduler.of(promises.standing(List.of())).withEffort(Effort.QUICK).count();
      return new Sample(
          seed,
          promises,
          filled.measures().priorityMet(),
          found(promises, filled),
          truth(promises));
    }

    private static List<Schedule> found(Promises promises, Counted filled) {
      return Frontier.of(promises, filled, Long.MAX_VALUE, Replanner.ANY, Settings.DEFAULTS)
          .stream()
          .map(Counted::schedule)
          .toList();
    }

    private static long met(Promises promises, Schedule schedule) {
      return Measures.of(promises.event(), schedule).priorityMet();
    }

    private static long[] truth(Promises promises) {
      List<TeamPage> pages =
          promises.promises().stream()
              .flatMap(promise -> TeamPage.of(promise.kept()).stream())
              .distinct()
              .toList();
      long[] truth = new long[pages.size() + 1];
      Map<List<Promise>, Long> known = new HashMap<>();
      for (int set = 0; set < 1 << pages.size(); set++) {
        List<Promise> free = free(promises, pages, set);
        long met =
            known.computeIfAbsent(
                free, one -> ExhaustiveSearch.truth(promises.standing(one)).priority());
        int size = Integer.bitCount(set);
        truth[size] = Math.max(truth[size], met);
      }
      Arrays.parallelPrefix(truth, Math::max);
      return truth;
    }

    /** The promises that may be broken where a set of pages may be wrong. */
    static List<Promise> free(Promises promises, List<TeamPage> pages, int set) {
      return promises.promises().stream()
          .filter(
              promise ->
                  !promise.isLocked()
                      && TeamPage.of(promise.kept()).stream()
                          .allMatch(page -> (set >>> pages.indexOf(page) & 1) != 0))
          .toList();
    }

    /** The most that was found on at most so many pages. */
    long met(int pages) {
      return found.stream()
          .filter(schedule -> pages(schedule) <= pages)
          .mapToLong(schedule -> met(promises, schedule))
          .reduce(kept, Math::max);
    }

    int pages(Schedule schedule) {
      return Comparison.of(promises, schedule.meetings()).pagesMoved();
    }
  }

  @Test
  void a01_everyScheduleObeysTheRulesAndIsWorthItsPages() {
    for (Sample sample : SAMPLES) {
      long met = sample.kept;
      int pages = 0;
      for (Schedule schedule : sample.found) {
        Event event = sample.promises.event();
        assertThat(Check.faults(event, schedule)).as("seed %d", sample.seed).isEmpty();
        assertThat(Measures.of(event, schedule).priorityMet()).isGreaterThan(met);
        assertThat(sample.pages(schedule)).as("seed %d", sample.seed).isGreaterThan(pages);
        met = Measures.of(event, schedule).priorityMet();
        pages = sample.pages(schedule);
      }
    }
  }

  @Test
  void a02_noMoreIsFoundThanThereIs() {
    for (Sample sample : SAMPLES) {
      for (int pages = 0; pages < sample.truth.length; pages++) {
        assertThat(sample.met(pages))
            .as("seed %d", sample.seed)
            .isLessThanOrEqualTo(sample.truth[pages]);
      }
    }
  }

  @Test
  void b01_theMostForEachNumberOfPages() {
    List<String> missed = new ArrayList<>();
    for (Sample sample : SAMPLES.subList(0, SEEDS)) {
      for (int pages = 0; pages < sample.truth.length; pages++) {
        if (sample.met(pages) != sample.truth[pages]) {
          missed.add(
              "seed %d, %d pages: %d of %d"
                  .formatted(sample.seed, pages, sample.met(pages), sample.truth[pages]));
        }
      }
    }
    assertThat(missed).hasSize(MISSED);
  }
}
