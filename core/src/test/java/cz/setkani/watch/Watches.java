package cz.setkani.watch;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;

/** Watches for tests, which must not depend on the clock. */
public final class Watches {

  private Watches() {}

  /** A watch that collects what a search tells. */
  public static Watch collecting(Collection<SearchProgress> told) {
    return Watch.of(
        progress -> {
          if (progress instanceof SearchProgress search) {
            told.add(search);
          }
        });
  }

  /** A watch whose time is over once it has been asked so many times. */
  public static Watch overAfter(long asked) {
    AtomicLong left = new AtomicLong(asked);
    return Watch.silent().lateWhen(() -> left.getAndDecrement() <= 0);
  }
}
