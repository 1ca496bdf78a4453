package cz.setkani.solve;

import cz.setkani.model.StopReason;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Whether somebody wants the search to end; the first reason counts. Asked by one thread. */
final class Stop implements BooleanSupplier {

  private final BooleanSupplier cancelled;
  private final long deadline;
  private final boolean isLimited;
  private Optional<StopReason> reason = Optional.empty();

  Stop(SolverSettings settings) {
    cancelled = settings.cancelled();
    isLimited = settings.timeLimit().isPresent();
    deadline = System.nanoTime() + settings.timeLimit().map(limit -> limit.toNanos()).orElse(0L);
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
}
