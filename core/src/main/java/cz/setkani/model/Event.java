package cz.setkani.model;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Everything that a schedule is made from: the day, the tables, who takes part, who wants to meet
 * whom, and which meetings are fixed already. Immutable; made by {@link #builder(Day)}.
 */
public final class Event {

  private final Particulars particulars;
  private final int teamCount;
  private final RosterOrder order;
  private final List<Pair> pairs;
  private final Asked asked;
  private final Tiers tiers;
  private final List<SharedUnit> sharedUnits;
  private final TableRules tableRules;

  Event(Particulars given) {
    order = new RosterOrder(given.organisations());
    particulars =
        given.withLocked(given.locked().stream().map(order::told).map(Meeting::asLocked).toList());
    teamCount = organisations().stream().mapToInt(Organisation::teams).sum();
    asked = new Asked(requests());
    tiers = Tiers.of(requests(), r -> history().putsLast(r.organisation(), r.wants()));
    tableRules = new TableRules(tables());
    pairs = Pairs.of(this);
    sharedUnits = SharedUnits.of(organisations());
    EventCheck.check(this);
  }

  /**
   * The same meeting, told such that the organisation which stands earlier in the roster is first.
   *
   * @throws NoSuchElementException if one of the two is not in the roster
   */
  public Meeting inRosterOrder(Meeting meeting) {
    return order.told(meeting);
  }

  /** Starts an event of rounds of 15 minutes from 9:00, or midnight where the day is too short. */
  public static EventBuilder builder(int rounds) {
    return builder(Day.of(rounds < 60 ? LocalTime.of(9, 0) : LocalTime.MIDNIGHT, rounds, 15));
  }

  /** Starts an event on a given day. */
  public static EventBuilder builder(Day day) {
    return new EventBuilder(day);
  }

  /** {@return the rounds and their times, and what is printed at the head} */
  public Day day() {
    return particulars.day();
  }

  /** {@return the number of rounds, 1 to {@link Rounds#MOST}} */
  public int roundCount() {
    return day().rounds().size();
  }

  /** {@return the tables; a table's number is its position in this list, from 1} */
  public List<Table> tables() {
    return particulars.tables();
  }

  /**
   * The table of a number, such as {@link Meeting#table()}.
   *
   * @throws NoSuchElementException if there is no table of that number
   */
  public Table getTable(int number) {
    return findTable(number)
        .orElseThrow(() -> new NoSuchElementException("There must be a table " + number));
  }

  /** The table of a number, if there is one: a schedule edited by hand may name others. */
  public Optional<Table> findTable(int number) {
    return number >= 1 && number <= tables().size()
        ? Optional.of(tables().get(number - 1))
        : Optional.empty();
  }

  /** {@return the roster, in the organiser's order} */
  public List<Organisation> organisations() {
    return particulars.organisations();
  }

  /** {@return the number of teams: of the organisations, where none of them comes in two} */
  public int teamCount() {
    return teamCount;
  }

  /** {@return whether an organisation comes in two teams} */
  public boolean hasTeams() {
    return teamCount > organisations().size();
  }

  /** {@return who wants to meet whom; no two requests are of the same two in one direction} */
  public List<Request> requests() {
    return particulars.requests();
  }

  /** {@return the meetings that must stay; of one whose round alone stays, a table that will do} */
  public List<Meeting> locked() {
    return particulars.locked();
  }

  /** {@return every two organisations of which one asked for the other, in the roster's order} */
  public List<Pair> pairs() {
    return pairs;
  }

  /**
   * {@return the first round in which anything may change: before it there are no meetings but the
   * locked ones; one more than there are rounds if all are over}
   */
  public int firstOpen() {
    return particulars.firstOpen();
  }

  /** {@return the rounds that are over: those before the {@linkplain #firstOpen first open} one} */
  public Rounds over() {
    return Rounds.first(firstOpen() - 1);
  }

  /** {@return the people and resources that several organisations have in common} */
  public List<SharedUnit> sharedUnits() {
    return sharedUnits;
  }

  /**
   * The place of an organisation in the roster, from 0.
   *
   * @throws NoSuchElementException if it is not in the roster
   */
  public int position(String organisation) {
    return order.position(organisation);
  }

  /**
   * The organisation of a name.
   *
   * @throws NoSuchElementException if it is not in the roster
   */
  public Organisation getOrganisation(String name) {
    return organisations().get(position(name));
  }

  /**
   * The rounds of this event in which an organisation is present.
   *
   * @throws NoSuchElementException if it is not in the roster
   */
  public Rounds presence(String organisation) {
    return getOrganisation(organisation).present().and(Rounds.first(roundCount()));
  }

  /** {@return the time zone of all clock times} */
  public ZoneId timeZone() {
    return particulars.timeZone();
  }

  /** {@return when resources such as an interpreter can be had} */
  public ResourceHours resourceHours() {
    return particulars.resourceHours();
  }

  /** The rounds of its {@link #presence} in which all that its meetings occupy can be had. */
  public Rounds reach(String organisation) {
    return presence(organisation).and(resourceHours().of(getOrganisation(organisation)));
  }

  /** Whether one of two organisations asked for the other. */
  public boolean areRequested(String first, String second) {
    return asked.has(first, second) || asked.has(second, first);
  }

  /** {@return whether free rounds are filled with meetings of two of whom neither asked} */
  public boolean isSuggesting() {
    return particulars.isSuggesting();
  }

  /** {@return whether everybody wants to meet everybody that it may meet} */
  public boolean isOfEverybody() {
    return particulars.isOfEverybody();
  }

  /** {@return what a schedule is to be best at} */
  public Goal goal() {
    return particulars.goal();
  }

  /** {@return how many own requests everybody is guaranteed, or all of fewer; 0 for none} */
  public int atLeast() {
    return particulars.atLeast();
  }

  /** {@return the same event, with nothing guaranteed and as many requests to be met as can be} */
  public Event countingOnly() {
    return toBuilder().goal(Goal.MOST).atLeast(0).build();
  }

  /**
   * {@return the most meetings that an organisation may have in neighbouring rounds between which
   * there is no {@linkplain Day#beforePauses pause}; {@link Rounds#MOST} for any number of them}
   */
  public int maxInARow() {
    return particulars.maxInARow();
  }

  /** Whether a meeting was suggested: nobody asked for it, and it is not locked. */
  public boolean isSuggested(Meeting meeting) {
    return !meeting.locked() && !areRequested(meeting.first(), meeting.second());
  }

  /**
   * Whether two organisations never meet: one must not be put with the other, both are of one side,
   * or they met before and are not to meet again.
   *
   * @throws NoSuchElementException if one of them is not in the roster
   */
  public boolean forbids(String first, String second) {
    return !getOrganisation(first).mayMeet(getOrganisation(second))
        || history().forbids(first, second);
  }

  /** The numbers from 1 of the tables at which two can meet, see {@link TableRules#suitable}. */
  public List<Integer> tablesFor(String first, String second) {
    return tableRules.suitable(getOrganisation(first), getOrganisation(second));
  }

  /**
   * The rounds in which a table is there at which two organisations can meet; also rounds that this
   * event does not have.
   *
   * @throws NoSuchElementException if one of them is not in the roster
   */
  public Rounds openFor(String first, String second) {
    return tableRules.open(tablesFor(first, second));
  }

  /** The number of tables that are there in a round, from 1. */
  public int tablesIn(int round) {
    return (int) tables().stream().filter(table -> table.open().contains(round)).count();
  }

  /** {@return whether some tables are there in some rounds of this event only} */
  public boolean isRoomChanging() {
    Rounds all = Rounds.first(roundCount());
    return tables().stream().anyMatch(table -> !all.minus(table.open()).isEmpty());
  }

  /** {@return who met at earlier events, and what follows from it} */
  public History history() {
    return particulars.history();
  }

  /** {@return what requests count, and which go before all others} */
  public Tiers tiers() {
    return tiers;
  }

  /** The same event with other meetings that must stay. */
  public Event withLocked(List<Meeting> newLocked) {
    return new Event(particulars.withLocked(newLocked));
  }

  /** {@return a builder that holds everything of this event, to change a part of it} */
  public EventBuilder toBuilder() {
    return toBuilder(day());
  }

  /** A builder that holds everything of this event but for the day, which is another one. */
  public EventBuilder toBuilder(Day newDay) {
    return new EventBuilder(newDay).all(particulars);
  }

  /** Whether another one is an event that is made from equal parts in the same order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Event event && particulars.equals(event.particulars);
  }

  @Override
  public int hashCode() {
    return particulars.hashCode();
  }

  /** {@return the event in short, for programmers} */
  @Override
  public String toString() {
    return "Event[organisations=%d, requests=%d, rounds=%d, tables=%d]"
        .formatted(organisations().size(), requests().size(), roundCount(), tables().size());
  }
}
