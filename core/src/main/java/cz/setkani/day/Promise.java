package cz.setkani.day;

import cz.setkani.model.Meeting;

/**
 * A meeting to come that stands on paper, and can take place.
 *
 * @param told where the last edition has it
 * @param kept where it is if it is kept: there, or at another table because its own is lost; locked
 *     there, or to its round alone where any table will do
 * @param isLocked whether it must not move, whatever else may
 */
record Promise(Meeting told, Meeting kept, boolean isLocked) {

  /**
   * Whether a meeting of the same two is where this one was promised; where its table is lost, at
   * whichever table.
   */
  boolean isKeptBy(Meeting meeting) {
    return isAtTheSameTime(told, meeting) && (isTableLost() || meeting.table() == kept.table());
  }

  /** Whether two meetings of the same two are in the same round, and of the same teams. */
  static boolean isAtTheSameTime(Meeting one, Meeting other) {
    return one.round() == other.round()
        && one.teamOf(one.first()) == other.teamOf(one.first())
        && one.teamOf(one.second()) == other.teamOf(one.second());
  }

  private boolean isTableLost() {
    return told.table() != kept.table();
  }
}
