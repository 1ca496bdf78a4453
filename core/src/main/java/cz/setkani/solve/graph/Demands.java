package cz.setkani.solve.graph;

import java.util.stream.IntStream;

/**
 * Meetings to be placed, in numbers from 0: what a {@link Problem} can hold beyond an event. Two
 * organisations may have several meetings, and a meeting may have to come before others.
 *
 * @param organisations the number of organisations
 * @param rounds the number of rounds
 * @param tables the number of tables
 * @param ends for each meeting its two organisations, the lower number first
 * @param possible for each meeting the rounds it may take place in; bit r is round r
 * @param earlier for each meeting those that must take place before it
 */
public record Demands(
    int organisations, int rounds, int tables, int[][] ends, long[] possible, int[][] earlier) {

  /** For each meeting those that must take place after it. */
  int[][] later() {
    return IntStream.range(0, ends.length)
        .mapToObj(
            meeting ->
                IntStream.range(0, ends.length)
                    .filter(m -> IntStream.of(earlier[m]).anyMatch(e -> e == meeting))
                    .toArray())
        .toArray(int[][]::new);
  }
}
