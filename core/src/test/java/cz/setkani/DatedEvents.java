package cz.setkani;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Events on several dates. */
public final class DatedEvents {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 26);

  private DatedEvents() {}

  /** The same event, where about a third of the rounds are the first ones of a further date. */
  public static Event of(long seed, Event event) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<Integer, LocalDate> later = new HashMap<>();
    for (int round = 2; round <= event.roundCount(); round++) {
      if (random.nextInt(3) == 0) {
        later.put(round, FIRST.plusDays(later.size() + 1));
      }
    }
    Day day = event.day();
    return event.toBuilder(
            new Day(
                day.title(),
                day.place(),
                Optional.of(FIRST),
                day.rounds(),
                day.changeover(),
                day.pauseNames(),
                day.sessionEnds(),
                later))
        .build();
  }
}
