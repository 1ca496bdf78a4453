package cz.setkani.model;

import java.time.LocalTime;

/**
 * When a round takes place.
 *
 * @param start when it begins, to the minute
 * @param end when it is over, to the minute; not part of it
 */
public record RoundTime(LocalTime start, LocalTime end) {

  /**
   * @throws IllegalArgumentException if {@code end} is not after {@code start}
   */
  public RoundTime {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException(
          "The end (%s) must be after the start (%s).".formatted(end, start));
    }
  }
}
