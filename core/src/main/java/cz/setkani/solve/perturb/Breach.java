package cz.setkani.solve.perturb;

import cz.setkani.model.Meeting;
import java.util.List;

/**
 * Promises that are worth breaking.
 *
 * @param promises those that are broken
 * @param pages the pages on which they stand
 * @param priority the priority that is met then, as far as is known
 */
public record Breach(List<Meeting> promises, int pages, long priority) {

  public Breach {
    promises = List.copyOf(promises);
  }
}
