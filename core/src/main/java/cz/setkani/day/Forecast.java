package cz.setkani.day;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What is to be expected of a day on which some do not come.
 *
 * @param requestsMet requests that the programme meets if all come
 * @param days days by chance, in the order in which they were drawn; fewer than were asked for
 *     where it was cancelled
 * @param singles days on which one organisation alone does not come, those that lose most first;
 *     where they lose the same, those on which more is struck, then in the order of the roster
 */
public record Forecast(int requestsMet, List<RehearsedDay> days, List<RehearsedDay> singles) {

  public Forecast {
    days = List.copyOf(days);
    singles = List.copyOf(singles);
  }

  /** The mean of something over the days by chance; 0 if there are none. */
  public double mean(ToIntFunction<RehearsedDay> measure) {
    return days.stream().mapToInt(measure).average().orElse(0);
  }

  /**
   * What something does not exceed on so many of a hundred days by chance; 0 if there are none.
   *
   * @param percent from 1 to 100
   */
  public int within(int percent, ToIntFunction<RehearsedDay> measure) {
    int[] sorted = days.stream().mapToInt(measure).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(percent * sorted.length + 99) / 100 - 1];
  }
}
