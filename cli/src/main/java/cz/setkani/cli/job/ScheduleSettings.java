package cz.setkani.cli.job;

import cz.setkani.Scheduler;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.watch.Watch;
import java.util.Optional;

/**
 * How to schedule; what is empty is as the scheduler has it.
 *
 * @param seed the same seed gives the same programme
 * @param effort how long to search
 * @param isSuggesting whether free rounds are filled with meetings that nobody asked for
 */
public record ScheduleSettings(Optional<Long> seed, Optional<Effort> effort, boolean isSuggesting) {

  /** All as the scheduler has it. */
  public static final ScheduleSettings DEFAULTS =
      new ScheduleSettings(Optional.empty(), Optional.empty(), false);

  Scheduler scheduler(Event event, Watch watch) {
    Scheduler plain =
        Scheduler.of(event.toBuilder().suggesting(isSuggesting).build()).withWatch(watch);
    Scheduler seeded = seed.map(plain::withSeed).orElse(plain);
    return effort.map(seeded::withEffort).orElse(seeded);
  }
}
