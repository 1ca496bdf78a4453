package cz.setkani;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Table;
import cz.setkani.rule.Check;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Events by chance: the same seed gives the same event. Without settings, an event has as many
 * tables as can be used, equal wishes and no rule but the first. Shares are in percent.
 */
public final class RandomEvents {

  private final SplittableRandom random;
  private final int organisations;
  private final int rounds;
  private int tables = Integer.MAX_VALUE;
  private int wishes = 6;
  private boolean skewed;
  private int highestPriority = 1;
  private int late;
  private int early;
  private int blocked;
  private int shared;
  private int capped;
  private int windows;
  private int never;
  private int locked;

  private RandomEvents(SplittableRandom random, int organisations, int rounds) {
    this.random = random;
    this.organisations = organisations;
    this.rounds = rounds;
  }

  /** Events of that many organisations and rounds. */
  public static RandomEvents sized(long seed, int organisations, int rounds) {
    return new RandomEvents(new SplittableRandom(seed), organisations, rounds);
  }

  /**
   * Three to six organisations, one to four rounds, one to three tables, and every rule at once.
   */
  public static Event tiny(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int organisations = random.nextInt(3, 7);
    return new RandomEvents(random, organisations, random.nextInt(1, 5))
        .tables(random.nextInt(1, 4))
        .wishes(random.nextInt(2, 2 * organisations))
        .priorities(random.nextInt(1, 4))
        .late(random.nextInt(2) * random.nextInt(50))
        .early(random.nextInt(2) * random.nextInt(40))
        .blocked(random.nextInt(2) * random.nextInt(60))
        .shared(random.nextInt(2) * random.nextInt(30, 100))
        .capped(random.nextInt(2) * random.nextInt(40))
        .windows(random.nextInt(2) * random.nextInt(30))
        .never(random.nextInt(2) * random.nextInt(20))
        .locked(random.nextInt(8) / 6)
        .event();
  }

  /** Tiny events in which some stay at a table all day, and some need what not every table has. */
  public static Event seated(long seed) {
    Event plain = tiny(seed);
    SplittableRandom random = new SplittableRandom(~seed);
    List<Table> tables = new ArrayList<>();
    for (Table table : plain.tables()) {
      tables.add(
          random.nextBoolean() ? table : new Table(table.name(), Set.of("quiet"), table.open()));
    }
    List<Organisation> organisations = new ArrayList<>();
    for (Organisation one : plain.organisations()) {
      Organisation needy = random.nextInt(4) > 0 ? one : one.withNeeds(Set.of("quiet"));
      organisations.add(
          random.nextInt(3) > 0
              ? needy
              : needy.withTable(tables.get(random.nextInt(tables.size())).name()));
    }
    Event event =
        Event.builder(plain.day())
            .tables(tables)
            .organisations(organisations)
            .requests(plain.requests())
            .build();
    return new RandomEvents(random, organisations.size(), plain.roundCount())
        .locked(random.nextInt(2))
        .lock(event);
  }

  /** An event with some meetings locked, none of which breaks a rule. */
  static Event locked(SplittableRandom random, Event event, int count) {
    return new RandomEvents(random, event.organisations().size(), event.roundCount())
        .locked(count)
        .lock(event);
  }

  /** Tiny events with every rule in which some organisations come in two teams. */
  public static Event parted(long seed) {
    Event event =
        switch ((int) (seed % 4)) {
          case 0 -> seated(seed);
          case 1 -> closing(seed);
          default -> tiny(seed);
        };
    return parted(seed, 40, event);
  }

  /**
   * The same event, where some organisations come in two teams: of those that share nobody and have
   * no table of their own, such a share.
   */
  public static Event parted(long seed, int percent, Event event) {
    SplittableRandom random = new SplittableRandom(seed * 17 + 3);
    EventBuilder builder = event.toBuilder();
    for (Organisation one : event.organisations()) {
      boolean isBound = !one.people().isEmpty() || one.table().isPresent();
      if (!isBound && random.nextInt(100) < percent) {
        builder.replace(one.withTeams(2));
      }
    }
    Event parted = builder.build();
    boolean isSound = Check.faults(parted, new Schedule(parted.locked())).isEmpty();
    List<Meeting> locked = isSound ? parted.locked() : List.of();
    return parted.withLocked(locked.stream().map(m -> dealt(random, parted, m)).toList());
  }

  /** The same event, where any team sits in what is locked, unless that breaks a rule. */
  static Event dealt(SplittableRandom random, Event event) {
    Event dealt =
        event.withLocked(event.locked().stream().map(m -> dealt(random, event, m)).toList());
    return Check.faults(dealt, new Schedule(dealt.locked())).isEmpty() ? dealt : event;
  }

