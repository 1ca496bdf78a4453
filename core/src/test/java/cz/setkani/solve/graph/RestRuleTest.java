package cz.setkani.solve.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Rests;
import cz.setkani.model.Rounds;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rests in sets of rounds, held against counting round by round. */
class RestRuleTest {

  private static final int ROUNDS = 9;

  /** Nine rounds with a pause after the fifth. */
  private static RestRule rule(int most) {
    Day day = Day.of(LocalTime.NOON, ROUNDS, 15);
    return RestRule.of(
        Event.builder(
                new Day(
                    day.title(),
                    day.place(),
                    day.date(),
                    Day.times(LocalTime.NOON, ROUNDS, 15, 5, Map.of(5, 10))))
            .maxInARow(most)
            .build());
  }

  private static LongStream sets() {
    return LongStream.range(0, 1 << ROUNDS);
  }

  /** The longest run of busy rounds. */
  private static int longest(long busy) {
    int running = 0;
    int longest = 0;
    for (int round = 0; round < ROUNDS; round++) {
      boolean isBusy = (busy >>> round & 1) != 0;
      running = !isBusy ? 0 : round == 5 ? 1 : running + 1;
      longest = Math.max(longest, running);
    }
    return longest;
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5", "8"})
  void a01_aRunIsTooLongIfItIsLongerThanAllowed(int most) {
    RestRule rule = rule(most);

    assertThat(sets()).allMatch(busy -> rule.isBrokenBy(busy) == (longest(busy) > most));
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4"})
  void a02_aFreeRoundIsAllowedIfNoRunGetsTooLong(int most) {
    RestRule rule = rule(most);

    sets()
        .filter(busy -> longest(busy) <= most)
        .forEach(
            busy -> {
              long free = ~busy & (1 << ROUNDS) - 1;
              long allowed =
                  IntStream.range(0, ROUNDS)
                      .filter(r -> (free >>> r & 1) != 0 && longest(busy | 1L << r) <= most)
                      .mapToLong(r -> 1L << r)
                      .sum();
              assertThat(rule.allowed(free, busy)).isEqualTo(allowed);
            });
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4"})
  void a03_theMostThatFitIsTheLargestSubsetWithRests(int most) {
    RestRule rule = rule(most);

    sets()
        .filter(rounds -> rounds % 7 == 0)
        .forEach(
            rounds ->
                assertThat(rule.most(rounds))
                    .isEqualTo(
                        sets()
                            .filter(busy -> (busy & ~rounds) == 0 && longest(busy) <= most)
                            .map(Long::bitCount)
                            .max()
                            .orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4"})
  void a04_whoGivesUpAtMostTwoMeetingsCanHaveAnyRound(int most) {
    RestRule rule = rule(most);

    sets()
        .filter(busy -> longest(busy) <= most)
        .forEach(
            busy -> {
              for (int round = 0; round < ROUNDS; round++) {
                long after = busy | 1L << round;
                int gone = 0;
                while (rule.isBrokenBy(after)) {
                  long culprits = rule.culprits(after, round);
                  assertThat(culprits & ~after).isZero();
                  after &= ~Long.highestOneBit(culprits);
                  gone++;
                }
                assertThat(gone).isLessThanOrEqualTo(2);
                assertThat(after >>> round & 1).isOne();
              }
            });
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4"})
  void a05_aMeetingCanMoveToAFreeRoundOutOfTheMovableOnes(int most) {
    RestRule rule = rule(most);

    sets()
        .filter(busy -> longest(busy) <= most)
        .forEach(
            busy ->
                IntStream.range(0, ROUNDS)
                    .filter(free -> (busy >>> free & 1) == 0)
                    .forEach(
                        free ->
                            assertThat(rule.movable(busy, free))
                                .isEqualTo(
                                    IntStream.range(0, ROUNDS)
                                        .filter(r -> (busy >>> r & 1) != 0)
                                        .mapToLong(r -> 1L << r)
                                        .filter(bit -> longest(busy ^ bit | 1L << free) <= most)
                                        .sum())));
  }

  @Test
  void b01_aPauseIsARestAndWhereNoRunIsLongEnoughThereIsNoLimit() {
    assertThat(rule(4).isLimiting()).isTrue();
    assertThat(rule(5).isLimiting()).isFalse();
    assertThat(rule(4).runsOnInto(5)).isFalse();
    assertThat(rule(4).runsOnInto(4)).isTrue();
    assertThat(rule(4).runsOnInto(0)).isFalse();
  }

  @Test
  void b01_theRestsOfTheModelAreTheSame() {
    SplittableRandom random = new SplittableRandom(11);
    for (int n = 0; n < 300; n++) {
      int rounds = 1 + random.nextInt(8);
      Map<Integer, Integer> pauses =
          IntStream.range(1, rounds)
              .boxed()
              .filter(r -> random.nextInt(3) == 0)
              .collect(Collectors.toMap(r -> r, r -> 10));
      int changeover = 5 * random.nextInt(2);
      Day day =
          new Day(
              "",
              "",
              Optional.empty(),
              Day.times(LocalTime.NOON, rounds, 15, changeover, pauses),
              changeover);
      Event event = Event.builder(day).maxInARow(1 + random.nextInt(4)).build();
      for (long bits = 0; bits < 1L << rounds; bits++) {
        long busy = bits;
        Rounds same =
            Rounds.of(
                IntStream.rangeClosed(1, rounds).filter(r -> (busy >>> r - 1 & 1) != 0).toArray());
        assertThat(RestRule.of(event).isBrokenBy(busy))
            .as("%s, %d running at most, busy in %s", day, event.maxInARow(), same)
            .isEqualTo(!Rests.of(event).tooLong(same).isEmpty());
        assertThat(RestRule.of(event).most(busy)).isEqualTo(Rests.of(event).most(same));
      }
    }
  }
}
