package cz.setkani.cli.write.words;

import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import java.util.Locale;

/** The bound in the unit that people count in: requests, or points where priorities differ. */
public final class BoundText {

  private BoundText() {}

  /** Whether some request counts more than another. */
  public static boolean countsPriorities(Event event) {
    return countsPriorities(event.totalPriority(), event.requests().size());
  }

  /** Whether some of so many requests counts more than another; each counts one at least. */
  static boolean countsPriorities(long priorityTotal, int requests) {
    return priorityTotal != requests;
  }

  /** {@code 145 requests} or {@code 310 points}. */
  public static String of(Event event, Bound bound, Locale language) {
    return Count.of(language, countsPriorities(event) ? "points" : "requests", bound.priority());
  }
}
