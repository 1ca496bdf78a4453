package cz.setkani.outcome;

import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import java.util.List;

/**
 * What came of an event.
 *
 * @param meetings all booked meetings in the order of rounds and tables, then those that took place
 *     without being booked, in the order of the roster
 * @param organisations what came of it for each organisation, in the order of the roster
 */
public record EventOutcome(List<MeetingOutcome> meetings, List<OrganisationOutcome> organisations) {

  public EventOutcome {
    meetings = List.copyOf(meetings);
    organisations = List.copyOf(organisations);
  }

  /**
   * What came of an event, in time linear in all that is given.
   *
   * @param booked the last programme that people had in their hands
   * @param statements of what organisations of the event said of others of it; of two of one
   *     organisation on one meeting the later counts
   */
  public static EventOutcome of(Event event, Schedule booked, List<Statement> statements) {
    return new Reckoning(event, booked, statements).outcome();
  }

  /** How many meetings were booked. */
  public long booked() {
    return meetings.size() - besides().size();
  }

  /** How many organisations said something. */
  public long answered() {
    return organisations.stream().filter(OrganisationOutcome::hasAnswered).count();
  }

  /** How many requests there were. */
  public int requests() {
    return organisations.stream().mapToInt(OrganisationOutcome::requests).sum();
  }

  /** How many requests were met by a meeting that took place, booked or not. */
  public int requestsHeld() {
    return organisations.stream().mapToInt(OrganisationOutcome::requestsHeld).sum();
  }

  /** How many booked meetings there are of a kind. */
  public long count(Holding holding) {
    return meetings.stream()
        .filter(meeting -> meeting.booked().isPresent() && meeting.holding() == holding)
        .count();
  }

  /** The meetings that took place without being booked. */
  public List<MeetingOutcome> besides() {
    return meetings.stream().filter(meeting -> meeting.booked().isEmpty()).toList();
  }
}
