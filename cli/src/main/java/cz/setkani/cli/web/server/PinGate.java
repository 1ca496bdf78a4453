package cz.setkani.cli.web.server;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets nobody try many PINs: after some wrong ones an address has to wait, and after many from
 * anywhere nobody can try any more. For several threads.
 */
final class PinGate {

  private static final int WRONG_AT_ONCE = 5;
  private static final int WRONG_IN_ALL = 50;
  private static final long MILLISECONDS = 30_000;

  private final Clock clock;
  private final Map<String, Attempts> attempts = new HashMap<>();
  private int wrong;

  PinGate(Clock clock) {
    this.clock = clock;
  }

  /** The wrong PINs of an address since it last had to wait, and until when it has to. */
  private record Attempts(int wrong, long until) {}

  /** Whether nobody can try any more. */
  synchronized boolean isClosed() {
    return wrong >= WRONG_IN_ALL;
  }

  /** Whether an address may try. */
  synchronized boolean isOpenTo(String address) {
    Attempts last = attempts.get(address);
    return !isClosed() && (last == null || last.until() <= clock.millis());
  }

  /** An address tried a wrong one. */
  synchronized void failed(String address) {
    wrong++;
    Attempts last = attempts.getOrDefault(address, new Attempts(0, 0));
    int more = last.wrong() + 1;
    attempts.put(
        address,
        more < WRONG_AT_ONCE
            ? new Attempts(more, 0)
            : new Attempts(0, clock.millis() + MILLISECONDS));
  }
}
