package cz.setkani.day;

import cz.setkani.Counted;
import java.util.List;
import java.util.function.Function;

/**
 * Keeps promises that a schedule made anew breaks without need: page by page, many at once first,
 * as long as the goal is served as well.
 */
final class Relocking {

  /** More is not tried, and less on large days: each try schedules the event once. */
  private static final int MOST_TRIES = 30;

  private static final int FEWEST_TRIES = 8;
  private static final int PAGES_IN_ALL = 1200;

  private final Promises promises;
  private final Aim aim;
  private final Function<Breaking, Counted> counting;
  private final int most;
  private int tries;

  /**
   * @param counting schedules the day where no other promises than these may be broken
   */
  Relocking(Promises promises, Aim aim, Function<Breaking, Counted> counting) {
    this.promises = promises;
    this.aim = aim;
    this.counting = counting;
    int pages = Math.max(1, promises.pageCount());
    most = Math.min(MOST_TRIES, Math.max(FEWEST_TRIES, PAGES_IN_ALL / pages));
  }

  /** A schedule that serves the goal as well on fewer pages; the same, if none is found. */
  Counted of(Counted anew) {
    Counted best = anew;
    Breaking breaking = Breaking.of(promises, best.schedule());
    int chunk = Math.max(1, breaking.pageCount() / 2);
    int from = 0;
    while (tries < most && breaking.pageCount() > 0) {
      List<TeamPage> pages = breaking.pages();
      if (from >= pages.size()) {
        if (chunk == 1) {
          return best;
        }
        chunk /= 2;
        from = 0;
        continue;
      }
      List<TeamPage> kept = pages.subList(from, Math.min(from + chunk, pages.size()));
      Counted found = tried(breaking.without(kept));
      Breaking fewer = Breaking.of(promises, found.schedule());
      if (!aim.isBetter(anew, found) && fewer.pageCount() < breaking.pageCount()) {
        best = found;
        breaking = fewer;
      } else {
        from += chunk;
      }
    }
    return best;
  }

  private Counted tried(Breaking allowed) {
    tries++;
    return counting.apply(allowed);
  }
}
