package cz.setkani.cli.render;

import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;

/** The bound in the unit that people count in: requests, or points where priorities differ. */
final class BoundText {

  private BoundText() {}

  /** Whether some request counts more than another. */
  static boolean countsPriorities(Event event) {
    return event.requests().stream().anyMatch(request -> request.priority() != 1);
  }

  /** {@code 145 requests} or {@code 310 points}. */
  static String of(Event event, Bound bound, Texts texts) {
    return Count.of(texts, countsPriorities(event) ? "points" : "requests", bound.priority());
  }
}
