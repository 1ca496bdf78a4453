package cz.setkani.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Collects the parts of an event; not for several threads. */
public final class EventBuilder {

  final Day day;
  Optional<List<Table>> tables = Optional.empty();
  final List<Organisation> organisations = new ArrayList<>();
  final List<Request> requests = new ArrayList<>();
  final List<Meeting> locked = new ArrayList<>();
  boolean isSuggesting;
  Goal goal = Goal.MOST;
  int atLeast;
  int maxInARow = Rounds.MOST;

  EventBuilder(Day day) {
    this.day = day;
  }

  /** Sets the number of tables; without it there are as many as can be used. */
  public EventBuilder tables(int count) {
    return tables(Event.numbered(count));
  }

  public EventBuilder tables(List<Table> newTables) {
    tables = Optional.of(List.copyOf(newTables));
    return this;
  }

  public EventBuilder organisation(Organisation organisation) {
    organisations.add(organisation);
    return this;
  }

  public EventBuilder organisations(String... names) {
    for (String name : names) {
      organisation(Organisation.named(name));
    }
    return this;
  }

  public EventBuilder organisations(Collection<Organisation> more) {
    organisations.addAll(more);
    return this;
  }

  public EventBuilder request(Request request) {
    requests.add(request);
    return this;
  }

  public EventBuilder request(String organisation, String wants) {
    return request(Request.of(organisation, wants));
  }

  public EventBuilder requests(Collection<Request> more) {
    requests.addAll(more);
    return this;
  }

  /** Puts an organisation in the place of the one of its name. */
  public EventBuilder replace(Organisation organisation) {
    organisations.replaceAll(o -> o.name().equals(organisation.name()) ? organisation : o);
    return this;
  }

  /** Puts a request in the place of the one of the same two, in the same direction. */
  public EventBuilder replace(Request request) {
    requests.replaceAll(r -> r.isOfSameTwo(request) ? request : r);
    return this;
  }

  /** Adds meetings that must stay in their round and at their table. */
  public EventBuilder locked(Collection<Meeting> more) {
    locked.addAll(more);
    return this;
  }

  /** Sets whether free rounds are filled with suggested meetings; without it they are not. */
  public EventBuilder suggesting(boolean newSuggesting) {
    isSuggesting = newSuggesting;
    return this;
  }

  /** Sets what a schedule is to be best at; without it {@link Goal#MOST}. */
  public EventBuilder goal(Goal newGoal) {
    goal = newGoal;
    return this;
  }

  /** Sets how many of its own requests everybody is guaranteed; without it none. */
  public EventBuilder atLeast(int count) {
    atLeast = count;
    return this;
  }

  /** Sets the most meetings that an organisation may have running; without it there is no limit. */
  public EventBuilder maxInARow(int most) {
    maxInARow = most;
    return this;
  }

  /**
   * The event.
   *
   * @throws IllegalArgumentException if an organisation, a table or a request is there twice, a
   *     locked meeting lies outside the rounds or tables, no meeting at all may be running, or what
   *     is guaranteed is negative
   * @throws NoSuchElementException if a request or a locked meeting names an unknown organisation
   */
  public Event build() {
    return new Event(this);
  }
}