  private static Meeting dealt(SplittableRandom random, Event event, Meeting meeting) {
    return meeting.withTeams(
        team(random, event, meeting.first()), team(random, event, meeting.second()));
  }

  private static int team(SplittableRandom random, Event event, String organisation) {
    return 1 + random.nextInt(event.getOrganisation(organisation).teams());
  }

  /** Tiny events with every rule in which some tables are there in some rounds only. */
  public static Event closing(long seed) {
    return closing(seed, seed % 3 > 0 ? tiny(seed) : seated(seed));
  }

  /** The same event, where about half of the tables are there in some rounds only. */
  public static Event closing(long seed, Event event) {
    SplittableRandom random = new SplittableRandom(seed * 31 + 7);
    int rounds = event.roundCount();
    List<Table> tables = new ArrayList<>();
    for (Table table : event.tables()) {
      int first = random.nextInt(1, rounds + 1);
      Rounds open = Rounds.range(first, random.nextInt(first, rounds + 1));
      tables.add(random.nextBoolean() ? table : table.withOpen(open));
    }
    Event closed = event.toBuilder().tables(tables).build();
    List<Meeting> fit =
        closed.locked().stream()
            .filter(m -> tables.get(m.table() - 1).open().contains(m.round()))
            .toList();
    return closed.withLocked(fit);
  }

  /** Events in which every pair can meet in every round; tables and caps may be scarce. */
  public static Event plain(long seed, int least, int most) {
    return plain(new SplittableRandom(seed), least, most).event();
  }

  /** Events with late comers, early leavers, shared people, windows and locked meetings. */
  public static Event mixed(long seed, int least, int most) {
    SplittableRandom random = new SplittableRandom(seed);
    return plain(random, least, most)
        .late(random.nextInt(2) * random.nextInt(40))
        .early(random.nextInt(2) * random.nextInt(40))
        .blocked(random.nextInt(2) * random.nextInt(30))
        .shared(random.nextInt(2) * random.nextInt(30))
        .windows(random.nextInt(2) * random.nextInt(20))
        .locked(random.nextInt(2) * random.nextInt(8))
        .event();
  }

  /**
   * Events that stand in the way of a proof: one of five comes late, one of ten shares somebody,
   * has a limit of its own, and one of ten requests is for some of the rounds only; tables are
   * scarce or plenty.
   */
  public static Event demanding(long seed, int least, int most) {
    SplittableRandom random = new SplittableRandom(seed);
    int organisations = random.nextInt(least, most + 1);
    int rounds = random.nextInt(6, 21);
    int tables = organisations * random.nextInt(3, 11) / 20;
    int wishes = random.nextInt(2, Math.min(organisations, 2 * rounds));
    boolean skewed = random.nextBoolean();
    int priorities = random.nextInt(1, 4);
    int blocked = random.nextInt(2) * 5;
    RandomEvents events =
        sized(random.nextLong(), organisations, rounds)
            .tables(tables)
            .wishes(wishes)
            .priorities(priorities)
            .late(20)
            .shared(10)
            .capped(10)
            .windows(10)
            .blocked(blocked);
    return skewed ? events.skewed().event() : events.event();
  }

  private static RandomEvents plain(SplittableRandom random, int least, int most) {
    int organisations = random.nextInt(least, most + 1);
    int rounds = random.nextInt(4, 25);
    RandomEvents events = new RandomEvents(random, organisations, rounds);
    events.tables = Math.max(1, organisations * random.nextInt(2, 13) / 20);
    events.wishes = random.nextInt(2, Math.min(organisations, 2 * rounds));
    events.skewed = random.nextBoolean();
    return events
        .priorities(random.nextInt(1, 4))
        .capped(random.nextInt(2) * random.nextInt(40))
        .never(random.nextInt(2) * random.nextInt(10));
  }

  public RandomEvents tables(int count) {
    tables = count;
    return this;
  }

  /** The most wishes of an organisation; it has at least half as many. */
  public RandomEvents wishes(int most) {
    wishes = most;
    return this;
  }

  /** Makes a few organisations much more popular than the others. */
  public RandomEvents skewed() {
    skewed = true;
    return this;
  }

  public RandomEvents priorities(int highest) {
    highestPriority = highest;
    return this;
  }

  /** The share of those that come after the first round. */
  public RandomEvents late(int percent) {
    late = percent;
    return this;
  }

