package cz.setkani.rule;

import cz.setkani.index.Couple;
import cz.setkani.index.EventIndex;
import cz.setkani.model.Event;
import cz.setkani.model.History;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Table;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules that one meeting can break by itself; one method for each. */
final class MeetingCheck {

  private final EventIndex index;
  private final Set<Couple> locked = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  MeetingCheck(EventIndex index) {
    this.index = index;
    index.event().locked().forEach(meeting -> locked.add(Couple.of(meeting)));
  }

  List<Fault> faults(Schedule schedule) {
    schedule.meetings().forEach(this::check);
    return faults;
  }

  private void check(Meeting meeting) {
    known(meeting);
    presence(meeting);
    over(meeting);
    if (isOfTwoKnown(meeting) && !isHeld(meeting)) {
      window(meeting);
      requested(meeting);
      neverWith(meeting);
      sides(meeting);
      neverAgain(meeting);
      table(meeting);
      resourceHours(meeting);
    }
    openTable(meeting);
  }

  /** What was held stays, though what was asked of it may be another thing today. */
  private boolean isHeld(Meeting meeting) {
    return index.event().over().contains(meeting.round()) && locked.contains(Couple.of(meeting));
  }

  private boolean isOfTwoKnown(Meeting meeting) {
    List<String> names = Couple.names(meeting);
    return names.size() == 2 && names.stream().allMatch(name -> index.find(name).isPresent());
  }

  private void known(Meeting meeting) {
    for (String name : Couple.names(meeting)) {
      if (index.find(name).isEmpty()) {
        add(Rule.KNOWN, "organisation", meeting, FaultFact.ORGANISATION.is(name));
      }
      int teams = index.find(name).map(Organisation::teams).orElse(Integer.MAX_VALUE);
      if (meeting.teamOf(name) > teams) {
        add(
            Rule.KNOWN,
            "team",
            meeting,
            FaultFact.ORGANISATION.is(name),
            FaultFact.TEAM.is(meeting.teamOf(name)));
      }
    }
    if (meeting.first().equals(meeting.second())) {
      add(Rule.KNOWN, "itself", meeting);
    }
    if (!index.rounds().contains(meeting.round())) {
      add(Rule.KNOWN, "round", meeting, FaultFact.LIMIT.is(index.event().roundCount()));
    }
    if (meeting.table() > index.event().tables().size()) {
      add(Rule.KNOWN, "table", meeting, FaultFact.LIMIT.is(index.event().tables().size()));
    }
  }

  private void presence(Meeting meeting) {
    if (!index.rounds().contains(meeting.round())) {
      return;
    }
    for (String name : Couple.names(meeting)) {
      Rounds present = index.find(name).map(index::present).orElse(index.rounds());
      if (!present.contains(meeting.round())) {
        add(
            Rule.PRESENCE,
            present.isEmpty() ? "never" : "",
            meeting,
            FaultFact.ORGANISATION.is(name),
            FaultFact.ROUNDS.is(present));
      }
    }
  }

  private void over(Meeting meeting) {
    Event event = index.event();
    if (event.over().contains(meeting.round()) && !isHeld(meeting)) {
      add(Rule.OVER, "", meeting, FaultFact.FIRST_OPEN.is(event.firstOpen()));
    }
  }

  private void window(Meeting meeting) {
    if (index.rounds().contains(meeting.round())) {
      index.request(meeting.first(), meeting.second()).ifPresent(r -> window(meeting, r));
      index.request(meeting.second(), meeting.first()).ifPresent(r -> window(meeting, r));
    }
  }

  private void window(Meeting meeting, Request request) {
    if (!request.window().contains(meeting.round())) {
      Rounds asked = request.window().and(index.rounds());
      add(
          Rule.WINDOW,
          asked.isEmpty() ? "outside" : "",
          meeting,
          FaultFact.ORGANISATION.is(request.organisation()),
          FaultFact.ROUNDS.is(asked));
    }
  }

  private void requested(Meeting meeting) {
    if (!index.isRequested(meeting.first(), meeting.second())
        && !index.event().isSuggesting()
        && !locked.contains(Couple.of(meeting))) {
      add(Rule.REQUESTED, "", meeting);
    }
  }

