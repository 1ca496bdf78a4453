package cz.setkani.benchmark.b2b;

import cz.setkani.benchmark.b2b.Instance.Meeting;
import cz.setkani.solve.graph.Demands;
import cz.setkani.solve.graph.Problem;
import java.util.List;

/** An instance as a problem of the library; participants, meetings and slots count from 0 there. */
final class InstanceProblem {

  private InstanceProblem() {}

  static Problem of(Instance instance) {
    List<Meeting> meetings = instance.meetings();
    int[][] ends = new int[meetings.size()][];
    long[] possible = new long[meetings.size()];
    int[][] earlier = new int[meetings.size()][];
    for (int i = 0; i < ends.length; i++) {
      Meeting meeting = meetings.get(i);
      int least = Math.min(meeting.first(), meeting.second());
      int most = Math.max(meeting.first(), meeting.second());
      ends[i] = new int[] {least - 1, most - 1};
      possible[i] = possible(instance, i);
      earlier[i] = instance.earlier().get(i).stream().mapToInt(m -> m - 1).sorted().toArray();
    }
    return Problem.of(
        new Demands(
            instance.participants(), instance.slots(), instance.tables(), ends, possible, earlier));
  }

  private static long possible(Instance instance, int index) {
    Meeting meeting = instance.meetings().get(index);
    int fixed = instance.fixed().get(index);
    long all = (1L << instance.slots()) - 1;
    long morning = (1L << instance.morningSlots()) - 1;
    long slots =
        switch (meeting.session()) {
          case MORNING -> morning;
          case AFTERNOON -> all & ~morning;
          case ANY -> all;
        };
    if (fixed > 0) {
      slots &= 1L << fixed - 1;
    }
    for (int participant : List.of(meeting.first(), meeting.second())) {
      for (int slot : instance.forbidden().get(participant - 1)) {
        slots &= ~(1L << slot - 1);
      }
    }
    return slots;
  }
}
