package cz.setkani.day;

import cz.setkani.Scheduler;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.watch.Watch;

/** How a day is planned anew, as a {@link Scheduler} is told. */
record Settings(long seed, Effort effort, Watch watch) {

  static final Settings DEFAULTS = new Settings(1, Effort.QUICK, Watch.silent());

  /** A scheduler with these settings. */
  Scheduler scheduler(Event event) {
    return Scheduler.of(event).withSeed(seed).withEffort(effort).withWatch(watch);
  }
}
