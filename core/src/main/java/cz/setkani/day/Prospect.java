package cz.setkani.day;

import cz.setkani.Counted;
import cz.setkani.explain.Measures;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What can be met on the day by moving promises on no page, on a few, and on as many as allowed.
 */
final class Prospect {

  /** A schedule of the day, and the promises that it breaks. */
  private record Offer(Counted counted, Breaking breaking) {

    long priority() {
      return counted.measures().priorityMet();
    }
  }

  private final Promises promises;
  private final Settings settings;
  private final int pages;
  private final long mostWithNone;
  private final long mostOfAny;
  private final List<Offer> offers = new ArrayList<>();

  /**
   * @param pages on how many pages promises may be moved
   */
  Prospect(Promises promises, Settings settings, int pages) {
    this.promises = promises;
    this.settings = settings;
    this.pages = pages;
    CompletableFuture<Counted> second =
        CompletableFuture.supplyAsync(() -> counted(promises.event()));
    Counted filled = counted(new Breaking(List.of()));
    Counted anew = second.join();
    mostOfAny = anew.bound().priority();
    mostWithNone = Math.min(filled.bound().priority(), mostOfAny);
    add(filled, 0);
    if (pages > 0 && filled.measures().priorityMet() < mostOfAny) {
      seek(filled, anew);
    }
  }

  private Counted counted(Breaking allowed) {
    return counted(promises.standing(allowed.broken()));
  }

  private Counted counted(Event event) {
    return settings.scheduler(event).withWatch(settings.watch().quiet()).withoutComfort().count();
  }

  private void seek(Counted filled, Counted anew) {
    int most = Math.min(pages, promises.pageCount());
    Frontier.of(
            promises, filled.schedule(), mostOfAny, most, settings.seed(), settings.watch().quiet())
        .forEach(schedule -> add(counted(schedule), most));
    if (most == promises.pageCount() && anew.measures().priorityMet() > last().priority()) {
      add(new Relocking(promises, this::counted).of(anew), most);
    }
  }

  private Counted counted(Schedule schedule) {
    return new Counted(schedule, new Bound(mostOfAny), Measures.of(promises.event(), schedule));
  }

  private void add(Counted counted, int mostPages) {
    Offer offer = new Offer(counted, Breaking.of(promises, counted.schedule()));
    boolean isMore = offers.isEmpty() || offer.priority() > last().priority();
    if (isMore && offer.breaking().pageCount() <= mostPages) {
      offers.add(offer);
    }
  }

  private Offer last() {
    return offers.get(offers.size() - 1);
  }

  /** The best on as many pages as were allowed, with the fewest of them. */
  Counted best() {
    return last().counted();
  }

  /** What no edition can exceed, on however many pages it moves promises. */
  long mostOfAny() {
    return mostOfAny;
  }

  /**
   * What no edition can exceed on as many pages as were allowed.
   *
   * @param found the bound where no other promises are broken than the best offer breaks
   */
  Bound bound(Bound found) {
    return pages == 0 ? new Bound(mostWithNone, found.breaks()) : new Bound(mostOfAny);
  }

  /** A point for each offer. */
  List<FrontierPoint> points() {
    return offers.stream().map(this::point).toList();
  }

  private FrontierPoint point(Offer offer) {
    Measures measures = offer.counted().measures();
    int pages = offer.breaking().pageCount();
    return new FrontierPoint(
        pages,
        offer.breaking().broken().size(),
        measures.requestsMet(),
        measures.priorityMet(),
        pages == 0 ? mostWithNone : mostOfAny);
  }
}
