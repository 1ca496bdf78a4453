package cz.setkani.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/** Collects the particulars of an event; not for several threads. */
public final class EventBuilder {

  private static final ZoneId USUAL_TIME_ZONE = ZoneId.of("Europe/Prague");

  private final Day day;
  private Optional<List<Table>> tables = Optional.empty();
  private final List<Organisation> organisations = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();
  private final List<Meeting> locked = new ArrayList<>();
  private boolean isSuggesting;
  private boolean isOfEverybody;
  private Goal goal = Goal.MOST;
  private int atLeast;
  private int maxInARow = Rounds.MOST;
  private int firstOpen = 1;
  private History history = History.NONE;
  private ResourceHours resourceHours = ResourceHours.ALWAYS;
  private ZoneId timeZone = USUAL_TIME_ZONE;

  EventBuilder(Day day) {
    this.day = day;
  }

  /** Everything of an event but for its day. */
  EventBuilder all(Particulars of) {
    return tables(of.tables())
        .organisations(of.organisations())
        .requests(of.requests())
        .locked(of.locked())
        .suggesting(of.isSuggesting())
        .ofEverybody(of.isOfEverybody())
        .goal(of.goal())
        .atLeast(of.atLeast())
        .maxInARow(of.maxInARow())
        .firstOpen(of.firstOpen())
        .history(of.history())
        .resourceHours(of.resourceHours())
        .timeZone(of.timeZone());
  }

  /** Sets the number of tables; without it there are as many as can be used. */
  public EventBuilder tables(int count) {
    return tables(Table.numbered(count));
  }

  private List<Table> asManyAsCanBeUsed() {
    int teams = organisations.stream().mapToInt(Organisation::teams).sum();
    return Table.numbered(Math.max(1, teams / 2));
  }

  /** Sets the tables. */
  public EventBuilder tables(List<Table> newTables) {
    tables = Optional.of(List.copyOf(newTables));
    return this;
  }

  /** Adds an organisation at the end of the roster. */
  public EventBuilder organisation(Organisation organisation) {
    organisations.add(organisation);
    return this;
  }

  /** Adds organisations that are there all day and have no limit of their own. */
  public EventBuilder organisations(String... names) {
    for (String name : names) {
      organisation(Organisation.named(name));
    }
    return this;
  }

  /** Adds organisations at the end of the roster. */
  public EventBuilder organisations(Collection<Organisation> more) {
    organisations.addAll(more);
    return this;
  }

  /** Adds a request. */
  public EventBuilder request(Request request) {
    requests.add(request);
    return this;
  }

  /** Adds a request of ordinary priority that any round can meet. */
  public EventBuilder request(String organisation, String wants) {
    return request(Request.of(organisation, wants));
  }

  /** Adds requests. */
  public EventBuilder requests(Collection<Request> more) {
    requests.addAll(more);
    return this;
  }

  /**
   * Puts an organisation in the place of the one of its name.
   *
   * @throws NoSuchElementException if none of that name was added
   */
  public EventBuilder replace(Organisation organisation) {
    return replace(organisations, o -> o.name().equals(organisation.name()), organisation);
  }

  /**
   * Puts a request in the place of the one of the same two, in the same direction.
   *
   * @throws NoSuchElementException if none of the two was added
   */
  public EventBuilder replace(Request request) {
    return replace(requests, request::isOfSameTwo, request);
  }

  private <T> EventBuilder replace(List<T> all, Predicate<T> isOld, T young) {
    if (all.stream().noneMatch(isOld)) {
      throw new NoSuchElementException("%s must replace one that was added.".formatted(young));
    }
    all.replaceAll(one -> isOld.test(one) ? young : one);
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

  /**
   * Sets whether everybody wants to meet everybody that it may meet: whatever request is missing is
   * added, of ordinary priority. Without it there are only the requests that were added.
   */
  public EventBuilder ofEverybody(boolean newOfEverybody) {
    isOfEverybody = newOfEverybody;
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
   * Sets the first round in which anything may change: in the rounds before it, which are over,
   * there are no meetings but the locked ones. Without it, it is the first round of all.
   */
  public EventBuilder firstOpen(int round) {
    firstOpen = round;
    return this;
  }

  /** Sets who met at earlier events, and what follows from it; without it nobody did. */
  public EventBuilder history(History newHistory) {
    history = newHistory;
    return this;
  }

  /** Sets when resources can be had; without it, in all rounds. */
  public EventBuilder resourceHours(ResourceHours hours) {
    resourceHours = hours;
    return this;
  }

  /** Sets the time zone of all clock times; without it that of Prague. */
  public EventBuilder timeZone(ZoneId zone) {
    timeZone = zone;
    return this;
  }

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if an organisation, a table or a request is there twice, a
   *     locked meeting lies outside the rounds or tables, no meeting at all may be running, what is
   *     guaranteed is negative, or the first open round is none of the event
   * @throws NoSuchElementException if a request or a locked meeting names an unknown organisation
   */
  public Event build() {
    if (isOfEverybody) {
      requests.addAll(Everybody.missing(organisations, requests));
    }
    return new Event(
        new Particulars(
            day,
            tables.orElseGet(this::asManyAsCanBeUsed),
            organisations,
            requests,
            locked,
            isSuggesting,
            isOfEverybody,
            goal,
            atLeast,
            maxInARow,
            firstOpen,
            history,
            resourceHours,
            timeZone));
  }
}
