package cz.setkani.journal;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Journals by chance: the same seed gives the same journal. */
public final class RandomJournals {

  private final SplittableRandom random;
  private final Event event;
  private final List<String> names = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  private RandomJournals(long seed, Event event) {
    random = new SplittableRandom(seed * 31 + 7);
    this.event = event;
    event.organisations().stream().map(Organisation::name).forEach(names::add);
  }

  /** A journal of so many entries of an event, without editions; of every kind but undo. */
  public static Journal of(long seed, Event event, int rows) {
    RandomJournals journals = new RandomJournals(seed, event);
    for (int row = 2; row < rows + 2; row++) {
      int round = journals.random.nextInt(1, event.roundCount() + 1);
      journals.entries.add(new Entry(row, round, journals.happening(row, round)));
    }
    return new Journal(journals.entries);
  }

  private Happening happening(int row, int round) {
    int last = event.roundCount();
    return switch (random.nextInt(13)) {
      case 0 -> new Happening.Absent(name(), Optional.empty());
      case 1 -> new Happening.Absent(name(), Optional.of(Rounds.range(round, last)));
      case 2 -> new Happening.Arrives(name(), random.nextInt(round, last + 1));
      case 3 -> new Happening.Leaves(name(), round);
      case 4 -> walkIn("New " + row);
      case 5 -> wish(Happening.Wished.class);
      case 6 -> wish(Happening.WishDropped.class);
      case 7 -> new Happening.TableLost(table());
      case 8 -> new Happening.TableBack(table());
      case 9 -> new Happening.Delay(random.nextInt(20), Rounds.of(round));
      case 10 -> new Happening.Shorten(random.nextInt(5, 16));
      case 11 -> new Happening.RoundCount(Math.max(1, last - random.nextInt(2)));
      default -> new Happening.ResourceLost("R" + random.nextInt(2));
    };
  }

  private Happening walkIn(String name) {
    names.add(name);
    return new Happening.WalkIn(name, List.of());
  }

  private Happening wish(Class<?> kind) {
    String who = name();
    String whom = names.get((names.indexOf(who) + 1) % names.size());
    return kind == Happening.Wished.class
        ? new Happening.Wished(who, whom, random.nextInt(1, Request.HIGHEST_PRIORITY))
        : new Happening.WishDropped(who, whom);
  }

  private String name() {
    return names.get(random.nextInt(names.size()));
  }

  private String table() {
    List<Table> tables = event.tables();
    return tables.get(random.nextInt(tables.size())).name();
  }
}
