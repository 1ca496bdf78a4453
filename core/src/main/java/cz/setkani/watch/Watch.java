package cz.setkani.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Looks on while something takes long: is told how far it has come, and says when it has to end.
 * Whoever works asks {@link #isOver()} now and then and, once that says yes, comes to an end soon
 * with what there is. For several threads.
 *
 * <pre>{@code
 * Watch watch = Watch.of(progress -> System.err.println(progress));
 * Programme programme = Scheduler.of(event).withWatch(watch).schedule(); // elsewhere: cancel()
 * }</pre>
 */
public final class Watch {

  private static final Duration CENTURY = Duration.ofDays(36_500);

  private final Consumer<Progress> listener;
  private final AtomicBoolean cancelled;
  private final BooleanSupplier isLate;
  private volatile Optional<Ending> ending = Optional.empty();

  private Watch(Consumer<Progress> listener, AtomicBoolean cancelled, BooleanSupplier isLate) {
    this.listener = listener;
    this.cancelled = cancelled;
    this.isLate = isLate;
  }

  /** A watch that nobody is told by; it can be cancelled. */
  public static Watch silent() {
    return of(progress -> {});
  }

  /**
   * A watch without a time limit.
   *
   * @param listener told of progress from the threads that work, by one of them at a time
   */
  public static Watch of(Consumer<Progress> listener) {
    return new Watch(listener, new AtomicBoolean(), () -> false);
  }

  /**
   * This watch with a time limit from now on, beside those that it has already: who cancels either
   * of the two, cancels both.
   *
   * @param limit zero or less is over at once; more than a hundred years is no limit
   */
  public Watch within(Duration limit) {
    if (limit.compareTo(CENTURY) >= 0) {
      return lateWhen(() -> false);
    }
    long deadline = System.nanoTime() + limit.toNanos();
    return lateWhen(() -> System.nanoTime() - deadline >= 0);
  }

  /** This watch for work within other work: over when this one is, but nobody is told. */
  public Watch quiet() {
    return new Watch(progress -> {}, cancelled, isLate);
  }

  /**
   * This watch for the last part of some work: {@link #quiet} and, even if this one is over or
   * cancelled, not over before it had some time from now on.
   *
   * @param least zero or less grants no time; more than a hundred years is for ever
   */
  public Watch quietFor(Duration least) {
    if (least.compareTo(CENTURY) >= 0) {
      return silent();
    }
    long granted = System.nanoTime() + least.toNanos();
    BooleanSupplier isThisOver = () -> cancelled.get() || isLate.getAsBoolean();
    return silent().lateWhen(() -> System.nanoTime() - granted >= 0 && isThisOver.getAsBoolean());
  }

  /** This watch, over also when something else says that it is too late. */
  Watch lateWhen(BooleanSupplier isAlsoLate) {
    BooleanSupplier isOneLate = () -> isLate.getAsBoolean() || isAlsoLate.getAsBoolean();
    return new Watch(listener, cancelled, isOneLate);
  }

  /** Asks whoever works to end soon with what there is; later work ends at once. */
  public void cancel() {
    cancelled.set(true);
  }

  /** Whether work has to end: somebody cancelled, or the time is over. Never takes back a yes. */
  public boolean isOver() {
    if (ending.isEmpty()) {
      if (cancelled.get()) {
        ending = Optional.of(Ending.CANCELLED);
      } else if (isLate.getAsBoolean()) {
        ending = Optional.of(Ending.TIME_LIMIT);
      }
    }
    return ending.isPresent();
  }

  /**
   * Why {@link #isOver()} said yes; empty as long as it did not, for then nothing was cut short.
   */
  public Optional<Ending> ending() {
    return ending;
  }

  /** Tells whoever looks on how far the work has come. */
  public void tell(Progress progress) {
    synchronized (cancelled) {
      listener.accept(progress);
    }
  }
}
