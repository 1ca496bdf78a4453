package cz.setkani.validate.value;

import cz.setkani.model.RoundTime;
import java.time.LocalTime;
import java.util.List;

/**
 * The rounds of the day, and when they are.
 *
 * @param rounds the number of rounds; the most possible if it could not be read
 * @param times when they are; empty if that could not be found out
 */
public record Clock(int rounds, List<RoundTime> times) {

  public Clock {
    times = List.copyOf(times);
  }

  /** Whether the times are known. */
  public boolean isKnown() {
    return !times.isEmpty();
  }

  /** The first round that starts at {@code time} or later; one more than there are if none does. */
  int firstFrom(LocalTime time) {
    int round = 1;
    while (round <= times.size() && times.get(round - 1).start().isBefore(time)) {
      round++;
    }
    return round;
  }

  /** The last round that ends at {@code time} or earlier; 0 if none does. */
  int lastUntil(LocalTime time) {
    int round = isKnown() ? times.size() : rounds;
    while (isKnown() && round > 0 && times.get(round - 1).end().isAfter(time)) {
      round--;
    }
    return round;
  }
}
