package cz.setkani.rule;

import cz.setkani.index.Couple;
import cz.setkani.index.EventIndex;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Schedule;
import cz.setkani.model.SharedUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that meetings can break only together; one method for each. */
final class ScheduleCheck {

  private final EventIndex index;
  private final List<Meeting> meetings;
  private final List<Fault> faults = new ArrayList<>();

  ScheduleCheck(EventIndex index, Schedule schedule) {
    this.index = index;
    meetings = schedule.meetings();
  }

  List<Fault> faults() {
    oneMeetingPerOrganisation();
    oneMeetingPerTable();
    shared();
    maxMeetings();
    new PaceCheck(index, meetings, faults).check();
    once();
    locked();
    return faults;
  }

  private void oneMeetingPerOrganisation() {
    Map<List<Object>, Meeting> earlier = new HashMap<>();
    for (Meeting meeting : meetings) {
      for (String name : Couple.names(meeting)) {
        int team = meeting.teamOf(name);
        Meeting other = earlier.putIfAbsent(List.of(meeting.round(), name, team), meeting);
        if (other != null) {
          boolean isParted = index.find(name).filter(one -> one.teams() > 1).isPresent();
          clash(
              Rule.ONE_MEETING_PER_ORGANISATION,
              isParted ? "team" : "",
              meeting,
              other,
              FaultFact.ORGANISATION.is(name),
              FaultFact.OTHER_PARTNER.is(other.partnerOf(name)),
              FaultFact.PARTNER.is(meeting.partnerOf(name)),
              FaultFact.TEAM.is(team));
        }
      }
    }
  }

  private void oneMeetingPerTable() {
    Map<List<Object>, Meeting> earlier = new HashMap<>();
    for (Meeting meeting : meetings) {
      Meeting other = earlier.putIfAbsent(List.of(meeting.round(), meeting.table()), meeting);
      if (other != null) {
        clash(
            Rule.ONE_MEETING_PER_TABLE,
            "",
            meeting,
            other,
            FaultFact.OTHER_FIRST.is(other.first()),
            FaultFact.OTHER_SECOND.is(other.second()));
      }
    }
  }

  private void shared() {
    Map<List<Object>, Meeting> earlier = new HashMap<>();
    for (Meeting meeting : meetings) {
      for (SharedUnit unit : units(meeting)) {
        Meeting other =
            earlier.putIfAbsent(List.of(meeting.round(), unit.isPerson(), unit.name()), meeting);
        if (other != null) {
          String detail = unit.isPerson() ? "person" : "resource";
          clash(
              Rule.SHARED,
              detail,
              meeting,
              other,
              FaultFact.SHARED.is(unit.name()),
              FaultFact.OTHER_FIRST.is(other.first()),
              FaultFact.OTHER_SECOND.is(other.second()));
        }
      }
    }
  }

  private Set<SharedUnit> units(Meeting meeting) {
    Set<SharedUnit> units = new LinkedHashSet<>(index.unitsOf(meeting.first()));
    units.addAll(index.unitsOf(meeting.second()));
    return units;
  }

  private void maxMeetings() {
    Map<String, Integer> counts = new HashMap<>();
    for (Meeting meeting : meetings) {
      for (String name : Couple.names(meeting)) {
        int count = counts.merge(name, 1, Integer::sum);
        index
            .find(name)
            .map(Organisation::maxMeetings)
            .filter(most -> count > most)
            .ifPresent(
                most ->
                    add(
                        Rule.MAX_MEETINGS,
                        meeting,
                        FaultFact.ORGANISATION.is(name),
                        FaultFact.COUNT.is(count),
                        FaultFact.LIMIT.is(most)));
      }
    }
  }

  private void once() {
    Map<Couple, Meeting> earlier = new HashMap<>();
    for (Meeting meeting : meetings) {
      Meeting other = earlier.putIfAbsent(Couple.of(meeting), meeting);
      if (other != null) {
        clash(Rule.ONCE, "", meeting, other, FaultFact.OTHER_ROUND.is(other.round()));
      }
    }
  }

  private void locked() {
    Map<Couple, List<Meeting>> held = new HashMap<>();
    for (Meeting meeting : meetings) {
      held.computeIfAbsent(Couple.of(meeting), couple -> new ArrayList<>()).add(meeting);
    }
    for (Meeting locked : index.event().locked()) {
      locked(locked, held.getOrDefault(Couple.of(locked), List.of()));
    }
  }

  private void locked(Meeting locked, List<Meeting> held) {
    boolean isAtAnyTable = locked.lock() == Lock.ROUND;
    List<Meeting> inPlace =
        held.stream()
            .filter(m -> m.round() == locked.round())
            .filter(m -> isAtAnyTable || m.table() == locked.table())
            .toList();
    if (held.isEmpty()) {
      add(Rule.LOCKED, isAtAnyTable ? "round_missing" : "missing", locked);
    } else if (inPlace.isEmpty()) {
      String table = index.tableName(locked.table());
      add(
          Rule.LOCKED,
          isAtAnyTable ? "round_moved" : "moved",
          held.get(0),
          FaultFact.RIGHT_ROUND.is(locked.round()),
          FaultFact.RIGHT_TABLE.is(table));
    } else if (inPlace.stream().noneMatch(m -> isOfSameTeams(m, locked))) {
      add(
          Rule.LOCKED,
          "team",
          locked.atTable(inPlace.get(0).table()),
          FaultFact.FIRST_TEAM.is(locked.firstTeam()),
          FaultFact.SECOND_TEAM.is(locked.secondTeam()));
    } else if (inPlace.stream().noneMatch(Meeting::locked)) {
      add(Rule.LOCKED, "unmarked", inPlace.get(0));
    }
  }

  private static boolean isOfSameTeams(Meeting meeting, Meeting locked) {
    return meeting.teamOf(locked.first()) == locked.firstTeam()
        && meeting.teamOf(locked.second()) == locked.secondTeam();
  }

  private void add(Rule rule, Meeting meeting, FaultFact.Said... more) {
    add(rule, "", meeting, more);
  }

  private void clash(
      Rule rule, String detail, Meeting meeting, Meeting other, FaultFact.Said... more) {
    faults.add(Fault.of(index, rule, detail, meeting, more).with(other));
  }

  private void add(Rule rule, String detail, Meeting meeting, FaultFact.Said... more) {
    faults.add(Fault.of(index, rule, detail, meeting, more));
  }
}
