package cz.setkani.day;

import cz.setkani.model.Meeting;
import java.util.Optional;

/**
 * A meeting of the last edition or of the next one, and what became of it.
 *
 * @param before where the last edition has it, if it does
 * @param after where the next edition has it, if it does
 * @param status what became of it
 * @param grounds why, where it is not as it was
 */
public record Fate(
    Optional<Meeting> before, Optional<Meeting> after, Status status, Optional<Grounds> grounds) {

  /** The meeting, where the last edition has it; if it has not, the next one. */
  Meeting meeting() {
    return before.or(() -> after).orElseThrow();
  }

  /** Whether the meeting is as the last edition told it. */
  public boolean isAsTold() {
    return grounds.isEmpty();
  }
}
