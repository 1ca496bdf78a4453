package cz.setkani.outcome;

import cz.setkani.model.Meeting;
import java.util.List;
import java.util.Optional;

/**
 * What came of a meeting.
 *
 * @param first the name of one of the two
 * @param second the name of the other one
 * @param booked the meeting as it was booked; empty if the two met without being booked
 * @param holding whether it took place
 * @param statements what the two said, one each at most
 */
public record MeetingOutcome(
    String first,
    String second,
    Optional<Meeting> booked,
    Holding holding,
    List<Statement> statements) {

  public MeetingOutcome {
    statements = List.copyOf(statements);
  }

  /** Whether an organisation is one of the two. */
  public boolean has(String organisation) {
    return first.equals(organisation) || second.equals(organisation);
  }
}
