package cz.setkani.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Wishes of everybody for everybody. */
public final class Everybody {

  private Everybody() {}

  /**
   * The requests of ordinary priority that are missing for everybody to ask for everybody else, but
   * for those it must not be put with and those of its own side; O(n^2) for n organisations.
   *
   * @param roster who takes part, in the order in which they ask
   * @param asked the requests that are there
   */
  public static List<Request> missing(Collection<Organisation> roster, Collection<Request> asked) {
    Asked known = new Asked(asked);
    List<Request> missing = new ArrayList<>();
    for (Organisation one : roster) {
      for (Organisation other : roster) {
        if (one != other && one.mayMeet(other) && !known.has(one.name(), other.name())) {
          missing.add(Request.of(one.name(), other.name()));
        }
      }
    }
    return missing;
  }
}
