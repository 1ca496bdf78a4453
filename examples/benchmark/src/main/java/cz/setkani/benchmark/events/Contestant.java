package cz.setkani.benchmark.events;

import cz.setkani.model.Event;

/** Something that schedules events. */
public interface Contestant {

  /** What the tables call it. */
  String name();

  /**
   * Schedules an event.
   *
   * @param timeLimit seconds, after which it should end soon with what it has
   */
  Performance schedule(Event event, long seed, double timeLimit);
}
