package cz.setkani.day;

import cz.setkani.Scheduler;
import cz.setkani.model.Day;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.model.Table;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A day by chance: some are away, some come who were not expected, wishes are added and dropped,
 * meetings were not held, some promises must not move. The same seed gives the same day.
 *
 * @param event the event with all that is wished for now
 * @param edition what is in people's hands
 * @param standing how the day stands
 */
record DayByChance(Event event, Schedule edition, Standing standing) {

  private static final Rounds ALL = Rounds.first(Rounds.MOST);

  /** The day on which an event takes place; what is in people's hands was scheduled for it. */
  static DayByChance of(long seed, Event planned) {
    SplittableRandom random = new SplittableRandom(seed * 6151 + 3);
    Schedule edition =
        Scheduler.of(planned).withEffort(Effort.QUICK).withSeed(seed).schedule().schedule();
    int firstOpen = random.nextInt(1, planned.roundCount() + 1);
    Event wished = wishes(random, walkIn(random, planned)).withLocked(List.of());
    Event today = random.nextInt(4) > 0 ? wished : otherDay(random, wished, firstOpen);
    Standing standing =
        new Standing(
            firstOpen,
            away(random, planned),
            lostTables(random, planned, firstOpen),
            lostResources(random, planned),
            some(random, 15, edition, 1, firstOpen - 1),
            some(random, 5, edition, firstOpen, Rounds.MOST));
    return new DayByChance(today, edition, standing);
  }

  Replanner replanner() {
    return Replanner.of(event, edition, standing).withEffort(Effort.QUICK);
  }

  private static Map<String, Rounds> away(SplittableRandom random, Event planned) {
    Map<String, Rounds> away = new HashMap<>();
    for (Organisation one : planned.organisations()) {
      if (random.nextInt(100) < 20) {
        int from = random.nextInt(1, planned.roundCount() + 1);
        int to = random.nextBoolean() ? Rounds.MOST : random.nextInt(1, Rounds.MOST);
        away.put(one.name(), Rounds.range(from, to));
      }
    }
    return away;
  }

  private static Map<String, Rounds> lostTables(
      SplittableRandom random, Event planned, int firstOpen) {
    Map<String, Rounds> lost = new HashMap<>();
    for (Table table : planned.tables()) {
      if (random.nextInt(100) < 15) {
        int to = random.nextBoolean() ? Rounds.MOST : random.nextInt(firstOpen, Rounds.MOST);
        lost.put(table.name(), Rounds.range(firstOpen, to));
      }
    }
    return lost;
  }

  private static Map<String, Rounds> lostResources(SplittableRandom random, Event planned) {
    Map<String, Rounds> lost = new HashMap<>();
    for (Organisation one : planned.organisations()) {
      for (String resource : one.resources()) {
        if (random.nextInt(100) < 20) {
          lost.put(resource, Rounds.range(random.nextInt(1, 8), Rounds.MOST));
        }
      }
    }
    return lost;
  }

  /** Pauses are eaten, and a round is dropped or added. */
  private static Event otherDay(SplittableRandom random, Event event, int firstOpen) {
    int rounds = Math.max(firstOpen, event.roundCount() + random.nextInt(-1, 2));
    return event.toBuilder(Day.of(LocalTime.of(8, 0), Math.min(Rounds.MOST, rounds), 10)).build();
  }

  private static List<Meeting> some(
      SplittableRandom random, int percent, Schedule edition, int from, int to) {
    return edition.meetings().stream()
        .filter(meeting -> meeting.round() >= from && meeting.round() <= to)
        .filter(meeting -> random.nextInt(100) < percent)
        .toList();
  }

  private static Event walkIn(SplittableRandom random, Event event) {
    if (random.nextInt(3) > 0) {
      return event;
    }
    EventBuilder with = event.toBuilder().organisation(Organisation.named("Walk-in"));
    for (Organisation one : event.organisations()) {
      if (random.nextInt(100) < 25) {
        with.request("Walk-in", one.name());
      }
      if (random.nextInt(100) < 15) {
        with.request(new Request(one.name(), "Walk-in", random.nextInt(1, 3), ALL));
      }
    }
    return with.build();
  }

  /** One wish in ten is dropped, and some are added. */
  private static Event wishes(SplittableRandom random, Event event) {
    List<Request> wishes = new ArrayList<>(event.requests());
    wishes.removeIf(wish -> random.nextInt(100) < 10);
    for (Organisation one : event.organisations()) {
      Organisation other = event.organisations().get(random.nextInt(event.organisations().size()));
      boolean isNew =
          !other.equals(one)
              && wishes.stream()
                  .noneMatch(
                      wish ->
                          wish.organisation().equals(one.name())
                              && wish.wants().equals(other.name()));
      if (isNew && random.nextInt(100) < 10) {
        wishes.add(Request.of(one.name(), other.name()));
      }
    }
    return Event.builder(event.day())
        .tables(event.tables())
        .organisations(event.organisations())
        .requests(wishes)
        .suggesting(event.isSuggesting())
        .goal(event.goal())
        .atLeast(event.atLeast())
        .maxInARow(event.maxInARow())
        .resourceHours(event.resourceHours())
        .build();
  }
}
