package cz.setkani.validate.meetings;

import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import cz.setkani.model.TableRules;
import cz.setkani.validate.check.Frame;
import cz.setkani.validate.check.Roster;
import cz.setkani.validate.check.Tables;
import cz.setkani.validate.check.Wish;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.ScheduleColumn;
import cz.setkani.validate.value.Windows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether meetings that must stay obey the rules, alone and together: one method for each rule. A
 * meeting is told from those checked before it, in constant time for each of its people.
 */
public final class LockedRules {

  /** What a round can hold once: a team of an organisation, a table, a person or a resource. */
  private record Use(int round, String kind, String name) {}

  /** Who used it first, and where that stands. */
  private record Holder(String organisation, int line) {}

  private final Roster roster;
  private final List<Table> tables;
  private final TableRules tableRules;
  private final Map<Wish, Request> requests;
  private final Windows windows;
  private final Findings findings;
  private final Map<Use, Holder> uses = new HashMap<>();
  private final LockedPace pace;
  private final Map<Set<String>, Integer> pairs = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  public LockedRules(
      Roster roster, Map<Wish, Request> requests, Frame frame, Tables known, Findings findings) {
    tables = known.names(roster.teamCount());
    tableRules = new TableRules(tables);
    this.roster = roster;
    this.requests = requests;
    this.findings = findings;
    windows = new Windows(frame.clock(), findings);
    pace = new LockedPace(frame, requests, findings);
  }

  void check(Meeting meeting, Row<ScheduleColumn> row) {
    if (!meetOnce(meeting, row.place())) {
      return;
    }
    tableOnce(meeting, row);
    for (String name : List.of(meeting.first(), meeting.second())) {
      Organisation organisation = roster.get(name);
      organisationOnce(meeting, name, row.place());
      sharedOnce(meeting, organisation, row.place());
      present(meeting, organisation, row.place());
      notTooMany(organisation, row.place());
    }
    notForbidden(meeting, row.place());
    atSuitableTable(meeting, row.place());
    atOpenTable(meeting, row.place());
    requested(meeting, row.place());
    pace.check(meeting, row.place());
  }

  private boolean meetOnce(Meeting meeting, Place place) {
    Integer before = pairs.putIfAbsent(Set.of(meeting.first(), meeting.second()), place.line());
    if (before != null) {
      findings.add(
          FindingCode.LOCKED_PAIR_TWICE,
          place,
          Fact.ORGANISATION.is(meeting.first()),
          Fact.OTHER.is(meeting.second()),
          Fact.LINE.is(before));
    }
    return before == null;
  }

  private void tableOnce(Meeting meeting, Row<ScheduleColumn> row) {
    Holder holder = new Holder("", row.place().line());
    Holder before =
        uses.putIfAbsent(new Use(meeting.round(), "table", "" + meeting.table()), holder);
    if (before != null) {
      String table = tables.get(meeting.table() - 1).name();
      findings.add(
          FindingCode.LOCKED_TABLE_TWICE,
          row.place(),
          Fact.TABLE.is(table),
          Fact.ROUND.is(meeting.round()),
          Fact.LINE.is(before.line()));
    }
  }

  private void organisationOnce(Meeting meeting, String name, Place place) {
    Holder holder = new Holder(name, place.line());
    String team = name + '|' + meeting.teamOf(name);
    Holder before = uses.putIfAbsent(new Use(meeting.round(), "team", team), holder);
    if (before != null) {
      findings.add(
          FindingCode.LOCKED_ORGANISATION_TWICE,
          place,
          Fact.ORGANISATION.is(name),
          Fact.ROUND.is(meeting.round()),
          Fact.LINE.is(before.line()));
    }
  }

  private void sharedOnce(Meeting meeting, Organisation organisation, Place place) {
    organisation.people().forEach(p -> sharedOnce(meeting, "person", p, organisation, place));
    organisation.resources().forEach(r -> sharedOnce(meeting, "resource", r, organisation, place));
  }

