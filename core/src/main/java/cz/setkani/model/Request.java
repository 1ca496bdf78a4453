package cz.setkani.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The wish of one organisation to meet another.
 *
 * @param organisation the name of the one that asks
 * @param wants the name of the one it wants to meet
 * @param priority how much the request counts: 1 (ordinary) to {@link #HIGHEST_PRIORITY}, or {@link
 *     #MUST}
 * @param window the rounds in which the meeting may take place
 * @param after the names of those whom the one that asks must meet earlier. Where one of the two
 *     meetings does not take place, nothing is asked
 */
public record Request(
    String organisation, String wants, int priority, Rounds window, Set<String> after) {

  /** The highest priority that a request may have. */
  public static final int HIGHEST_PRIORITY = 1000;

  /** Instead of a priority: the request goes before all that need not be met. */
  public static final int MUST = HIGHEST_PRIORITY + 1;

  /**
   * @throws IllegalArgumentException if an organisation asks for itself, the priority is out of
   *     range, or the meeting is to come after itself or after one with oneself
   */
  public Request {
    if (organisation.equals(wants)) {
      throw new IllegalArgumentException(
          "%s must not ask for a meeting with itself.".formatted(organisation));
    }
    if (priority < 1 || priority > MUST) {
      throw new IllegalArgumentException(
          "The priority (%d) of %s for %s must be 1 to %d."
              .formatted(priority, organisation, wants, HIGHEST_PRIORITY));
    }
    if (after.contains(organisation) || after.contains(wants)) {
      throw new IllegalArgumentException(
          "The meeting of %s and %s must not come after itself.".formatted(organisation, wants));
    }
    after = Collections.unmodifiableSet(new TreeSet<>(after));
  }

  /** A request that need not come after another one. */
  public Request(String organisation, String wants, int priority, Rounds window) {
    this(organisation, wants, priority, window, Set.of());
  }

  /** A request of ordinary priority that any round can meet. */
  public static Request of(String organisation, String wants) {
    return new Request(organisation, wants, 1, Rounds.first(Rounds.MOST));
  }

  /** Whether nothing more is wished than that the two meet, at any time. */
  public boolean isOrdinary() {
    return equals(of(organisation, wants));
  }

  /** Whether another request is of the same organisation for the same one. */
  boolean isOfSameTwo(Request other) {
    return organisation.equals(other.organisation) && wants.equals(other.wants);
  }

  /** Whether it goes before all requests that need not be met. */
  public boolean isMust() {
    return priority == MUST;
  }

  /** This request with another priority, 1 to {@link #HIGHEST_PRIORITY}, or {@link #MUST}. */
  public Request withPriority(int newPriority) {
    return new Request(organisation, wants, newPriority, window, after);
  }

  /** This request, to be met in other rounds. */
  public Request withWindow(Rounds newWindow) {
    return new Request(organisation, wants, priority, newWindow, after);
  }

  /** This request after meetings with others. */
  public Request withAfter(Set<String> newAfter) {
    return new Request(organisation, wants, priority, window, newAfter);
  }
}
