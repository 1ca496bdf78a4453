package cz.setkani.day;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
  private final Schedule edition;
  private final int pages;
  private final UnaryOperator<Scheduler> settings;

  private Replanner(
      Promises promises, Schedule edition, int pages, UnaryOperator<Scheduler> settings) {
    this.promises = promises;
    this.edition = edition;
    this.pages = pages;
    this.settings = settings;
  }

  /**
   * A replanner that moves no promise, with the seed and effort of a {@link Scheduler}.
   *
   * @param event the event with all that is wished for now; who is away is still on its roster
   * @param edition what is in people's hands
   * @param standing how the day stands
   */
  public static Replanner of(Event event, Schedule edition, Standing standing) {
    return new Replanner(
        Promises.of(event, edition, standing), edition, 0, UnaryOperator.identity());
  }

  /** Sets on how many pages promises may be moved, from 0; {@link #ANY} for all. */
  public Replanner withPages(int most) {
    return new Replanner(promises, edition, most, settings);
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
    return new Replanner(
        promises, edition, pages, scheduler -> more.apply(settings.apply(scheduler)));
  }

  /** Makes the next edition. */
  public Replan replan() {
    List<Meeting> staying =
        Stream.concat(promises.held().stream(), promises.promises().stream()).toList();
    Programme programme =
        settings.apply(Scheduler.of(promises.event().withLocked(staying))).schedule();
    throw new UnsupportedOperationException("changes of " + edition + programme + pages);
  }
}