  private void neverWith(Meeting meeting) {
    Organisation first = index.find(meeting.first()).orElseThrow();
    Organisation second = index.find(meeting.second()).orElseThrow();
    if (first.isRuledOutWith(second)) {
      add(Rule.NEVER_WITH, "", meeting);
    }
  }

  private void sides(Meeting meeting) {
    Organisation first = index.find(meeting.first()).orElseThrow();
    Organisation second = index.find(meeting.second()).orElseThrow();
    if (first.isOnSideOf(second)) {
      add(Rule.SIDES, "", meeting, FaultFact.SIDE.is(first.side().orElseThrow()));
    }
  }

  private void neverAgain(Meeting meeting) {
    History history = index.event().history();
    if (history.forbids(meeting.first(), meeting.second())) {
      history
          .find(meeting.first(), meeting.second())
          .ifPresent(from -> add(Rule.NEVER_AGAIN, "", meeting, FaultFact.SOURCE.is(from)));
    }
  }

  private void table(Meeting meeting) {
    index.event().findTable(meeting.table()).ifPresent(table -> table(meeting, table));
  }

  private void table(Meeting meeting, Table table) {
    List<Organisation> two =
        Couple.names(meeting).stream().flatMap(name -> index.find(name).stream()).toList();
    List<Organisation> residents = two.stream().filter(one -> one.table().isPresent()).toList();
    boolean isAtHome = residents.stream().anyMatch(one -> one.table().get().equals(table.name()));
    if (!residents.isEmpty() && !isAtHome && !mayWalk(residents, two)) {
      Organisation one = residents.get(0);
      add(
          Rule.OWN_TABLE,
          "",
          meeting,
          FaultFact.ORGANISATION.is(one.name()),
          FaultFact.OWN_TABLE.is(one.table().get()));
    }
    for (Organisation one : two) {
      List<String> missing =
          one.needs().stream().filter(need -> !table.features().contains(need)).toList();
      if (!missing.isEmpty()) {
        add(
            Rule.FEATURES,
            "",
            meeting,
            FaultFact.ORGANISATION.is(one.name()),
            FaultFact.MISSING.is(Texts.quoted(missing)));
      }
    }
  }

  /** Whether all who have a table of their own walk, and none of these tables would do. */
  private boolean mayWalk(List<Organisation> residents, List<Organisation> two) {
    Set<String> needs = new HashSet<>();
    two.forEach(one -> needs.addAll(one.needs()));
    List<String> homes = residents.stream().map(one -> one.table().get()).toList();
    return residents.stream().allMatch(Organisation::walks)
        && index.event().tables().stream()
            .filter(table -> homes.contains(table.name()))
            .noneMatch(table -> table.features().containsAll(needs));
  }

  private void resourceHours(Meeting meeting) {
    if (index.rounds().contains(meeting.round())) {
      Couple.names(meeting).stream()
          .flatMap(name -> index.find(name).stream())
          .forEach(one -> resourceHours(meeting, one));
    }
  }

  private void resourceHours(Meeting meeting, Organisation one) {
    for (String resource : one.resources()) {
      Rounds there = index.event().resourceHours().of(resource).and(index.rounds());
      if (!there.contains(meeting.round())) {
        add(
            Rule.RESOURCE_HOURS,
            there.isEmpty() ? "never" : "",
            meeting,
            FaultFact.ORGANISATION.is(one.name()),
            FaultFact.SHARED.is(resource),
            FaultFact.ROUNDS.is(there));
      }
    }
  }

  private void openTable(Meeting meeting) {
    if (meeting.table() > index.event().tables().size()
        || !index.rounds().contains(meeting.round())) {
      return;
    }
    Rounds open = index.event().getTable(meeting.table()).open().and(index.rounds());
    if (!open.contains(meeting.round())) {
      add(Rule.OPEN_TABLE, open.isEmpty() ? "never" : "", meeting, FaultFact.ROUNDS.is(open));
    }
  }

  private void add(Rule rule, String detail, Meeting meeting, FaultFact.Said... more) {
    faults.add(Fault.of(index, rule, detail, meeting, more));
  }
}
