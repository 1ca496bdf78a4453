package cz.setkani.day;

import cz.setkani.model.Lock;
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

  /** Whether a meeting of the same two is where this one was promised. */
  boolean isKeptBy(Meeting meeting) {
    return meeting.round() == kept.round()
        && meeting.teamOf(kept.first()) == kept.firstTeam()
        && meeting.teamOf(kept.second()) == kept.secondTeam()
        && (kept.lock() == Lock.ROUND || meeting.table() == kept.table());
  }
}
