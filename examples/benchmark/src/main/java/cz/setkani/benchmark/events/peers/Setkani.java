package cz.setkani.benchmark.events.peers;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.benchmark.events.Contestant;
import cz.setkani.benchmark.events.Performance;
import cz.setkani.benchmark.events.Stopwatch;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.watch.Progress;
import cz.setkani.watch.SearchProgress;
import cz.setkani.watch.Watch;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Ours, through its front door. */
public final class Setkani implements Contestant {

  private final Effort effort;

  public Setkani(Effort effort) {
    this.effort = effort;
  }

  @Override
  public String name() {
    return "setkani";
  }

  @Override
  public Performance schedule(Event event, long seed, double timeLimit) {
    Times times = new Times();
    Programme programme =
        Scheduler.of(event)
            .withSeed(seed)
            .withEffort(effort)
            .withTimeLimit(Duration.ofMillis((long) (1000 * timeLimit)))
            .withWatch(Watch.of(times::add))
            .schedule();
    return new Performance(
        programme.schedule(),
        OptionalLong.of(programme.bound().priority()),
        OptionalInt.of(programme.bound().breaksOfSame()),
        times.toProof,
        times.toBest,
        times.watch.seconds());
  }

  /** When what was reported. */
  private static final class Times {

    private final Stopwatch watch = new Stopwatch();
    private OptionalDouble toProof = OptionalDouble.empty();
    private long best = Long.MIN_VALUE;
    private double toBest;

    void add(Progress progress) {
      if (progress instanceof SearchProgress search) {
        add(search);
      }
    }

    private void add(SearchProgress progress) {
      double now = watch.seconds();
      if (toProof.isEmpty() && progress.priorityMet() >= progress.priorityBound()) {
        toProof = OptionalDouble.of(now);
      }
      long worth = -1_000_000L * progress.breaks() - progress.waitingRounds();
      if (worth > best) {
        best = worth;
        toBest = now;
      }
    }
  }
}
