package cz.setkani.rule;

import cz.setkani.index.Couple;
import cz.setkani.index.EventIndex;
import cz.setkani.index.Precedence;
import cz.setkani.model.Meeting;
import cz.setkani.model.Rounds;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of what must lie between meetings of one organisation: a rest, or an order. */
final class PaceCheck {

  private final EventIndex index;
  private final List<Meeting> meetings;
  private final List<Fault> faults;

  /**
   * @param faults where to add what is found
   */
  PaceCheck(EventIndex index, List<Meeting> meetings, List<Fault> faults) {
    this.index = index;
    this.meetings = meetings;
    this.faults = faults;
  }

  void check() {
    if (!index.rests().isUnlimited()) {
      rest();
    }
    order();
  }

  /** One fault for each run that is too long, at its first meeting too many. */
  private void rest() {
    Map<List<Object>, Map<Integer, Meeting>> days = new LinkedHashMap<>();
    for (Meeting meeting : meetings) {
      for (String name : Couple.names(meeting)) {
        if (index.rounds().contains(meeting.round()) && index.find(name).isPresent()) {
          days.computeIfAbsent(List.of(name, meeting.teamOf(name)), team -> new HashMap<>())
              .putIfAbsent(meeting.round(), meeting);
        }
      }
    }
    days.forEach((team, day) -> rest((String) team.get(0), day));
  }

  private void rest(String name, Map<Integer, Meeting> day) {
    Rounds busy = Rounds.of(day.keySet().stream().mapToInt(Integer::intValue).toArray());
    int most = index.rests().most();
    for (Rounds run : index.rests().tooLong(busy)) {
      Meeting surplus = day.get(run.stream().skip(most).findFirst().orElseThrow());
      faults.add(
          Fault.of(
              index,
              Rule.REST,
              "",
              surplus,
              FaultFact.ORGANISATION.is(name),
              FaultFact.ROUNDS.is(run),
              FaultFact.LIMIT.is(most)));
    }
  }

  /** One fault for each meeting that is not later than one that must be earlier. */
  private void order() {
    Map<Couple, Meeting> held = new HashMap<>();
    meetings.forEach(meeting -> held.putIfAbsent(Couple.of(meeting), meeting));
    for (Meeting meeting : meetings) {
      for (Precedence.Order order : index.orders().of(meeting.first(), meeting.second())) {
        Meeting first = held.get(Couple.of(order.organisation(), order.first()));
        if (meeting.has(order.then()) && first != null && first.round() >= meeting.round()) {
          faults.add(
              Fault.of(
                      index,
                      Rule.ORDER,
                      "",
                      meeting,
                      FaultFact.ORGANISATION.is(order.organisation()),
                      FaultFact.EARLIER.is(order.first()),
                      FaultFact.LATER.is(order.then()),
                      FaultFact.OTHER_ROUND.is(first.round()))
                  .with(first));
        }
      }
    }
  }
}
