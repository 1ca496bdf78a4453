package cz.setkani.benchmark.b2b;

import cz.setkani.benchmark.b2b.Instance.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a timetable is worth.
 *
 * @param placed meetings that take place
 * @param breaks runs of slots without a meeting between two meetings of a participant
 * @param waiting the slots in those runs
 * @param difference by how many breaks two participants differ at most
 */
public record IdleTime(int placed, int breaks, int waiting, int difference) {

  /**
   * Measures a timetable: the slot of each meeting from 1, or 0 for one that does not take place.
   */
  public static IdleTime of(Instance instance, List<Integer> slots) {
    List<TreeSet<Integer>> days = new ArrayList<>();
    for (int i = 0; i < instance.participants(); i++) {
      days.add(new TreeSet<>());
    }
    int placed = 0;
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i) != 0) {
        placed++;
        Meeting meeting = instance.meetings().get(i);
        days.get(meeting.first() - 1).add(slots.get(i));
        days.get(meeting.second() - 1).add(slots.get(i));
      }
    }
    return of(placed, days);
  }

  private static IdleTime of(int placed, List<TreeSet<Integer>> days) {
    int breaks = 0;
    int waiting = 0;
    int most = 0;
    int fewest = Integer.MAX_VALUE;
    for (TreeSet<Integer> day : days) {
      int own = 0;
      for (int slot : day) {
        Integer next = day.higher(slot);
        if (next != null && next > slot + 1) {
          own++;
          waiting += next - slot - 1;
        }
      }
      breaks += own;
      most = Math.max(most, own);
      fewest = Math.min(fewest, own);
    }
    return new IdleTime(placed, breaks, waiting, Math.max(0, most - fewest));
  }
}
