package cz.setkani.explain;

import cz.setkani.index.EventIndex;
import cz.setkani.index.Occupancy;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;

/**
 * How one organisation stands in a schedule.
 *
 * @param organisation the organisation
 * @param present the rounds of the event in which it is present
 * @param busy the rounds in which each of its teams has a meeting
 * @param sitting the rounds in which at least one of its teams has a meeting
 * @param meetings how many meetings it has
 */
record Attendance(
    Organisation organisation, Rounds present, Rounds busy, Rounds sitting, int meetings) {

  static Attendance of(EventIndex index, Occupancy occupancy, String name) {
    Organisation organisation = index.find(name).orElseThrow();
    return new Attendance(
        organisation,
        index.present(organisation),
        occupancy.busy(name),
        occupancy.sitting(name),
        occupancy.meetingsOf(name).size());
  }

  String name() {
    return organisation.name();
  }

  /** The rounds in which it is present and has no meeting. */
  Rounds free() {
    return present.minus(busy);
  }

  /** Whether its own limit allows no further meeting. */
  boolean isAtLimit() {
    return meetings >= organisation.maxMeetings();
  }

  /** Whether it can have no further meeting in the rounds in which it is present. */
  boolean isFull() {
    return isAtLimit() || free().isEmpty();
  }
}