  private void sharedOnce(
      Meeting meeting, String kind, String name, Organisation organisation, Place place) {
    Holder holder = new Holder(organisation.name(), place.line());
    Holder before = uses.putIfAbsent(new Use(meeting.round(), kind, name), holder);
    boolean isOwn = before != null && before.organisation().equals(organisation.name());
    boolean isOfTeams = kind.equals("resource") && organisation.teams() > 1;
    if (before != null && before.line() != place.line() && (!isOwn || isOfTeams)) {
      findings.add(
          FindingCode.LOCKED_SHARED_TWICE,
          place,
          Fact.SHARED.is(name),
          Fact.ROUND.is(meeting.round()),
          Fact.LINE.is(before.line()));
    }
  }

  private void present(Meeting meeting, Organisation organisation, Place place) {
    Rounds present = organisation.present();
    if (!present.contains(meeting.round())) {
      findings.add(
          FindingCode.LOCKED_NOT_PRESENT,
          place,
          Fact.ORGANISATION.is(organisation.name()),
          Fact.ROUND.is(meeting.round()),
          Fact.PRESENT.is(shown(present)));
    }
  }

  private void notTooMany(Organisation organisation, Place place) {
    int count = counts.merge(organisation.name(), 1, Integer::sum);
    if (count > organisation.maxMeetings()) {
      findings.add(
          FindingCode.LOCKED_TOO_MANY,
          place,
          Fact.ORGANISATION.is(organisation.name()),
          Fact.MOST.is(organisation.maxMeetings()));
    }
  }

  private void notForbidden(Meeting meeting, Place place) {
    if (roster.get(meeting.first()).neverWith().contains(meeting.second())
        || roster.get(meeting.second()).neverWith().contains(meeting.first())) {
      findings.add(
          FindingCode.LOCKED_NEVER_WITH,
          place,
          Fact.ORGANISATION.is(meeting.first()),
          Fact.OTHER.is(meeting.second()));
    }
  }

  private void atSuitableTable(Meeting meeting, Place place) {
    List<Integer> suitable =
        tableRules.suitable(roster.get(meeting.first()), roster.get(meeting.second()));
    if (!suitable.contains(meeting.table())) {
      List<String> names = suitable.stream().map(t -> tables.get(t - 1).name()).toList();
      findings.add(
          FindingCode.LOCKED_AT_WRONG_TABLE,
          place,
          Fact.ORGANISATION.is(meeting.first()),
          Fact.OTHER.is(meeting.second()),
          Fact.TABLE.is(tables.get(meeting.table() - 1).name()),
          Fact.SUITABLE.is(names.isEmpty() ? "-" : String.join(", ", names)));
    }
  }

  private void atOpenTable(Meeting meeting, Place place) {
    Table table = tables.get(meeting.table() - 1);
    if (!table.open().contains(meeting.round())) {
      findings.add(
          FindingCode.LOCKED_TABLE_CLOSED,
          place,
          Fact.TABLE.is(table.name()),
          Fact.ROUND.is(meeting.round()),
          Fact.OPEN.is(shown(table.open())));
    }
  }

  private void requested(Meeting meeting, Place place) {
    Wish wish = new Wish(meeting.first(), meeting.second());
    Request there = requests.get(wish);
    Request back = requests.get(wish.reversed());
    if (there == null && back == null) {
      findings.add(
          FindingCode.LOCKED_NOT_REQUESTED,
          place,
          Fact.ORGANISATION.is(meeting.first()),
          Fact.OTHER.is(meeting.second()));
    }
    insideWindow(meeting, there, place);
    insideWindow(meeting, back, place);
  }

  private void insideWindow(Meeting meeting, Request request, Place place) {
    if (request != null && !request.window().contains(meeting.round())) {
      findings.add(
          FindingCode.LOCKED_OUTSIDE_WINDOW,
          place,
          Fact.ORGANISATION.is(request.organisation()),
          Fact.WANTED.is(request.wants()),
          Fact.ROUND.is(meeting.round()),
          Fact.WINDOW.is(shown(request.window())));
    }
  }

  private String shown(Rounds rounds) {
    Rounds known = windows.inEvent(rounds);
    return known.isEmpty() ? "-" : known.toString();
  }
}
