package cz.setkani.day;

import cz.setkani.Counted;
import cz.setkani.explain.Measures;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.rule.Check;
import cz.setkani.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells on how few pages promises would have to move for a request to be met. The request goes
 * before all others but those that must be met, too; what the event guarantees and even shares are
 * left aside. Immutable.
 */
public final class Concessions {

  /** Who would move more pages for one request? */
  private static final int MOST_PAGES = 10;

  private final Event event;
  private final Schedule edition;
  private final Standing standing;
  private final Promises promises;
  private final Watch watch;

  private Concessions(
      Event event, Schedule edition, Standing standing, Promises promises, Watch watch) {
    this.event = event;
    this.edition = edition;
    this.standing = standing;
    this.promises = promises;
    this.watch = watch;
  }

  /**
   * What could be given up of an edition.
   *
   * @param event the event with all that is wished for now
   * @param edition what is in people's hands
   * @param standing how the day stands
   * @throws IllegalArgumentException if the first open round is none of the event
   * @throws java.util.NoSuchElementException if the edition names an organisation that is not on
   *     the roster
   */
  public static Concessions of(Event event, Schedule edition, Standing standing) {
    Promises promises = Sorting.of(event, edition, standing);
    return new Concessions(event, edition, standing, promises, Watch.silent());
  }

  /** Sets who may end the trying before it is done; told nothing. */
  public Concessions withWatch(Watch newWatch) {
    return new Concessions(event, edition, standing, promises, newWatch);
  }

  /**
   * The way that was found to meet a request on the fewest pages and, where something is lost by
   * it, the one on the fewest pages by which nothing is. None, if the request can be met with all
   * promises kept, or no way was found. Takes a few times as long as an edition.
   *
   * @throws java.util.NoSuchElementException if the event has no such request
   */
  public List<Concession> forRequest(Request request) {
    List<Concession> found = new ArrayList<>();
    for (Counted offer : new Prospect(preferring(request), settings(), MOST_PAGES).offers()) {
      Optional<Concession> concession = concession(request, offer.schedule());
      if (concession.filter(one -> one.pages() == 0).isPresent()) {
        return List.of();
      }
      concession.filter(one -> found.isEmpty() || one.loss() == 0).ifPresent(found::add);
      if (concession.filter(one -> one.loss() == 0).isPresent()) {
        break;
      }
    }
    return List.copyOf(found);
  }

  private Settings settings() {
    return new Settings(Settings.DEFAULTS.seed(), Settings.DEFAULTS.effort(), watch);
  }

  private Promises preferring(Request request) {
    EventBuilder preferring = event.countingOnly().toBuilder();
    preferring.replace(request.withPriority(Request.MUST));
    return Sorting.of(preferring.build(), edition, standing);
  }

  private Optional<Concession> concession(Request request, Schedule schedule) {
    Schedule plain = new Schedule(promises.plain(schedule.meetings()));
    boolean isMet =
        plain.meetings().stream()
            .anyMatch(m -> m.has(request.organisation()) && m.has(request.wants()));
    return isMet && Check.faults(promises.event(), plain).isEmpty()
        ? Optional.of(concession(plain))
        : Optional.empty();
  }

  private Concession concession(Schedule schedule) {
    Measures now = Measures.of(promises.event(), promises.schedule());
    Measures then = Measures.of(promises.event(), schedule);
    return new Concession(
        Breaking.of(promises, schedule).pageCount(),
        schedule,
        then.requestsMet(),
        Math.max(0, now.requestsMet() - then.requestsMet()),
        Math.max(0, now.mustMet() - then.mustMet()),
        Math.max(0, now.priorityMet() - then.priorityMet()));
  }
}
