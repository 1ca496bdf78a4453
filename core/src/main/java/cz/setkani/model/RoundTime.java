package cz.setkani.model;

import java.time.LocalTime;

/**
 * When a round takes place: from {@code start} (included) to {@code end} (excluded), to the minute.
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
