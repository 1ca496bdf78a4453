package cz.setkani.day;

import cz.setkani.Counted;
import cz.setkani.Scheduler;
import cz.setkani.explain.Measures;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What can be met on the day by moving promises on no page, on a few, and on as many as allowed.
 * Where the goal of the event is not served by more, no page is moved for it.
 */
final class Prospect {

  /** A promise stands on two pages: where fewer may be moved, none may. */
  private static final int PAGES_OF_A_PROMISE = 2;

  /** A schedule of the day, and the promises that it breaks. */
  private record Offer(Counted counted, Breaking breaking) {}

  private final Promises promises;
  private final Settings settings;
  private final int pages;
  private final Aim aim;
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
    aim = new Aim(promises.event());
    if (isAnyMovable()) {
      CompletableFuture<Counted> anew =
          CompletableFuture.supplyAsync(() -> counted(promises.event()));
      Counted filled = counted(Breaking.NONE);
      mostOfAny = anew.join().bound().priority();
      mostWithNone = mostWithNone(filled);
      seek(filled, anew.join());
    } else {
      CompletableFuture<Bound> free =
          CompletableFuture.supplyAsync(() -> quiet(promises.event()).bound());
      Counted filled = settled(Breaking.NONE);
      mostOfAny = free.join().priority();
      mostWithNone = mostWithNone(filled);
      add(filled, 0);
    }
  }

  private boolean isAnyMovable() {
    return pages >= PAGES_OF_A_PROMISE;
  }

  private Scheduler quiet(Event event) {
    return settings.scheduler(event).withWatch(settings.watch().quiet());
  }

  private Counted counted(Breaking allowed) {
    return counted(promises.standing(allowed.broken()));
  }

  private Counted counted(Event event) {
    return quiet(event).withoutComfort().count();
  }

  private Counted settled(Breaking allowed) {
    return settings.scheduler(promises.standing(allowed.broken())).count();
  }

  private long mostWithNone(Counted filled) {
    return Math.min(filled.bound().priority(), mostOfAny);
  }

  private void seek(Counted filled, Counted anew) {
    add(filled, 0);
    int most = Math.min(pages, promises.pageCount());
    if (filled.measures().priorityMet() < mostOfAny) {
      Frontier.of(promises, filled, mostOfAny, most, settings).forEach(found -> add(found, most));
    }
    if (most == promises.pageCount() && aim.isBetter(anew, last().counted())) {
      add(new Relocking(promises, aim, this::counted).of(anew), most);
    }
  }

  private void add(Counted counted, int mostPages) {
    Offer offer = new Offer(counted, Breaking.of(promises, counted.schedule()));
    boolean isBetter = offers.isEmpty() || aim.isBetter(counted, last().counted());
    if (isBetter && offer.breaking().pageCount() <= mostPages) {
      offers.add(offer);
    }
  }

  private Offer last() {
    return offers.get(offers.size() - 1);
  }

  /**
   * The best on as many pages as were allowed, with the fewest of them, in all comfort that there
   * is where no other promises are broken.
   */
  Counted best() {
    Counted best = last().counted();
    Counted settled = isAnyMovable() ? settled(last().breaking()) : best;
    return Exchanges.of(
        promises, aim, aim.isBetter(best, settled) ? best : settled, settings.watch()::isOver);
  }

  /** What no edition can exceed, on however many pages it moves promises. */
  long mostOfAny() {
    return mostOfAny;
  }

  /** What no edition can exceed on as many pages as were allowed. */
  long most() {
    return isAnyMovable() ? mostOfAny : mostWithNone;
  }

  /** Whether what was proven of the best holds of every edition: no promise may be broken. */
  boolean isWhole() {
    return !isAnyMovable();
  }

  /** What was found, by rising pages, each better than the one before; the first moves none. */
  List<Counted> offers() {
    return offers.stream().map(Offer::counted).toList();
  }

  /** A point for each offer. */
  List<FrontierPoint> points() {
    return offers.stream().map(this::point).toList();
  }

  private FrontierPoint point(Offer offer) {
    Measures measures = offer.counted().measures();
    int moved = offer.breaking().pageCount();
    return new FrontierPoint(
        moved,
        offer.breaking().broken().size(),
        measures.requestsMet(),
        measures.priorityMet(),
        moved == 0 ? mostWithNone : mostOfAny);
  }
}
