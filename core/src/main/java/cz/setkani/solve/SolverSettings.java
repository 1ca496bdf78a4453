package cz.setkani.solve;

import cz.setkani.model.Effort;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How to search.
 *
 * @param seed of the random numbers: the same event, effort and seed give the same schedule on
 *     every machine, unless the time limit strikes or the search is cancelled
 * @param effort how long to search
 * @param comfort whether to search for few breaks as well; without it the requests met are the same
 * @param timeLimit a safety net; when it strikes, the best schedule found until then is taken
 * @param cancelled asked now and then, from the thread that searches and from a second one beside
 *     it; once it says yes, the search ends with the best schedule found until then
 * @param progress told after each step, from the thread that searches
 */
public record SolverSettings(
    long seed,
    Effort effort,
    boolean comfort,
    Optional<Duration> timeLimit,
    BooleanSupplier cancelled,
    Consumer<Progress> progress) {

  /** The settings that a search has if nothing else is said: seed 1, normal effort, no limit. */
  public static SolverSettings defaults() {
    return new SolverSettings(
        1, Effort.NORMAL, true, Optional.empty(), () -> false, progress -> {});
  }

  public SolverSettings withSeed(long newSeed) {
    return new SolverSettings(newSeed, effort, comfort, timeLimit, cancelled, progress);
  }

  public SolverSettings withEffort(Effort newEffort) {
    return new SolverSettings(seed, newEffort, comfort, timeLimit, cancelled, progress);
  }

  public SolverSettings withComfort(boolean newComfort) {
    return new SolverSettings(seed, effort, newComfort, timeLimit, cancelled, progress);
  }

  public SolverSettings withTimeLimit(Duration limit) {
    return new SolverSettings(seed, effort, comfort, Optional.of(limit), cancelled, progress);
  }

  public SolverSettings withCancelled(BooleanSupplier newCancelled) {
    return new SolverSettings(seed, effort, comfort, timeLimit, newCancelled, progress);
  }

  public SolverSettings withProgress(Consumer<Progress> newProgress) {
    return new SolverSettings(seed, effort, comfort, timeLimit, cancelled, newProgress);
  }
}
