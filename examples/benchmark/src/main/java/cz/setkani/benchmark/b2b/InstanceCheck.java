package cz.setkani.benchmark.b2b;

import cz.setkani.benchmark.b2b.Instance.Meeting;
import cz.setkani.benchmark.b2b.Instance.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a timetable against its instance, knowing neither solver nor library: the slot of each
 * meeting from 1, or 0 for one that does not take place.
 */
public final class InstanceCheck {

  private final Instance instance;
  private final List<Integer> slots;
  private final List<String> faults = new ArrayList<>();

  private InstanceCheck(Instance instance, List<Integer> slots) {
    this.instance = instance;
    this.slots = slots;
  }

  /** What is wrong with a timetable, apart from meetings that do not take place. */
  public static List<String> faults(Instance instance, List<Integer> slots) {
    InstanceCheck check = new InstanceCheck(instance, slots);
    Set<List<Integer>> taken = new HashSet<>();
    Map<Integer, Integer> used = new HashMap<>();
    for (int meeting = 1; meeting <= slots.size(); meeting++) {
      if (check.slot(meeting) != 0) {
        check.checkAlone(meeting);
        check.checkOthers(meeting, taken);
        used.merge(check.slot(meeting), 1, Integer::sum);
      }
    }
    used.forEach(
        (slot, count) ->
            check.require(count <= instance.tables(), "slot %d: %d meetings", slot, count));
    return check.faults;
  }

  private int slot(int meeting) {
    return slots.get(meeting - 1);
  }

  private void checkAlone(int number) {
    Meeting meeting = instance.meetings().get(number - 1);
    int slot = slot(number);
    int fixed = instance.fixed().get(number - 1);
    boolean isMorning = slot <= instance.morningSlots();
    require(slot >= 1 && slot <= instance.slots(), "meeting %d: slot %d", number, slot);
    require(fixed == 0 || fixed == slot, "meeting %d: fixed, but in slot %d", number, slot);
    require(
        meeting.session() == Session.ANY || (meeting.session() == Session.MORNING) == isMorning,
        "meeting %d: wrong session",
        number);
  }

  private void checkOthers(int number, Set<List<Integer>> taken) {
    Meeting meeting = instance.meetings().get(number - 1);
    int slot = slot(number);
    for (int participant : List.of(meeting.first(), meeting.second())) {
      require(
          !instance.forbidden().get(participant - 1).contains(slot),
          "meeting %d: slot %d is forbidden to participant %d",
          number,
          slot,
          participant);
      require(
          taken.add(List.of(participant, slot)),
          "participant %d: two meetings in slot %d",
          participant,
          slot);
    }
    for (int earlier : instance.earlier().get(number - 1)) {
      require(slot(earlier) < slot, "meeting %d: not after meeting %d", number, earlier);
    }
  }

  private void require(boolean condition, String fault, Object... values) {
    if (!condition) {
      faults.add(fault.formatted(values));
    }
  }
}
