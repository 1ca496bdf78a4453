package cz.setkani.cli.web.desk;

import cz.setkani.watch.Progress;
import cz.setkani.watch.Watch;
import java.util.Optional;

/**
 * Something that takes long: how far it has come and, in the end, what came out. For several
 * threads.
 */
public final class Work {

  private final String event;
  private final String kind;
  private final Watch watch = Watch.of(this::told);
  private volatile Optional<Progress> progress = Optional.empty();
  private volatile Optional<Object> outcome = Optional.empty();
  private volatile Optional<Throwable> failure = Optional.empty();

  Work(String event, String kind) {
    this.event = event;
    this.kind = kind;
  }

  /** What somebody wants to be done. */
  @FunctionalInterface
  public interface Doing {
    /** Does it; once the watch is over, it comes to an end soon with what there is. */
    Object under(Watch watch) throws Exception;
  }

  private void told(Progress how) {
    progress = Optional.of(how);
  }

  void run(Doing doing) {
    try {
      outcome = Optional.of(doing.under(watch));
    } catch (Exception | OutOfMemoryError | StackOverflowError fault) {
      failure = Optional.of(fault);
    }
  }

  /** The id of the event that it is done for. */
  public String event() {
    return event;
  }

  /** What is done, such as {@code schedule}. */
  public String kind() {
    return kind;
  }

  /** How far it has come, as soon as that is known. */
  public Optional<Progress> progress() {
    return progress;
  }

  /** Whether it goes on. */
  public boolean isRunning() {
    return outcome.isEmpty() && failure.isEmpty();
  }

  /** Asks it to end soon, with what there is. */
  public void stop() {
    watch.cancel();
  }

  /** Whether somebody asked it to end. */
  public boolean isStopped() {
    return watch.isOver();
  }

  /** What came out, once it is done, if it is such a thing. */
  public <T> Optional<T> outcome(Class<T> type) {
    return outcome.filter(type::isInstance).map(type::cast);
  }

  /** Why nothing came out, if so. */
  public Optional<Throwable> failure() {
    return failure;
  }
}