  /** The share of those that leave before the last round. */
  public RandomEvents early(int percent) {
    early = percent;
    return this;
  }

  /** The share of those that cannot come in one of the rounds. */
  public RandomEvents blocked(int percent) {
    blocked = percent;
    return this;
  }

  /** The share of those that have a person or an interpreter in common with others. */
  public RandomEvents shared(int percent) {
    shared = percent;
    return this;
  }

  /** The share of those that have a limit of their own. */
  public RandomEvents capped(int percent) {
    capped = percent;
    return this;
  }

  /** The share of requests for some of the rounds only. */
  public RandomEvents windows(int percent) {
    windows = percent;
    return this;
  }

  /** The share of those that must not be put with somebody. */
  public RandomEvents never(int percent) {
    never = percent;
    return this;
  }

  /** The number of meetings that are locked, without breaking a rule. */
  public RandomEvents locked(int count) {
    locked = count;
    return this;
  }

  public Event event() {
    EventBuilder builder = Event.builder(Day.of(LocalTime.of(8, 0), rounds, 15));
    if (tables != Integer.MAX_VALUE) {
      builder.tables(tables);
    }
    for (int i = 0; i < organisations; i++) {
      builder.organisation(organisation(i));
    }
    for (int i = 0; i < organisations; i++) {
      builder.requests(requests(i));
    }
    return lock(builder.build());
  }

  private Organisation organisation(int number) {
    Organisation organisation = Organisation.named(name(number)).withPresent(present());
    if (chance(shared)) {
      int groups = 2 + organisations * shared / 300;
      organisation =
          random.nextInt(3) > 0
              ? organisation.withPeople(List.of("Own " + number, "P" + random.nextInt(groups)))
              : organisation.withResources(Set.of("R" + random.nextInt(groups)));
    }
    if (chance(capped)) {
      organisation = organisation.withMaxMeetings(random.nextInt(rounds + 1));
    }
    return chance(never)
        ? organisation.withNeverWith(Set.of(name(random.nextInt(organisations))))
        : organisation;
  }

  private static String name(int number) {
    return "O" + (number + 1);
  }

  private Rounds present() {
    Rounds present = Rounds.first(Rounds.MOST);
    if (chance(late)) {
      present = present.minus(Rounds.first(random.nextInt(rounds) / 2 + 1));
    }
    if (chance(early)) {
      present = present.and(Rounds.first(rounds - 1 - random.nextInt(rounds) / 2));
    }
    if (chance(blocked)) {
      present = present.minus(Rounds.of(random.nextInt(1, rounds + 1)));
    }
    return present;
  }

  private List<Request> requests(int number) {
    Map<String, Request> requests = new LinkedHashMap<>();
    int count = random.nextInt((wishes + 1) / 2, wishes + 1);
    for (int i = 0; i < count; i++) {
      int other = skewed ? random.nextInt(1 + random.nextInt(organisations)) : anybody();
      if (other != number) {
        Request request =
            Request.of(name(number), name(other))
                .withPriority(random.nextInt(1, highestPriority + 1));
        requests.putIfAbsent(request.wants(), chance(windows) ? inWindow(request) : request);
      }
    }
    return List.copyOf(requests.values());
  }

  private int anybody() {
    return random.nextInt(organisations);
  }

  private Request inWindow(Request request) {
    int first = random.nextInt(1, rounds + 1);
    return request.withWindow(Rounds.range(first, random.nextInt(first, rounds + 1)));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Locks meetings one by one, at most one of ten of two that nobody asked for. */
  private Event lock(Event event) {
    List<Meeting> kept = new ArrayList<>();
    for (int tries = 0; kept.size() < locked && tries < 20 * locked; tries++) {
      List<Meeting> more = new ArrayList<>(kept);
      more.add(anyMeeting(event));
      Event with = event.toBuilder().locked(more).build();
      if (Check.faults(with, new Schedule(with.locked())).isEmpty()) {
        kept = with.locked();
      }
    }
    return event.toBuilder().locked(kept).build();
  }

  private Meeting anyMeeting(Event event) {
    int table = random.nextInt(1, event.tables().size() + 1);
    int round = random.nextInt(1, rounds + 1);
    if (event.pairs().isEmpty() || chance(10)) {
      int first = anybody();
      int second = (first + random.nextInt(1, organisations)) % organisations;
      return new Meeting(round, table, name(first), name(second), true);
    }
    var pair = event.pairs().get(random.nextInt(event.pairs().size()));
    return new Meeting(round, table, pair.first(), pair.second(), true);
  }
}
