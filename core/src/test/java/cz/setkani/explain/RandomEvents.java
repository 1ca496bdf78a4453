package cz.setkani.explain;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.History;
import cz.setkani.model.History.Repeats;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pair;
import cz.setkani.model.Request;
import cz.setkani.model.ResourceHours;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Small events that mix all rules, and good schedules of them that are not the best. */
final class RandomEvents {

  private final SplittableRandom random;
  private final SplittableRandom seats;
  private final SplittableRandom paces;
  private final SplittableRandom clock;
  private final SplittableRandom sides;
  private final SplittableRandom past;

  RandomEvents(long seed) {
    random = new SplittableRandom(seed);
    seats = new SplittableRandom(~seed);
    paces = new SplittableRandom(3 * seed + 1);
    clock = new SplittableRandom(5 * seed + 2);
    sides = new SplittableRandom(7 * seed + 3);
    past = new SplittableRandom(11 * seed + 4);
  }

  /** An event of 4 to 8 organisations, 1 to 6 rounds and 1 to 3 tables. */
  Event event() {
    int rounds = random.nextInt(1, 7);
    EventBuilder event = Event.builder(rounds).tables(random.nextInt(1, 4));
    int organisations = random.nextInt(4, 9);
    for (int i = 0; i < organisations; i++) {
      event.organisation(organisation(i, organisations, rounds));
    }
    for (int i = 0; i < organisations; i++) {
      for (int j = 0; j < organisations; j++) {
        if (i != j && oneIn(2)) {
          event.request(request("O" + i, "O" + j, rounds));
        }
      }
    }
    Event built = closing(event.build());
    Event made = seats.nextInt(3) > 0 ? built : seated(built);
    Event placed = paces.nextInt(3) > 0 ? made : paced(made);
    Event faced = sides.nextInt(5) > 0 ? placed : sided(placed);
    Event hourly = sides.nextInt(3) > 0 ? faced : limited(faced);
    return past.nextInt(12) > 0 ? hourly : tiered(hourly);
  }

  /** The same event with rests, perhaps pauses, and some requests after others. */
  private Event paced(Event event) {
    int rounds = event.roundCount();
    Map<Integer, Integer> pauses = new HashMap<>();
    IntStream.range(1, rounds)
        .filter(round -> paces.nextInt(6) == 0)
        .forEach(round -> pauses.put(round, 20));
    Day day = event.day();
    EventBuilder paced =
        event.toBuilder(
            new Day(
                day.title(),
                day.place(),
                day.date(),
                Day.times(day.time(1).start(), rounds, 15, 5, pauses)));
    if (paces.nextBoolean()) {
      paced.maxInARow(paces.nextInt(1, rounds + 1));
    }
    for (Request request : event.requests()) {
      String after = "O" + paces.nextInt(event.organisations().size());
      boolean isOther = !Set.of(request.organisation(), request.wants()).contains(after);
      if (paces.nextInt(3) == 0 && isOther) {
        paced.replace(request.withAfter(Set.of(after)));
      }
    }
    return paced.build();
  }

  /** The same event, where the interpreter is there in about half of the rounds. */
  private Event limited(Event event) {
    Rounds hours = new Rounds(sides.nextLong(1L << event.roundCount()));
    return event.toBuilder().resourceHours(new ResourceHours(Map.of("interpreter", hours))).build();
  }

  /** The same event, where about half of the organisations are of one side. */
  private Event sided(Event event) {
    EventBuilder sided = event.toBuilder();
    for (Organisation one : event.organisations()) {
      sided.replace(sides.nextBoolean() ? one : one.withSide("buyers"));
    }
    return sided.build();
  }

  /** The same event, where some must meet, and others met before. */
  private Event tiered(Event event) {
    EventBuilder tiered = event.toBuilder();
    Map<Set<String>, String> metIn = new HashMap<>();
    for (Request request : event.requests()) {
      if (past.nextInt(4) == 0 && request.window().contains(Rounds.MOST)) {
        metIn.put(Set.of(request.organisation(), request.wants()), "2025.csv");
      }
      tiered.replace(past.nextInt(4) > 0 ? request : request.withPriority(Request.MUST));
    }
    Repeats repeats = past.nextBoolean() ? Repeats.NEVER : Repeats.LAST;
    return tiered.history(new History(repeats, metIn)).build();
  }

  /** Some events with tables that are there in some rounds only. */
  private Event closing(Event event) {
    if (seats.nextInt(3) > 0) {
      return event;
    }
    List<Table> tables =
        event.tables().stream()
            .map(table -> seats.nextBoolean() ? table : table.withOpen(open(event.roundCount())))
            .toList();
    return event.toBuilder().tables(tables).build();
  }

