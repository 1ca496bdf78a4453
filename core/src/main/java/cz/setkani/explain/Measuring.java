package cz.setkani.explain;

import cz.setkani.index.Occupancy;
import cz.setkani.model.Event;
import cz.setkani.model.Guest;
import cz.setkani.model.Idleness;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import cz.setkani.model.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures a schedule; O(n + r + m) for n organisations, r requests and m meetings. */
final class Measuring {

  private final Event event;
  private final Occupancy occupancy;
  private final Idleness idleness;
  private final Map<String, Share> shares = new HashMap<>();
  private int requestsMet;
  private int mustMet;
  private long priorityTotal;
  private long priorityMet;
  private long unfairness;
  private int breaks;
  private int waitingRounds;
  private int rests;
  private int tableChanges;
  private long lateness;
  private long guaranteed;
  private Share fewest = Share.NONE;

  private Measuring(Event event, Occupancy occupancy) {
    this.event = event;
    this.occupancy = occupancy;
    idleness = Idleness.of(event.day());
  }

  static Measures of(Event event, Schedule schedule, Occupancy occupancy) {
    Measuring measuring = new Measuring(event, occupancy);
    event.requests().forEach(measuring::add);
    event.organisations().forEach(measuring::add);
    Guest.listOf(event).forEach(measuring::add);
    schedule.meetings().forEach(meeting -> measuring.lateness += meeting.round() - 1);
    return measuring.measures(schedule.meetings().size());
  }

  private void add(Request request) {
    boolean isMet = occupancy.meet(request.organisation(), request.wants());
    priorityTotal += event.tiers().weight(request);
    if (isMet) {
      requestsMet++;
      mustMet += request.isMust() ? 1 : 0;
      priorityMet += event.tiers().weight(request);
    }
    shares.put(request.organisation(), share(request.organisation()).plus(isMet));
  }

  private Share share(String organisation) {
    return shares.getOrDefault(organisation, Share.NONE);
  }

  private void add(Organisation organisation) {
    Share share = share(organisation.name());
    unfairness += share.unfairness();
    fewest = fewest.least(share);
    guaranteed += Math.min(share.met(), event.atLeast());
    for (int team = 1; team <= organisation.teams(); team++) {
      addTableChanges(occupancy.meetingsOf(organisation.name(), team));
    }
  }

  private void add(Guest guest) {
    rests += occupancy.rests(guest);
    long busy = occupancy.busy(guest).bits();
    breaks += idleness.breaks(busy);
    waitingRounds += idleness.waiting(busy);
  }

  private void addTableChanges(List<Meeting> meetings) {
    for (int i = 1; i < meetings.size(); i++) {
      if (meetings.get(i).table() != meetings.get(i - 1).table()) {
        tableChanges++;
      }
    }
  }

  private Measures measures(int meetings) {
    return new Measures(
        event.organisations().size(),
        event.requests().size(),
        requestsMet,
        mustMet,
        priorityTotal,
        priorityMet,
        meetings,
        unfairness,
        breaks,
        waitingRounds,
        rests,
        tableChanges,
        lateness,
        guaranteed,
        fewest.met(),
        fewest.asked(),
        namesWithFewest());
  }

  private List<String> namesWithFewest() {
    List<String> names = new ArrayList<>();
    for (Organisation organisation : event.organisations()) {
      Share share = share(organisation.name());
      if (share.isAsked() && share.equalTo(fewest)) {
        names.add(organisation.name());
      }
    }
    return names;
  }
}
