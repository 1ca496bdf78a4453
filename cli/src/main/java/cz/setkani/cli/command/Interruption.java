package cz.setkani.cli.command;

import cz.setkani.watch.Watch;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * While it is open, Ctrl-C does not end the process at once: it asks the work to come to an end,
 * says so, and waits until it is closed. A second Ctrl-C ends the process at once.
 */
final class Interruption implements AutoCloseable {

  /** Longer than the largest event takes; work that never ends must not hold the process. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Watch watch;
  private final Duration patience;
  private final Runnable ending;
  private final Runnable givingUp;
  private final Thread hook;

  Interruption(Watch watch, Duration patience, Runnable ending, Runnable givingUp) {
    this.watch = watch;
    this.patience = patience;
    this.ending = ending;
    this.givingUp = givingUp;
    hook = new Thread(this::end);
  }

  /**
   * Opens it.
   *
   * @param ending run after the first Ctrl-C
   * @param givingUp run if the work does not end by far, before the process ends without it
   */
  static Interruption of(Watch watch, Runnable ending, Runnable givingUp) {
    Interruption interruption = new Interruption(watch, PATIENCE, ending, givingUp);
    try {
      Runtime.getRuntime().addShutdownHook(interruption.hook);
    } catch (IllegalStateException alreadyShuttingDown) {
      watch.cancel();
    }
    return interruption;
  }

  private void end() {
    NextCtrlC.endsAtOnce();
    interrupt();
  }

  /** What the first Ctrl-C does to the work. */
  void interrupt() {
    watch.cancel();
    ending.run();
    try {
      if (!closed.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        givingUp.run();
      }
    } catch (InterruptedException nobodyInterruptsHooks) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyShuttingDown) {
      // then the hook is running, and the latch lets it end
    }
  }
}