  private Rounds open(int rounds) {
    int first = seats.nextInt(1, rounds + 1);
    return Rounds.range(first, seats.nextInt(first, Rounds.MOST));
  }

  /** The same event where some tables are quiet, some need that, and some stay at a table. */
  private Event seated(Event event) {
    List<Table> tables =
        event.tables().stream()
            .map(
                table ->
                    seats.nextBoolean()
                        ? table
                        : new Table(table.name(), Set.of("quiet"), table.open()))
            .toList();
    EventBuilder seated = Event.builder(event.day()).tables(tables).requests(event.requests());
    for (Organisation one : event.organisations()) {
      Organisation needy = seats.nextInt(5) > 0 ? one : one.withNeeds(Set.of("quiet"));
      String table = tables.get(seats.nextInt(tables.size())).name();
      seated.organisation(
          seats.nextInt(4) > 0
              ? needy
              : needy.withTable(table).withWalks(table.equals(tables.get(0).name())));
    }
    return seated.build();
  }

  private Organisation organisation(int number, int count, int rounds) {
    Organisation organisation = Organisation.named("O" + number);
    if (oneIn(3)) {
      organisation = organisation.withPresent(rounds(rounds));
    }
    if (oneIn(5)) {
      organisation = organisation.withMaxMeetings(random.nextInt(rounds + 1));
    }
    if (oneIn(3)) {
      organisation = organisation.withPeople(List.of("P" + number, "Jana" + random.nextInt(2)));
    }
    if (oneIn(4)) {
      organisation = organisation.withResources(Set.of("interpreter"));
    }
    if (organisation.people().isEmpty() && seats.nextInt(5) == 0) {
      organisation = organisation.withTeams(2);
    }
    return oneIn(9)
        ? organisation.withNeverWith(Set.of("O" + random.nextInt(count)))
        : organisation;
  }

  private Request request(String organisation, String wants, int rounds) {
    Request request = Request.of(organisation, wants).withPriority(random.nextInt(1, 4));
    return oneIn(6) ? request.withWindow(rounds(rounds)) : request;
  }

  /** Some rounds, of which a few may lie after the end of the event. */
  private Rounds rounds(int rounds) {
    int first = random.nextInt(1, rounds + (oneIn(9) ? 2 : 1));
    Rounds range = Rounds.range(first, random.nextInt(first, rounds + 3));
    return oneIn(3) ? range.minus(Rounds.of(random.nextInt(1, rounds + 1))) : range;
  }

  /** A schedule that obeys all rules; in some events every meeting is tried, in some only a few. */
  Schedule schedule(Event event) {
    boolean isThorough = oneIn(2);
    List<Meeting> meetings = new ArrayList<>();
    for (Pair pair : event.pairs()) {
      if (isThorough || oneIn(2)) {
        Places.of(event, new Schedule(meetings), pair.first(), pair.second()).stream()
            .skip(isThorough ? 0 : random.nextInt(2))
            .findFirst()
            .ifPresent(meetings::add);
      }
    }
    return new Schedule(meetings);
  }

  /** The same schedule with some of its meetings locked. */
  Schedule locked(Schedule schedule) {
    return new Schedule(schedule.meetings().stream().map(this::locked).toList());
  }

  private Meeting locked(Meeting m) {
    return withLock(m, oneIn(5));
  }

  private static Meeting withLock(Meeting m, boolean isLocked) {
    return new Meeting(m.round(), m.table(), m.first(), m.second(), isLocked)
        .withTeams(m.firstTeam(), m.secondTeam());
  }

  /** In some events the first rounds are over. */
  int firstOpen(Event event) {
    return clock.nextInt(4) > 0 ? 1 : clock.nextInt(1, event.roundCount() + 1);
  }

  /** The same schedule, in which what was held before a round is locked. */
  static Schedule held(Schedule schedule, int firstOpen) {
    return new Schedule(
        schedule.meetings().stream()
            .map(m -> withLock(m, m.locked() || m.round() < firstOpen))
            .toList());
  }

  /** Twenty meetings that obey no rule, and name organisations, rounds and tables at random. */
  Schedule nonsense() {
    return new Schedule(IntStream.range(0, 20).mapToObj(i -> anyMeeting()).toList());
  }

  private Meeting anyMeeting() {
    return new Meeting(
        random.nextInt(1, oneIn(5) ? 100 : 8),
        random.nextInt(1, 6),
        "O" + random.nextInt(10),
        "O" + random.nextInt(10),
        oneIn(3));
  }

  private boolean oneIn(int odds) {
    return random.nextInt(odds) == 0;
  }
}
