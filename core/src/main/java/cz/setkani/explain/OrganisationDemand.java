package cz.setkani.explain;

/**
 * How much one organisation is in demand before anything is scheduled.
 *
 * @param organisation its name
 * @param asks how many it asked for
 * @param askedBy how many asked for it
 * @param partners with how many it would meet if all requests were met; mutual wishes count once
 * @param possiblePartners how many of these it can meet at all
 * @param mostMeetings the most meetings it can have: its rounds present without rests, twice where
 *     it comes in two teams, or its own limit
 */
public record OrganisationDemand(
    String organisation,
    int asks,
    int askedBy,
    int partners,
    int possiblePartners,
    int mostMeetings) {

  /** How many of its possible partners it will not meet, whatever the schedule; 0 if none. */
  public int excess() {
    return Math.max(0, possiblePartners - mostMeetings);
  }

  /** Whether it has more possible partners than it can meet. */
  public boolean isOverAsked() {
    return excess() > 0;
  }
}
