package cz.setkani.cli.job;

import cz.setkani.validate.Validation;
import cz.setkani.watch.Watch;
import java.util.Optional;

/**
 * A use case made ready: what it was given is read and checked, so that findings can be told before
 * anything takes long.
 *
 * @param <R> what comes out
 */
public interface Job<R> {

  /** What was read and what was found in it; without an event, nothing can be done. */
  Validation validation();

  /**
   * Does the work; empty if there is no event. Once the watch is over, it comes to an end soon,
   * with what there is.
   */
  Optional<R> run(Watch watch);
}
