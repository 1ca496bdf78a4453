package cz.setkani.solve;

import cz.setkani.model.Effort;
import cz.setkani.watch.Watch;
import java.time.Duration;
import java.util.Optional;

/**
 * How to search.
 *
 * @param seed of the random numbers: the same event, effort and seed give the same schedule on
 *     every machine, unless the time limit strikes or the search is cancelled
 * @param effort how long to search
 * @param comfort whether to search for few breaks as well; without it the requests met are the same
 * @param timeLimit a safety net; when it strikes, the best schedule found until then is taken
 * @param watch told after each step, from the thread that searches; asked now and then, from that
 *     thread and from a second one beside it; once it is over, the search ends with the best
 *     schedule found until then
 */
public record SolverSettings(
    long seed, Effort effort, boolean comfort, Optional<Duration> timeLimit, Watch watch) {

  /** The settings that a search has if nothing else is said: seed 1, normal effort, no limit. */
  public static SolverSettings defaults() {
    return new SolverSettings(1, Effort.NORMAL, true, Optional.empty(), Watch.silent());
  }

  public SolverSettings withSeed(long newSeed) {
    return new SolverSettings(newSeed, effort, comfort, timeLimit, watch);
  }

  public SolverSettings withEffort(Effort newEffort) {
    return new SolverSettings(seed, newEffort, comfort, timeLimit, watch);
  }

  public SolverSettings withComfort(boolean newComfort) {
    return new SolverSettings(seed, effort, newComfort, timeLimit, watch);
  }

  public SolverSettings withTimeLimit(Duration limit) {
    return new SolverSettings(seed, effort, comfort, Optional.of(limit), watch);
  }

  public SolverSettings withWatch(Watch newWatch) {
    return new SolverSettings(seed, effort, comfort, timeLimit, newWatch);
  }

  /** The same from now on: the time limit has begun, and is kept by the watch. */
  public SolverSettings started() {
    return new SolverSettings(seed, effort, comfort, Optional.empty(), limitedWatch());
  }

  /** The watch, over when the time limit strikes as well, which begins now. */
  Watch limitedWatch() {
    return timeLimit.map(watch::within).orElse(watch);
  }
}
