package cz.setkani.cli.write.words;

import cz.setkani.explain.Measures;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.model.Tiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The bound in the unit that people count in: requests, or points where priorities differ. */
public final class BoundText {

  private BoundText() {}

  /** Whether some request counts more than another, but for those that go before all others. */
  public static boolean countsPriorities(Event event) {
    return event.tiers().isByPriority();
  }

  /** {@code 145 requests} or {@code 310 points}; tier by tier, where there are several. */
  public static String of(Event event, Bound bound, Locale language) {
    return of(event, event.tiers().bound(bound.priority(), bound.priority()), language);
  }

  /** What a schedule meets, in the same unit. */
  public static String met(Event event, Measures measures, Locale language) {
    if (event.tiers().areSeveral()) {
      return of(event, event.tiers().split(measures.priorityMet()), language);
    }
    return "" + (countsPriorities(event) ? measures.priorityMet() : measures.requestsMet());
  }

  private static String of(Event event, Tiers.Split counted, Locale language) {
    Tiers.Split total = event.tiers().total();
    List<String> parts = new ArrayList<>();
    if (total.must() > 0) {
      parts.add(Count.of(language, "must", counted.must()));
    }
    String unit = countsPriorities(event) ? "points" : "requests";
    parts.add(Count.of(language, total.must() > 0 ? "other_" + unit : unit, counted.ordinary()));
    if (total.again() > 0) {
      parts.add(Count.of(language, "again_" + unit, counted.again()));
    }
    return String.join(", ", parts);
  }
}
