package cz.setkani.day;

import cz.setkani.Counted;
import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.explain.Explanation;
import cz.setkani.explain.Measures;
import cz.setkani.model.Bound;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Fairness;
import cz.setkani.model.Schedule;
import cz.setkani.model.Share;
import cz.setkani.model.Standing;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.Optional;

/**
 * Plans the rest of a day anew, while the last edition of its programme is in people's hands: what
 * was held stays, what was promised stays where it is unless more is allowed, and free rounds are
 * filled. Promises are broken only where the goal of the event is served better so. What is added
 * goes first to those who lost most by others' absence, then where few pages are touched, both as
 * far as exchanges of one meeting for another find it; breaks come after that.
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
  private final Settings settings;

  private Replanner(Promises promises, int pages, Settings settings) {
    this.promises = promises;
    this.pages = pages;
    this.settings = settings;
  }

  /**
   * A replanner that moves no promise, with seed 1 and quick effort: people wait for it, and where
   * nearly everything stays, a longer search finds hardly more comfort.
   *
   * @param event the event with all that is wished for now; who is away is still on its roster
   * @param edition what is in people's hands
   * @param standing how the day stands
   * @throws IllegalArgumentException if the first open round is none of the event
   * @throws java.util.NoSuchElementException if the edition names an organisation that is not on
   *     the roster
   */
  public static Replanner of(Event event, Schedule edition, Standing standing) {
    return new Replanner(Sorting.of(event, edition, standing), 0, Settings.DEFAULTS);
  }

  /**
   * Sets on how many pages promises may be moved, from 0; {@link #ANY} for all. As a promise stands
   * on two pages, one is none.
   */
  public Replanner withPages(int most) {
    return new Replanner(promises, most, settings);
  }

  /** Sets the seed: the same input, effort and seed give the same edition on every machine. */
  public Replanner withSeed(long seed) {
    return with(new Settings(seed, settings.effort(), settings.watch()));
  }

  /** Sets how long to search. */
  public Replanner withEffort(Effort effort) {
    return with(new Settings(settings.seed(), effort, settings.watch()));
  }

  /** Sets who looks on and may cancel, as {@link Scheduler#withWatch}. */
  public Replanner withWatch(Watch watch) {
    return with(new Settings(settings.seed(), settings.effort(), watch));
  }

  private Replanner with(Settings newSettings) {
    return new Replanner(promises, pages, newSettings);
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

  /**
   * What moving promises on pages would bring, from no page to as many as were allowed: a point
   * wherever the goal is served better than on fewer pages: mostly, more is met. Makes no edition.
   */
  public List<FrontierPoint> frontier() {
    return new Prospect(promises, settings, pages).points();
  }

  /**
   * Makes the next edition.
   *
   * @throws IllegalStateException if it breaks a rule or moves more than was allowed: a fault of
   *     this library
   */
  public Replan replan() {
    Prospect prospect = new Prospect(promises, settings, pages);
    Counted best = prospect.best();
    Schedule schedule = new Schedule(promises.plain(best.schedule().meetings()));
    Changes changes = Comparison.of(promises, schedule.meetings());
    if (changes.pagesMoved() > pages) {
      throw new IllegalStateException(
          "Promises on %d pages must not be moved, but on %d at most."
              .formatted(changes.pagesMoved(), pages));
    }
    return new Replan(
        programme(best, schedule, prospect), changes, prospect.points(), prospect.mostOfAny());
  }

  private Programme programme(Counted best, Schedule schedule, Prospect prospect) {
    Explanation explanation = Explanation.of(event(), schedule);
    if (!explanation.faults().isEmpty()) {
      throw new IllegalStateException(
          "An edition must obey every rule, but: " + explanation.faults());
    }
    return new Programme(
        event(),
        schedule,
        prospect.isWhole()
            ? new Bound(prospect.most(), best.bound().breaks())
            : new Bound(prospect.most()),
        prospect.isWhole() ? fairness(best, explanation) : fairness(explanation),
        prospect.isWhole() ? best.alternative() : Optional.empty(),
        explanation,
        best.stoppedBecause(),
        settings.seed());
  }

  private Fairness fairness(Counted best, Explanation explanation) {
    Fairness found = best.fairness();
    Share least = new Aim(event()).least(best.schedule(), found.hopeless());
    return new Fairness(
        least.equalTo(found.least()) ? found.least() : least,
        found.mostLeast(),
        found.hopeless(),
        explanation.missing(),
        found.fewestMissing());
  }

  /** What was proven of fairness holds only where no other promises are broken. */
  private static Fairness fairness(Explanation explanation) {
    Measures measures = explanation.measures();
    Share least = new Share(measures.fewestMet(), measures.fewestAsked());
    return new Fairness(least, Optional.empty(), List.of(), explanation.missing(), 0);
  }
}
