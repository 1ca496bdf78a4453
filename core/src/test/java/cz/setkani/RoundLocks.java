package cz.setkani;

import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import java.util.List;
import java.util.SplittableRandom;

/** Events by chance in which of locked meetings the round alone stays. */
public final class RoundLocks {

  private RoundLocks() {}

  /** A tiny event in which tables differ, with up to three meetings that are locked. */
  public static Event tiny(long seed) {
    Event seated =
        seed % 2 == 0
            ? RandomEvents.seated(seed)
            : RandomEvents.closing(seed, RandomEvents.seated(seed));
    SplittableRandom random = new SplittableRandom(seed * 41 + 5);
    Event bare = seated.withLocked(List.of());
    return of(seed, RandomEvents.locked(random, bare, random.nextInt(1, 4)));
  }

  /** The same event, where of three of four locked meetings the round alone stays. */
  public static Event of(long seed, Event event) {
    SplittableRandom random = new SplittableRandom(seed * 43 + 11);
    return event.withLocked(event.locked().stream().map(m -> eased(random, m)).toList());
  }

  private static Meeting eased(SplittableRandom random, Meeting meeting) {
    return random.nextInt(4) > 0 ? meeting.withLock(Lock.ROUND) : meeting;
  }
}
