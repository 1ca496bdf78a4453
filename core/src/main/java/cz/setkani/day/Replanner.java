package cz.setkani.day;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.explain.Explanation;
import cz.setkani.explain.Measures;
import cz.setkani.index.Couple;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.watch.Watch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Plans the rest of a day anew, while the last edition of its programme is in people's hands: what
 * was held stays, what was promised stays where it is unless more is allowed, and free rounds are
 * filled.
 *
 * <pre>{@code
 * Replan next = Replanner.of(event, programme.schedule(), Standing.from(6)).withPages(2).replan();
 * }</pre>
 *
 * <p>Each {@code with} method gives a changed copy. Immutable.
 */
public final class Replanner {

  /** As many pages as there are. */
  public static final int ANY = Integer.MAX_VALUE;

  private final Promises promises;
  private final int pages;
  private final UnaryOperator<Scheduler> settings;

  private Replanner(Promises promises, int pages, UnaryOperator<Scheduler> settings) {
    this.promises = promises;
    this.pages = pages;
    this.settings = settings;
  }

  /**
   * A replanner that moves no promise, with the seed and effort of a {@link Scheduler}.
   *
   * @param event the event with all that is wished for now; who is away is still on its roster
   * @param edition what is in people's hands
   * @param standing how the day stands
   * @throws IllegalArgumentException if the first open round is none of the event
   * @throws java.util.NoSuchElementException if the edition names an organisation that is not on
   *     the roster
   */
  public static Replanner of(Event event, Schedule edition, Standing standing) {
    return new Replanner(Sorting.of(event, edition, standing), 0, UnaryOperator.identity());
  }

  /** Sets on how many pages promises may be moved, from 0; {@link #ANY} for all. */
  public Replanner withPages(int most) {
    return new Replanner(promises, most, settings);
  }

  /** Sets the seed: the same input, effort and seed give the same edition on every machine. */
  public Replanner withSeed(long seed) {
    return with(scheduler -> scheduler.withSeed(seed));
  }

  /** Sets how long to search. */
  public Replanner withEffort(Effort effort) {
    return with(scheduler -> scheduler.withEffort(effort));
  }

  /** Sets who looks on and may cancel, as {@link Scheduler#withWatch}. */
  public Replanner withWatch(Watch watch) {
    return with(scheduler -> scheduler.withWatch(watch));
  }

  private Replanner with(UnaryOperator<Scheduler> more) {
    return new Replanner(promises, pages, scheduler -> more.apply(settings.apply(scheduler)));
  }

  /**
   * The event of the day as it stands: who is away is not expected, what is lost is not there, and
   * the meetings held, and the promises that must not move, are locked.
   */
  public Event event() {
    return promises.event();
  }

  /**
   * The promises that must not move and cannot stay, in the order of rounds and tables: what should
   * be mended before an edition is made. One that is made all the same does without these locks.
   */
  public List<Obstacle> obstacles() {
    return promises.obstacles();
  }

  /** Makes the next edition. */
  public Replan replan() {
    Programme found = settings.apply(Scheduler.of(promises.standing(List.of()))).schedule();
    Programme next = asPlain(found);
    FrontierPoint point = point(next, found.bound().priority());
    return new Replan(next, Comparison.of(promises, next.schedule().meetings()), List.of(point));
  }

  /** The same programme, in which nothing is locked that was locked only to keep it. */
  private Programme asPlain(Programme found) {
    Map<Couple, Lock> locks = new HashMap<>();
    promises.event().locked().forEach(m -> locks.put(Couple.of(m), m.lock()));
    Schedule plain =
        new Schedule(
            found.schedule().meetings().stream()
                .map(m -> m.withLock(locks.getOrDefault(Couple.of(m), Lock.NONE)))
                .toList());
    return new Programme(
        promises.event(),
        plain,
        found.bound(),
        found.fairness(),
        found.alternative(),
        Explanation.of(promises.event(), plain),
        found.stoppedBecause(),
        found.seed());
  }

  private static FrontierPoint point(Programme programme, long bound) {
    Measures measures = programme.explanation().measures();
    return new FrontierPoint(0, 0, measures.requestsMet(), measures.priorityMet(), bound);
  }
}
