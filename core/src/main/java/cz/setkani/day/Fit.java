package cz.setkani.day;

import cz.setkani.model.Pair;
import java.util.List;

/**
 * Two of whom one wishes to meet the other and who do not meet, and where they still could with
 * nobody else moved.
 *
 * @param pair the two
 * @param slots the rounds to come in which they could; none if they cannot
 */
public record Fit(Pair pair, List<Slot> slots) {

  public Fit {
    slots = List.copyOf(slots);
  }
}
