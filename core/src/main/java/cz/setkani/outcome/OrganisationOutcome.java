package cz.setkani.outcome;

/**
 * What came of an event for an organisation.
 *
 * @param organisation its name
 * @param hasAnswered whether it said anything
 * @param booked how many meetings it was booked for
 * @param held how many of these took place
 * @param notHeld how many did not
 * @param disputed of how many the two say different things
 * @param besides how many it had without being booked
 * @param requests how many own requests it had
 * @param requestsBooked how many of these had a meeting booked
 * @param requestsHeld how many of these were met by a meeting that took place, booked or not
 */
public record OrganisationOutcome(
    String organisation,
    boolean hasAnswered,
    int booked,
    int held,
    int notHeld,
    int disputed,
    int besides,
    int requests,
    int requestsBooked,
    int requestsHeld) {

  /** Of how many booked meetings nothing is known. */
  public int unknown() {
    return booked - held - notHeld - disputed;
  }
}
