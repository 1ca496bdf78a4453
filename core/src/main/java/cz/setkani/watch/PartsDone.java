package cz.setkani.watch;

/** Counts how many parts of some work are done, and tells a {@link Watch}. For several threads. */
public final class PartsDone {

  private final Watch watch;
  private final int total;
  private int done;

  /**
   * Starts to count.
   *
   * @param watch told of each part that is done, as a {@link PartsProgress}
   * @param total how many parts there are
   */
  public PartsDone(Watch watch, int total) {
    this.watch = watch;
    this.total = total;
  }

  /** Tells that no part is done yet, where the first one may take long. */
  public synchronized void begin() {
    watch.tell(new PartsProgress(done, total));
  }

  /** Tells that one part more is done. */
  public synchronized void done() {
    done++;
    watch.tell(new PartsProgress(done, total));
  }

  /** {@return how many parts are not done} */
  public synchronized int left() {
    return total - done;
  }
}
