package cz.setkani.outcome;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together what was booked and what was said. */
final class Reckoning {

  private final Event event;
  private final Map<Set<String>, MeetingOutcome> byTwo = new LinkedHashMap<>();
  private final Map<String, List<MeetingOutcome>> byOne = new HashMap<>();
  private final Map<String, List<Request>> requests = new HashMap<>();

  Reckoning(Event event, Schedule booked, List<Statement> statements) {
    this.event = event;
    Map<Set<String>, Map<String, Statement>> said = new LinkedHashMap<>();
    for (Statement statement : statements) {
      Set<String> two = Set.of(statement.organisation(), statement.partner());
      said.computeIfAbsent(two, new2 -> new LinkedHashMap<>())
          .put(statement.organisation(), statement);
    }
    for (Meeting meeting : booked.meetings()) {
      Map<String, Statement> those = said.remove(Set.of(meeting.first(), meeting.second()));
      take(event.inRosterOrder(meeting), those == null ? List.of() : those.values());
    }
    said.values().stream()
        .map(those -> besides(those.values()))
        .filter(outcome -> outcome.holding() != Holding.NOT_HELD)
        .sorted(
            Comparator.comparingInt((MeetingOutcome outcome) -> event.position(outcome.first()))
                .thenComparingInt(outcome -> event.position(outcome.second())))
        .forEach(this::take);
    event
        .requests()
        .forEach(
            request ->
                requests
                    .computeIfAbsent(request.organisation(), who -> new ArrayList<>())
                    .add(request));
  }

  private void take(Meeting meeting, Collection<Statement> those) {
    take(
        new MeetingOutcome(
            meeting.first(),
            meeting.second(),
            Optional.of(meeting),
            holding(those),
            List.copyOf(those)));
  }

  private MeetingOutcome besides(Collection<Statement> those) {
    Statement any = those.iterator().next();
    boolean isFirst = event.position(any.organisation()) < event.position(any.partner());
    return new MeetingOutcome(
        isFirst ? any.organisation() : any.partner(),
        isFirst ? any.partner() : any.organisation(),
        Optional.empty(),
        holding(those),
        List.copyOf(those));
  }

  private void take(MeetingOutcome outcome) {
    byTwo.put(Set.of(outcome.first(), outcome.second()), outcome);
    byOne.computeIfAbsent(outcome.first(), who -> new ArrayList<>()).add(outcome);
    byOne.computeIfAbsent(outcome.second(), who -> new ArrayList<>()).add(outcome);
  }

  private static Holding holding(Collection<Statement> those) {
    if (those.isEmpty()) {
      return Holding.UNKNOWN;
    }
    boolean areAll = those.stream().allMatch(Statement::tookPlace);
    boolean isNone = those.stream().noneMatch(Statement::tookPlace);
    return areAll ? Holding.HELD : isNone ? Holding.NOT_HELD : Holding.DISPUTED;
  }

  EventOutcome outcome() {
    return new EventOutcome(
        List.copyOf(byTwo.values()),
        event.organisations().stream().map(one -> outcome(one.name())).toList());
  }

  private OrganisationOutcome outcome(String organisation) {
    List<MeetingOutcome> own = byOne.getOrDefault(organisation, List.of());
    List<MeetingOutcome> booked = own.stream().filter(m -> m.booked().isPresent()).toList();
    List<Request> wishes = requests.getOrDefault(organisation, List.of());
    return new OrganisationOutcome(
        organisation,
        own.stream()
            .flatMap(meeting -> meeting.statements().stream())
            .anyMatch(statement -> statement.organisation().equals(organisation)),
        booked.size(),
        count(booked, Holding.HELD),
        count(booked, Holding.NOT_HELD),
        count(booked, Holding.DISPUTED),
        own.size() - booked.size(),
        wishes.size(),
        (int) wishes.stream().filter(wish -> isBooked(wish)).count(),
        (int) wishes.stream().filter(wish -> isHeld(wish)).count());
  }

  private static int count(List<MeetingOutcome> meetings, Holding holding) {
    return (int) meetings.stream().filter(meeting -> meeting.holding() == holding).count();
  }

  private Optional<MeetingOutcome> find(Request wish) {
    return Optional.ofNullable(byTwo.get(Set.of(wish.organisation(), wish.wants())));
  }

  private boolean isBooked(Request wish) {
    return find(wish).flatMap(MeetingOutcome::booked).isPresent();
  }

  private boolean isHeld(Request wish) {
    return find(wish).filter(meeting -> meeting.holding() == Holding.HELD).isPresent();
  }
}
