package cz.setkani.day;

import cz.setkani.Counted;
import cz.setkani.Scheduler;
import cz.setkani.explain.Measures;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.solve.graph.CanonicalOrder;
import cz.setkani.watch.PartsDone;
import cz.setkani.watch.Watch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Tries before the event what would become of its programme if some did not come: they are missed
 * in the first round, free rounds are filled from a later one on, and no promise is moved.
 *
 * <p>Each {@code with} method gives a changed copy. Immutable.
 */
public final class Rehearsal {

  private static final int USUAL_FIRST_OPEN = 3;

  private final Event event;
  private final Schedule edition;
  private final int absent;
  private final int runs;
  private final long seed;
  private final Watch watch;

  private Rehearsal(Event event, Schedule edition, int absent, int runs, long seed, Watch watch) {
    this.event = event;
    this.edition = edition;
    this.absent = absent;
    this.runs = runs;
    this.seed = seed;
    this.watch = watch;
  }

  /** A rehearsal of a hundred days on which every tenth organisation does not come, with seed 1. */
  public static Rehearsal of(Event event, Schedule edition) {
    int tenth = Math.max(1, (event.organisations().size() + 5) / 10);
    return new Rehearsal(event, edition, tenth, 100, 1, Watch.silent());
  }

  /** Sets how many organisations do not come; from 0, all at most. */
  public Rehearsal withAbsent(int count) {
    return new Rehearsal(event, edition, count, runs, seed, watch);
  }

  /** Sets how many days are drawn. */
  public Rehearsal withRuns(int count) {
    return new Rehearsal(event, edition, absent, count, seed, watch);
  }

  /** Sets the seed: the same event, programme and seed draw the same days. */
  public Rehearsal withSeed(long newSeed) {
    return new Rehearsal(event, edition, absent, runs, newSeed, watch);
  }

  /**
   * Sets who looks on: the watch is told of each day that is done as a {@link
   * cz.setkani.watch.PartsProgress}; who cancels it gets what there is.
   */
  public Rehearsal withWatch(Watch newWatch) {
    return new Rehearsal(event, edition, absent, runs, seed, newWatch);
  }

  /** Plays the days: one for each organisation, and those by chance. */
  public Forecast rehearse() {
    List<String> all = names();
    PartsDone parts = new PartsDone(watch, all.size() + runs);
    parts.begin();
    Map<List<String>, RehearsedDay> known = new HashMap<>();
    List<RehearsedDay> singles = new ArrayList<>();
    for (int i = 0; i < all.size() && !watch.isOver(); i++) {
      singles.add(day(List.of(all.get(i)), known));
      parts.done();
    }
    singles.sort(
        Comparator.comparingInt(RehearsedDay::lost)
            .thenComparingInt(RehearsedDay::struck)
            .reversed());
    List<RehearsedDay> days = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(seed);
    for (int run = 0; run < runs && !watch.isOver(); run++) {
      days.add(day(drawn(all, random.split()), known));
      parts.done();
    }
    return new Forecast(Measures.of(event, edition).requestsMet(), days, singles);
  }

  /** All names, in an order that comes of who meets whom and when, whatever the roster's is. */
  private List<String> names() {
    int[] order = CanonicalOrder.of(event.withLocked(edition.meetings()));
    return Arrays.stream(order).mapToObj(i -> event.organisations().get(i).name()).toList();
  }

  /** Names by chance, in the order of the roster. */
  private List<String> drawn(List<String> all, SplittableRandom random) {
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (random.nextInt(all.size() - i) < absent - drawn.size()) {
        drawn.add(all.get(i));
      }
    }
    drawn.sort(Comparator.comparingInt(event::position));
    return drawn;
  }

  private RehearsedDay day(List<String> missing, Map<List<String>, RehearsedDay> known) {
    RehearsedDay day = known.get(missing);
    if (day == null) {
      day = day(missing);
      known.put(missing, day);
    }
    return day;
  }

  private RehearsedDay day(List<String> missing) {
    Map<String, Rounds> away = new HashMap<>();
    missing.forEach(name -> away.put(name, Rounds.first(Rounds.MOST)));
    int firstOpen = Math.min(USUAL_FIRST_OPEN, event.roundCount());
    Standing standing = new Standing(firstOpen, away, Map.of(), Map.of(), List.of(), List.of());
    Promises promises = Sorting.of(event, edition, standing);
    Counted filled =
        Scheduler.of(promises.standing(List.of()))
            .withEffort(Effort.QUICK)
            .withoutComfort()
            .withWatch(watch.quiet())
            .count();
    Changes changes = Comparison.of(promises, filled.schedule().meetings());
    int planned = Measures.of(event, edition).requestsMet();
    int kept = Measures.of(promises.event(), promises.schedule()).requestsMet();
    return new RehearsedDay(
        missing, planned - kept, planned - filled.measures().requestsMet(), changes.pagesTouched());
  }
}
