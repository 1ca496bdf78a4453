package cz.setkani.day;

import java.util.List;

/**
 * A day on which some do not come, as it would be with every other promise kept.
 *
 * @param absent who does not come, in the order of the roster
 * @param struck requests whose meetings cannot take place
 * @param lost how many requests fewer are met in the end than were planned, after free rounds are
 *     filled; negative where more are met
 * @param pagesTouched pages on which anything changes, of those who are here
 */
public record RehearsedDay(List<String> absent, int struck, int lost, int pagesTouched) {

  public RehearsedDay {
    absent = List.copyOf(absent);
  }
}
