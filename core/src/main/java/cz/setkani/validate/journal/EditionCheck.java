package cz.setkani.validate.journal;

import cz.setkani.journal.Entry;
import cz.setkani.journal.Happening;
import cz.setkani.model.Meeting;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.ScheduleRow;
import java.util.List;

/**
 * Looks whether the meetings that the journal names are in the last edition.
 *
 * @param edition the meetings of the last edition
 * @param firstOpen the first round that it could change
 * @param findings where it is told what is not there
 */
record EditionCheck(List<ScheduleRow> edition, int firstOpen, Findings findings) {

  /** Why a meeting is not there; the numbers are those of the texts. */
  private enum Missing {
    NO_MEETING,
    OTHER_ROUND,
    OVER
  }

  void check(Entry entry, Place place) {
    if (entry.happening() instanceof Happening.NotHeld not) {
      check(not.organisation(), not.partner(), entry, place);
    } else if (entry.happening() instanceof Happening.Locked locked) {
      check(locked.organisation(), locked.partner(), entry, place);
    }
  }

  private void check(String one, String other, Entry entry, Place place) {
    List<Integer> rounds =
        edition.stream()
            .map(ScheduleRow::meeting)
            .filter(meeting -> meeting.has(one) && meeting.has(other))
            .map(Meeting::round)
            .toList();
    boolean isLock = entry.happening() instanceof Happening.Locked;
    if (rounds.isEmpty()) {
      report(Missing.NO_MEETING, one, other, entry.round(), place);
    } else if (isLock && rounds.stream().allMatch(round -> round < firstOpen)) {
      report(Missing.OVER, one, other, rounds.get(0), place);
    } else if (!isLock && !rounds.contains(entry.round())) {
      report(Missing.OTHER_ROUND, one, other, rounds.get(0), place);
    }
  }

  private void report(Missing why, String one, String other, int round, Place place) {
    findings.add(
        FindingCode.MEETING_NOT_THERE,
        place,
        Fact.ORGANISATION.is(one),
        Fact.OTHER.is(other),
        Fact.ROUND.is(round),
        Fact.WHY.is(why.ordinal()));
  }
}
