package cz.setkani.solve;

import cz.setkani.model.StopReason;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Whether somebody wants the search to end; the first reason counts. For several threads. */
final class Stop implements BooleanSupplier {

  private static final Duration CENTURY = Duration.ofDays(36_500);

  private final BooleanSupplier cancelled;
  private final long deadline;
  private final boolean isLimited;
  private volatile Optional<StopReason> reason = Optional.empty();

  Stop(SolverSettings settings) {
    cancelled = settings.cancelled();
    isLimited = settings.timeLimit().isPresent();
    deadline = System.nanoTime() + settings.timeLimit().map(Stop::nanos).orElse(0L);
  }

  @Override
  public boolean getAsBoolean() {
    if (reason.isEmpty()) {
      if (cancelled.getAsBoolean()) {
        reason = Optional.of(StopReason.CANCELLED);
      } else if (isLimited && System.nanoTime() - deadline >= 0) {
        reason = Optional.of(StopReason.TIME_LIMIT);
      }
    }
    return reason.isPresent();
  }

  Optional<StopReason> reason() {
    return reason;
  }

  /** A limit in nanoseconds; one beyond the range of the clock is as good as a hundred years. */
  private static long nanos(Duration limit) {
    return limit.compareTo(CENTURY) < 0 ? limit.toNanos() : CENTURY.toNanos();
  }
}
