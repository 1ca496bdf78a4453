package cz.setkani.validate;

import cz.setkani.model.Event;
import cz.setkani.model.History;
import cz.setkani.model.Meeting;
import cz.setkani.model.Request;
import cz.setkani.model.ResourceHours;
import cz.setkani.validate.check.Delegates;
import cz.setkani.validate.check.Features;
import cz.setkani.validate.check.Frame;
import cz.setkani.validate.check.FrameCheck;
import cz.setkani.validate.check.GivenSettings;
import cz.setkani.validate.check.GuaranteeWarning;
import cz.setkani.validate.check.HistoryCheck;
import cz.setkani.validate.check.Presences;
import cz.setkani.validate.check.RequestsCheck;
import cz.setkani.validate.check.Resources;
import cz.setkani.validate.check.Roster;
import cz.setkani.validate.check.RosterCheck;
import cz.setkani.validate.check.RosterFromRequests;
import cz.setkani.validate.check.SessionPlan;
import cz.setkani.validate.check.SessionsCheck;
import cz.setkani.validate.check.Tables;
import cz.setkani.validate.check.TablesCheck;
import cz.setkani.validate.check.Wish;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.journal.JournalCheck;
import cz.setkani.validate.meetings.LockedCheck;
import cz.setkani.validate.meetings.MeetingRows;
import cz.setkani.validate.meetings.SeatedRow;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.ScheduleRow;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.value.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks whether a draft is fit to become an event. Never throws, whatever the draft holds; takes
 * time linear in its size, but for guesses at misspelt names, whose work has a limit.
 */
public final class Validator {

  private final Draft draft;
  private final List<String> files;
  private final Findings findings = new Findings();

  private Validator(Draft draft) {
    this.draft = draft;
    files = draft.files();
    draft.findings().stream()
        .filter(finding -> finding.code() != FindingCode.REQUESTS_MISSING)
        .forEach(findings::add);
  }

  /** All that can be said about a draft, and the event if nothing is wrong with it. */
  public static Validation validate(Draft draft) {
    return new Validator(draft).validate();
  }

  private Validation validate() {
    GivenSettings given = GivenSettings.of(draft.settings(), findings);
    SessionPlan sessions = new SessionsCheck(draft.times().sessions(), given, findings).check();
    given.with(sessions, draft.times().sessions().file());
    Frame planned = new FrameCheck(given, sessions, findings).check();
    JournalCheck day = new JournalCheck(draft.journal(), planned, findings);
    Frame frame = day.frame();
    Features features = new Features();
    Tables tables =
        new TablesCheck(draft.tables(), given, frame.clock(), features, findings).check();
    Sheet<OrganisationColumn> sheet = rosterSheet(frame.isBetweenSides());
    Presences presences = presences(frame.clock(), sessions, sheet);
    Roster listed = new RosterCheck(sheet, frame, tables, features, presences, findings).check();
    reportMissing(frame, listed);
    RequestsCheck asking = new RequestsCheck(draft.requests(), listed, frame, tables, findings);
    Map<Wish, Request> requests = asking.check();
    Roster roster = asking.roster();
    Roster here = day.readNames(sheet, roster, tables, requests.keySet());
    ResourceHours hours = hours(listed, frame.clock());
    KnownParts parts =
        new KnownParts(frame, tables, roster, hours, requests.values(), past(given, here));
    MeetingRows reading = new MeetingRows(here, frame.clock(), tables, findings);
    List<SeatedRow> rows = reading.readAll(draft.schedule());
    List<Meeting> locked =
        new LockedCheck(draft.locked(), reading, here, frame.firstOpen(), findings)
            .check(parts::withoutMeetings);
    List<ScheduleRow> schedule = reading.meetings(rows, locked);
    checkSchedule(schedule, day, reading);
    Stream.of(roster, here).map(Roster::names).distinct().forEach(names -> names.report(findings));
    Optional<Event> event = isSound() ? Optional.of(parts.event(locked)) : Optional.empty();
    event.ifPresent(e -> GuaranteeWarning.check(e, given.place(Setting.AT_LEAST), findings));
    return new Validation(
        event,
        schedule,
        day.journal(),
        asking.refused(),
        here.names().book(),
        sorted(),
        frame.language());
  }

  private ResourceHours hours(Roster roster, Clock clock) {
    return new Resources(roster, findings).hours(draft.times().resources(), clock);
  }

  private void checkSchedule(List<ScheduleRow> schedule, JournalCheck day, MeetingRows reading) {
    if (draft.schedule().isRead()) {
      day.checkEdition(schedule);
    }
    if (!day.areTimesChanged()) {
      reading.reportTimes();
    }
  }

  /** Where everybody asks for everybody, only somebody who asks is needed, and no requests. */
  private void reportMissing(Frame frame, Roster roster) {
    if (!frame.isOfEverybody() || roster.byName().isEmpty()) {
      draft.findings().stream()
          .filter(finding -> finding.code() == FindingCode.REQUESTS_MISSING)
          .forEach(findings::add);
    }
  }

  private Presences presences(Clock clock, SessionPlan sessions, Sheet<OrganisationColumn> roster) {
    return new Presences(
        clock, sessions, roster, draft.times().availability(), draft.requests(), findings);
  }

  private History past(GivenSettings given, Roster here) {
    return new HistoryCheck(given, here.names().book(), findings).check(draft.history());
  }

  private Sheet<OrganisationColumn> rosterSheet(boolean isBetweenSides) {
    boolean isListed = !draft.organisations().rows().isEmpty() || draft.organisations().isDamaged();
    Sheet<OrganisationColumn> sheet =
        isListed
            ? Delegates.together(draft.organisations(), findings)
            : RosterFromRequests.make(draft.requests());
    if (sheet.rows().size() > Roster.MOST) {
      findings.add(
          FindingCode.TOO_MANY_ORGANISATIONS, Place.of(sheet.file()), Fact.MOST.is(Roster.MOST));
      return Sheet.damaged(sheet.file());
    }
    if (!isListed) {
      RosterFromRequests.report(sheet, draft.organisations().file(), findings);
      return isBetweenSides
          ? RosterFromRequests.withSides(sheet, draft.requests(), findings)
          : sheet;
    }
    return sheet;
  }

  private boolean isSound() {
    return !draft.isDamaged()
        && !findings.has(Severity.ERROR)
        && !findings.has(Severity.CONTRADICTION);
  }

  private List<Finding> sorted() {
    return findings.toList().stream()
        .sorted(
            Comparator.comparingInt((Finding finding) -> rank(finding.place()))
                .thenComparingInt(finding -> finding.place().line()))
        .toList();
  }

  /**
   * Options come first, then the files in their order; -1 also for what is no file of the draft.
   */
  private int rank(Place place) {
    return files.indexOf(place.file());
  }
}
