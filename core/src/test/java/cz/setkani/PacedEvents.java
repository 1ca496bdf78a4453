package cz.setkani;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Request;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Events by chance in which organisations have rests, or meetings have an order, or both. */
public final class PacedEvents {

  private PacedEvents() {}

  /** Tiny events that mix rests, pauses and the order of meetings with every other rule. */
  public static Event tiny(long seed) {
    SplittableRandom random = new SplittableRandom(seed * 31 + 7);
    Event other = random.nextInt(4) == 0 ? RandomEvents.seated(seed) : RandomEvents.tiny(seed);
    return paced(other, Math.min(4, other.roundCount() + random.nextInt(3)), random);
  }

  /** Events of all kinds, with rests, pauses and the order of meetings besides. */
  public static Event mixed(long seed, int least, int most) {
    Event other = RandomEvents.mixed(seed, least, most);
    return paced(other, other.roundCount(), new SplittableRandom(seed * 31 + 7));
  }

  private static Event paced(Event other, int rounds, SplittableRandom random) {
    boolean hasPauses = random.nextInt(3) == 0;
    EventBuilder event = other.withLocked(List.of()).toBuilder(day(rounds, hasPauses, random));
    if (random.nextInt(4) > 0) {
      event.maxInARow(1 + random.nextInt(Math.max(1, rounds - 1)));
    }
    int ordered = random.nextInt(3) > 0 ? random.nextInt(20, 90) : 0;
    return RandomEvents.locked(
        random, ordered(event.build(), ordered, random), random.nextInt(8) / 5);
  }

  /** The same event with pauses by chance, rests, and an order of so many percent of requests. */
  static Event paced(
      Event event, boolean hasPauses, int maxInARow, int ordered, SplittableRandom random) {
    EventBuilder paced =
        event.toBuilder(day(event.roundCount(), hasPauses, random)).maxInARow(maxInARow);
    return ordered(paced.build(), ordered, random);
  }

  /**
   * Events of a real size in which nobody has more than so many meetings running; one of three has
   * pauses, and in one of three one of five requests has an order.
   *
   * @param tables how many tables there are in percent of those that can be used
   */
  public static Event sized(long seed, int least, int most, int maxInARow, int tables) {
    SplittableRandom random = new SplittableRandom(seed);
    int organisations = random.nextInt(least, most + 1);
    int rounds = 12;
    RandomEvents plain =
        RandomEvents.sized(random.nextLong(), organisations, rounds)
            .tables(Math.max(1, organisations * tables / 200))
            .wishes(random.nextInt(4, 2 * rounds))
            .priorities(random.nextInt(1, 4));
    Event event = (random.nextBoolean() ? plain.skewed() : plain).event();
    boolean hasPauses = random.nextInt(3) == 0;
    boolean isOrdered = random.nextInt(3) == 0;
    Event paced = event.toBuilder(day(rounds, hasPauses, random)).maxInARow(maxInARow).build();
    return ordered(paced, isOrdered ? 20 : 0, random);
  }

  /** The same event, where some requests come after others of the same organisation. */
  public static Event ordered(Event event, int percent, SplittableRandom random) {
    EventBuilder ordered = event.toBuilder();
    for (Request request : event.requests()) {
      if (random.nextInt(100) < percent) {
        ordered.replace(request.withAfter(after(event, request, random)));
      }
    }
    return ordered.build();
  }

  private static Set<String> after(Event event, Request request, SplittableRandom random) {
    Set<String> after = new TreeSet<>();
    int count = random.nextInt(1, 3);
    for (int i = 0; i < count; i++) {
      after.add(event.organisations().get(random.nextInt(event.organisations().size())).name());
    }
    after.remove(request.organisation());
    after.remove(request.wants());
    return after;
  }

  private static Day day(int rounds, boolean hasPauses, SplittableRandom random) {
    Map<Integer, Integer> pauses = new HashMap<>();
    for (int round = 1; round < rounds && hasPauses; round++) {
      if (random.nextInt(4) == 0) {
        pauses.put(round, 20);
      }
    }
    Day day = Day.of(LocalTime.of(8, 0), rounds, 15);
    return new Day(
        day.title(), day.place(), day.date(), Day.times(LocalTime.of(8, 0), rounds, 15, 0, pauses));
  }
}
