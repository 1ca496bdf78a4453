package cz.setkani.cli.write.words;

import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import java.util.Locale;

/** The bound in the unit that people count in: requests, or points where priorities differ. */
public final class BoundText {

  private BoundText() {}

  /** Whether some request counts more than another. */
  public static boolean countsPriorities(Event event) {
    return event.requests().stream().anyMatch(request -> request.priority() != 1);
  }

  /** {@code 145 requests} or {@code 310 points}. */
  public static String of(Event event, Bound bound, Locale language) {
    return Count.of(language, countsPriorities(event) ? "points" : "requests", bound.priority());
  }
}
