package cz.setkani.benchmark.b2b;

import java.util.List;
import java.util.Set;

/**
 * An instance of the business-to-business meeting scheduling problem (Bofill, Coll, Garcia,
 * Giráldez-Cru, Pesant, Suy and Villaret, 2022). Participants, meetings and slots count from 1.
 *
 * @param name its name
 * @param participants the number of participants, some of whom may have no meeting
 * @param slots the number of slots
 * @param morningSlots the number of slots that are in the morning
 * @param tables the most meetings in a slot
 * @param meetings the meetings, in the order of the file
 * @param forbidden for each participant the slots in which it cannot meet
 * @param fixed for each meeting the slot it must take place in, or 0
 * @param earlier for each meeting those that must take place before it
 */
public record Instance(
    String name,
    int participants,
    int slots,
    int morningSlots,
    int tables,
    List<Meeting> meetings,
    List<Set<Integer>> forbidden,
    List<Integer> fixed,
    List<Set<Integer>> earlier) {

  /** When a meeting may take place. */
  public enum Session {
    MORNING,
    AFTERNOON,
    ANY
  }

  /**
   * A meeting. Two participants may have several.
   *
   * @param first a participant
   * @param second the other one
   * @param session when it may take place
   */
  public record Meeting(int first, int second, Session session) {}

  public Instance {
    meetings = List.copyOf(meetings);
    forbidden = forbidden.stream().map(Set::copyOf).toList();
    fixed = List.copyOf(fixed);
    earlier = earlier.stream().map(Set::copyOf).toList();
    require(forbidden.size() == participants, "forbidden", forbidden.size(), participants);
    require(fixed.size() == meetings.size(), "fixed", fixed.size(), meetings.size());
    require(earlier.size() == meetings.size(), "precedences", earlier.size(), meetings.size());
  }

  private static void require(boolean condition, String array, int found, int wanted) {
    if (!condition) {
      throw new IllegalArgumentException(
          "The array %s must have %d elements, not %d.".formatted(array, wanted, found));
    }
  }
}
