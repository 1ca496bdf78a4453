package cz.setkani.benchmark.b2b;

import cz.setkani.benchmark.Health;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What came out of a run.
 *
 * @param slots the slot of each meeting from 1, or 0
 * @param faults what the check found wrong
 * @param proven breaks that no timetable can do without
 */
record B2bResult(
    Instance instance,
    long seed,
    List<Integer> slots,
    IdleTime idleTime,
    List<String> faults,
    int proven,
    double secondsToBest,
    double seconds) {

  static final String CSV_HEADER =
      "instance;seed;meetings;placed;breaks;waiting_rounds;break_difference;"
          + "seconds_to_best;seconds;breaks_bound";

  /** The line of the CSV file. */
  String csv() {
    return String.format(
        Locale.ROOT,
        "%s;%d;%d;%d;%d;%d;%d;%.3f;%.3f;%d",
        instance.name(),
        seed,
        slots.size(),
        idleTime.placed(),
        idleTime.breaks(),
        idleTime.waiting(),
        idleTime.difference(),
        secondsToBest,
        seconds,
        proven);
  }

  Health health() {
    OptionalInt published = Published.breaks(instance.name());
    if (!faults.isEmpty()) {
      return Health.INFEASIBLE;
    }
    if (idleTime.placed() < slots.size()) {
      return published.isPresent() ? Health.SUSPICIOUS : Health.WITHIN;
    }
    if (idleTime.breaks() <= published.orElse(proven)) {
      return Health.OPTIMAL;
    }
    return published.isPresent() ? Health.SUSPICIOUS : Health.WITHIN;
  }

  /** The file of the schedule: {@code meeting;slot}, without meetings that do not take place. */
  String schedule() {
    StringBuilder text = new StringBuilder("meeting;slot\n");
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i) != 0) {
        text.append(i + 1).append(';').append(slots.get(i)).append('\n');
      }
    }
    return text.toString();
  }
}
