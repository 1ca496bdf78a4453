package cz.setkani.journal;

import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the meetings of an edition that entries name by the two who meet.
 *
 * @param edition the edition
 */
record MeetingsNamed(Schedule edition) {

  /** The meetings that were not held, in the order of the edition. */
  List<Meeting> notHeld(List<Entry> entries) {
    return edition.meetings().stream()
        .filter(meeting -> entries.stream().anyMatch(entry -> isNotHeld(meeting, entry)))
        .toList();
  }

  private static boolean isNotHeld(Meeting meeting, Entry entry) {
    return entry.happening() instanceof Happening.NotHeld not
        && meeting.round() == entry.round()
        && isOf(meeting, not.organisation(), not.partner());
  }

  /** The meetings to come that must not move, in the order of the edition. */
  List<Meeting> locked(List<Entry> entries, int firstOpen) {
    return edition.meetings().stream()
        .filter(meeting -> meeting.round() >= firstOpen)
        .filter(meeting -> entries.stream().anyMatch(entry -> isLocked(meeting, entry)))
        .toList();
  }

  private static boolean isLocked(Meeting meeting, Entry entry) {
    return entry.happening() instanceof Happening.Locked locked
        && isOf(meeting, locked.organisation(), locked.partner());
  }

  private static boolean isOf(Meeting meeting, String one, String other) {
    return Stream.of(one, other).allMatch(meeting::has) && !one.equals(other);
  }
}
