package cz.setkani.cli.job;

import java.time.LocalTime;

/**
 * One of the ways in which a delay can be met, and what it would bring.
 *
 * @param kind what would be done
 * @param size of {@link Kind#SHORTEN}, how many minutes each round would take; of {@link
 *     Kind#DROP}, how many rounds the day would have; else 0
 * @param end when the last round would end
 * @param requestsMet requests that would be met in the whole day, with no promise moved
 */
public record DelayWay(Kind kind, int size, LocalTime end, int requestsMet) {

  /** What can be done about a delay. */
  public enum Kind {
    /** All rounds to come begin later. */
    SHIFT,
    /** The pauses to come are shortened. */
    PAUSES,
    /** The rounds to come are shorter, so that the day ends when it did. */
    SHORTEN,
    /** The last rounds are dropped, so that the day ends when it did. */
    DROP
  }
}
