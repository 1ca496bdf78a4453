package cz.setkani;

import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Goal;
import cz.setkani.model.Organisation;
import cz.setkani.model.ResourceHours;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Tiny events by chance in which every rule, goal and wish of an event can meet every other one:
 * each is there in about every second event. The same seed gives the same event.
 */
public final class MixedEvents {

  private static final String QUIET = "quiet";

  private MixedEvents() {}

  /** An event with at most eight pairs or so, that exhaustive search is through with at once. */
  public static Event tiny(long seed) {
    SplittableRandom random = new SplittableRandom(seed * 7919 + 13);
    return mixed(seed, random, bare(seed, random));
  }

  /** An event of so many organisations. */
  public static Event sized(long seed, int least, int most) {
    SplittableRandom random = new SplittableRandom(seed * 7919 + 17);
    return mixed(seed, random, RandomEvents.mixed(seed, least, most));
  }

  private static Event mixed(long seed, SplittableRandom random, Event plain) {
    Event bare = needing(seed, sided(seed, people(random, plain)).withLocked(List.of()));
    Event seated = random.nextBoolean() ? seated(random, bare) : bare;
    Event changing = random.nextInt(3) > 0 ? seated : RandomEvents.closing(seed, seated);
    Event paced = random.nextBoolean() ? changing : paced(random, changing);
    Event parted = random.nextBoolean() ? paced : RandomEvents.parted(seed, 60, paced);
    Event begun = random.nextInt(3) > 0 ? parted : begun(random, parted);
    int locks = random.nextInt(4) / 2 * random.nextInt(3) + begun.over().size();
    Event locked = RandomEvents.locked(random, begun, locks);
    EventBuilder wanted =
        RandomEvents.dealt(random, locked).toBuilder()
            .goal(random.nextBoolean() ? Goal.FAIR : Goal.MOST)
            .atLeast(Math.max(0, random.nextInt(5) - 2))
            .suggesting(random.nextInt(3) == 0);
    return RoundLocks.of(seed, wanted.build());
  }

  /** In one of five events two sides, to which most organisations belong. */
  private static Event sided(long seed, Event event) {
    SplittableRandom random = new SplittableRandom(seed * 53 + 7);
    return random.nextInt(5) > 0 ? event : sided(random, event);
  }

  /** The same event, where most organisations belong to one of two sides. */
  static Event sided(SplittableRandom random, Event event) {
    EventBuilder builder = event.toBuilder();
    for (Organisation one : event.organisations()) {
      int side = random.nextInt(5);
      builder.replace(side > 3 ? one : one.withSide("S" + side % 2));
    }
    return builder.build();
  }

  /** In one of five events interpreters who have hours, whom about half of them need. */
  private static Event needing(long seed, Event event) {
    SplittableRandom random = new SplittableRandom(seed * 67 + 11);
    return random.nextInt(5) > 0 ? event : needing(random, event);
  }

  /** The same event, where some need one of two interpreters, each of whom has hours. */
  static Event needing(SplittableRandom random, Event event) {
    EventBuilder builder = event.toBuilder();
    for (Organisation one : event.organisations()) {
      int resource = random.nextInt(4);
      builder.replace(resource > 1 ? one : one.withResources(Set.of("R" + resource)));
    }
    Map<String, Rounds> hours = new TreeMap<>();
    for (int resource = 0; resource < 2; resource++) {
      hours.put("R" + resource, new Rounds(random.nextLong(1L << event.roundCount())));
    }
    return builder.resourceHours(new ResourceHours(hours)).build();
  }

  /** Some rounds of it are over: what is locked in them was held. */
  private static Event begun(SplittableRandom random, Event event) {
    return event.toBuilder().firstOpen(random.nextInt(event.roundCount()) + 1).build();
  }

  private static Event bare(long seed, SplittableRandom random) {
    int organisations = random.nextInt(3, 6);
    int rounds = random.nextInt(1, 5);
    return RandomEvents.sized(seed, organisations, rounds)
        .tables(random.nextInt(1, 4))
        .wishes(random.nextInt(2, 6))
        .priorities(random.nextInt(1, 4))
        .late(random.nextInt(2) * random.nextInt(50))
        .early(random.nextInt(2) * random.nextInt(40))
        .blocked(random.nextInt(2) * random.nextInt(60))
        .shared(random.nextInt(3) / 2 * random.nextInt(30, 100))
        .capped(random.nextInt(2) * random.nextInt(40))
        .windows(random.nextInt(2) * random.nextInt(30))
        .never(random.nextInt(3) / 2 * random.nextInt(20))
        .event();
  }

  /** Besides, some resources that everybody may need: also those that come in two teams. */
  private static Event people(SplittableRandom random, Event event) {
    if (random.nextInt(4) > 0) {
      return event;
    }
    EventBuilder builder = event.toBuilder();
    for (Organisation one : event.organisations()) {
      if (random.nextInt(3) == 0) {
        builder.replace(one.withResources(Set.of("R" + random.nextInt(2))));
      }
    }
    return builder.build();
  }

  /**
   * Some tables are quiet, some organisations need that, and some have a table of their own, which
   * half of them leave for those who cannot sit there.
   */
  private static Event seated(SplittableRandom random, Event event) {
    List<Table> tables = new ArrayList<>();
    for (Table table : event.tables()) {
      Set<String> features = random.nextBoolean() ? Set.of() : Set.of(QUIET);
      tables.add(new Table(table.name(), features, table.open()));
    }
    EventBuilder builder = event.toBuilder().tables(tables);
    for (Organisation one : event.organisations()) {
      Organisation needy = random.nextInt(4) > 0 ? one : one.withNeeds(Set.of(QUIET));
      String own = tables.get(random.nextInt(tables.size())).name();
      builder.replace(
          random.nextInt(3) > 0 ? needy : needy.withTable(own).withWalks(random.nextBoolean()));
    }
    return builder.build();
  }

  private static Event paced(SplittableRandom random, Event event) {
    int rounds = event.roundCount();
    boolean isResting = random.nextInt(3) > 0;
    boolean isOrdered = !isResting || random.nextBoolean();
    return PacedEvents.paced(
        event,
        random.nextInt(3) == 0,
        isResting ? 1 + random.nextInt(Math.max(1, rounds - 1)) : Rounds.MOST,
        isOrdered ? random.nextInt(20, 90) : 0,
        random);
  }
}
