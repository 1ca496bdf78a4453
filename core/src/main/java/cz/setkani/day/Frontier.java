package cz.setkani.day;

import cz.setkani.Counted;
import cz.setkani.Scheduler;
import cz.setkani.model.Effort;
import cz.setkani.model.Meeting;
import cz.setkani.solve.perturb.Breach;
import cz.setkani.solve.perturb.Perturbation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What more can be met where promises are broken on a few pages. */
final class Frontier {

  private final Promises promises;
  private final Settings settings;

  private Frontier(Promises promises, Settings settings) {
    this.promises = promises;
    this.settings = settings;
  }

  /**
   * Schedules of the event of the day, by rising numbers of pages on which promises are broken;
   * each meets more than the one before, and than what was found where all promises stand.
   *
   * @param filled what was found where all promises stand
   * @param bound what no schedule of the event can exceed, whatever it breaks
   * @param mostPages on how many pages promises may be broken
   */
  static List<Counted> of(
      Promises promises, Counted filled, long bound, int mostPages, Settings settings) {
    return new Frontier(promises, settings).schedules(filled, bound, mostPages);
  }

  private List<Counted> schedules(Counted filled, long bound, int mostPages) {
    List<Promise> movable =
        promises.promises().stream().filter(promise -> !promise.isLocked()).toList();
    List<Promise> asked = movable.stream().filter(this::isAskedFor).toList();
    List<Breach> breaches =
        Perturbation.of(
            promises.standing(asked),
            movable.stream().map(Promise::kept).toList(),
            filled.schedule(),
            bound,
            mostPages,
            settings.watch()::isOver);
    List<Counted> schedules = new ArrayList<>();
    long most = filled.measures().priorityMet();
    for (Breach breach : breaches) {
      Counted counted = counted(breach);
      if (counted.measures().priorityMet() > most) {
        most = counted.measures().priorityMet();
        schedules.add(counted);
      }
    }
    return schedules;
  }

  private boolean isAskedFor(Promise promise) {
    return promises.event().areRequested(promise.kept().first(), promise.kept().second());
  }

  /** The best schedule that breaks no other promises than a breach does. */
  private Counted counted(Breach breach) {
    Set<Meeting> broken = new HashSet<>(breach.promises());
    List<Promise> free =
        promises.promises().stream().filter(one -> broken.contains(one.kept())).toList();
    return Scheduler.of(promises.standing(free))
        .withSeed(settings.seed())
        .withEffort(Effort.QUICK)
        .withoutComfort()
        .withWatch(settings.watch().quiet())
        .count();
  }
}
