package cz.setkani.cli.command;

import cz.setkani.watch.Watch;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * While it is open, Ctrl-C does not end the process at once: it asks the work to come to an end,
 * and waits until it is closed.
 */
final class Interruption implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook;

  private Interruption(Watch watch) {
    hook =
        new Thread(
            () -> {
              watch.cancel();
              awaitClosed();
            });
  }

  static Interruption of(Watch watch) {
    Interruption interruption = new Interruption(watch);
    try {
      Runtime.getRuntime().addShutdownHook(interruption.hook);
    } catch (IllegalStateException alreadyShuttingDown) {
      watch.cancel();
    }
    return interruption;
  }

  private void awaitClosed() {
    try {
      boolean inTime = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assert inTime || closed.getCount() > 0;
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
