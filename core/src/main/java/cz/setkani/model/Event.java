package cz.setkani.model;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Everything that a schedule is made from: the day, the tables, who takes part, who wants to meet
 * whom, and which meetings are fixed already. Immutable; made by {@link #builder(Day)}.
 */
public final class Event {

  private final Day day;
  private final List<Table> tables;
  private final List<Organisation> organisations;
  private final int teamCount;
  private final List<Request> requests;
  private final List<Meeting> locked;
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<Pair> pairs;
  private final boolean isSuggesting;
  private final Goal goal;
  private final int atLeast;
  private final int maxInARow;
  private final Set<List<String>> requested = new HashSet<>();
  private final List<SharedUnit> sharedUnits;
  private final TableRules tableRules;

  Event(EventBuilder builder) {
    day = builder.day;
    organisations = List.copyOf(builder.organisations);
    teamCount = organisations.stream().mapToInt(Organisation::teams).sum();
    requests = List.copyOf(builder.requests);
    tables = builder.tables.orElseGet(() -> numbered(Math.max(1, teamCount / 2)));
    tableRules = new TableRules(tables);
    for (Organisation organisation : organisations) {
      if (positions.put(organisation.name(), positions.size()) != null) {
        throw new IllegalArgumentException(
            "The organisation %s must not be added twice.".formatted(organisation.name()));
      }
    }
    isSuggesting = builder.isSuggesting;
    goal = builder.goal;
    atLeast = builder.atLeast;
    maxInARow = builder.maxInARow;
    requests.forEach(request -> requested.add(List.of(request.organisation(), request.wants())));
    pairs = Pairs.of(this);
    sharedUnits = SharedUnits.of(organisations);
    locked = builder.locked.stream().map(this::inRosterOrder).toList();
    EventCheck.check(this);
  }

  private Meeting inRosterOrder(Meeting m) {
    boolean swap = position(m.first()) > position(m.second());
    return new Meeting(
        m.round(),
        m.table(),
        swap ? m.second() : m.first(),
        swap ? m.first() : m.second(),
        true,
        swap ? m.secondTeam() : m.firstTeam(),
        swap ? m.firstTeam() : m.secondTeam());
  }

  static List<Table> numbered(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> new Table("" + n)).toList();
  }

  /**
   * Starts an event of {@code rounds} rounds of 15 minutes from 9:00, or from midnight where they
   * would not end on the same day.
   */
  public static EventBuilder builder(int rounds) {
    return builder(Day.of(rounds < 60 ? LocalTime.of(9, 0) : LocalTime.MIDNIGHT, rounds, 15));
  }

  /** Starts an event on the given day. */
  public static EventBuilder builder(Day day) {
    return new EventBuilder(day);
  }

  public Day day() {
    return day;
  }

  public int roundCount() {
    return day.rounds().size();
  }

  /** The tables; a table's number is its position in this list, from 1. */
  public List<Table> tables() {
    return tables;
  }

  /** The roster, in the organiser's order. */
  public List<Organisation> organisations() {
    return organisations;
  }

  /** The number of teams: of the organisations, where none of them comes in two. */
  public int teamCount() {
    return teamCount;
  }

  /** Whether an organisation comes in two teams. */
  public boolean hasTeams() {
    return teamCount > organisations.size();
  }

  public List<Request> requests() {
    return requests;
  }

  /** The meetings that must stay where they are. */
  public List<Meeting> locked() {
    return locked;
  }

  /** Every two organisations of which one asked for the other, in the order of the roster. */
  public List<Pair> pairs() {
    return pairs;
  }

  /** The people and resources that several organisations have in common. */
  public List<SharedUnit> sharedUnits() {
    return sharedUnits;
  }

  /**
   * The place of an organisation in the roster, from 0.
   *
   * @throws NoSuchElementException if it is not in the roster
   */
  public int position(String organisation) {
    Integer position = positions.get(organisation);
    if (position == null) {
      throw new NoSuchElementException(
          "The organisation '%s' must be in the roster.".formatted(organisation));
    }
    return position;
  }

  /**
   * The organisation of that name.
   *
   * @throws NoSuchElementException if it is not in the roster
   */
  public Organisation getOrganisation(String name) {
    return organisations.get(position(name));
  }

  /** The rounds of this event in which an organisation is present. */
  public Rounds presence(String organisation) {
    return getOrganisation(organisation).present().and(Rounds.first(roundCount()));
  }

  /** Whether one of two organisations asked for the other. */
  public boolean areRequested(String first, String second) {
    return requested.contains(List.of(first, second)) || requested.contains(List.of(second, first));
  }

  /**
   * Whether free rounds are filled with suggested meetings: of two of whom neither asked for the
   * other, and neither refused.
   */
  public boolean isSuggesting() {
    return isSuggesting;
  }

  /** What a schedule is to be best at. */
  public Goal goal() {
    return goal;
  }

  /**
   * How many of its own requests every organisation is guaranteed, where that is possible: all of
   * them, where it has fewer. 0 if nothing is guaranteed.
   */
  public int atLeast() {
    return atLeast;
  }

  /** The same event, where nothing is guaranteed and as many requests as possible are to be met. */
  public Event countingOnly() {
    return toBuilder().goal(Goal.MOST).atLeast(0).build();
  }

  /**
   * The most meetings that an organisation may have in neighbouring rounds between which there is
   * no {@linkplain Day#beforePauses pause}; {@link Rounds#MOST} for any number of them.
   */
  public int maxInARow() {
    return maxInARow;
  }

  /** Whether a meeting was suggested: nobody asked for it, and it is not locked. */
  public boolean isSuggested(Meeting meeting) {
    return !meeting.locked() && !areRequested(meeting.first(), meeting.second());
  }

  /** Whether one of the two said that it must not be put with the other. */
  public boolean forbids(String first, String second) {
    return getOrganisation(first).neverWith().contains(second)
        || getOrganisation(second).neverWith().contains(first);
  }

  /**
   * The numbers of the tables at which two organisations can meet, from 1. An organisation that has
   * a table of its own meets there; where both have one, at one of the two. The table has every
   * feature that one of the two needs. All tables, where nothing is asked for; none, where nothing
   * fits.
   *
   * @throws NoSuchElementException if one of them is not in the roster
   */
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
    return (int) tables.stream().filter(table -> table.open().contains(round)).count();
  }

  /** Whether some tables are there in some rounds of this event only. */
  public boolean isRoomChanging() {
    return IntStream.rangeClosed(1, roundCount())
        .anyMatch(round -> tablesIn(round) < tables.size());
  }

  /** The sum of the priorities of all requests. */
  public long totalPriority() {
    return requests.stream().mapToLong(Request::priority).sum();
  }

  /** The same event with other meetings that must stay. */
  public Event withLocked(List<Meeting> newLocked) {
    EventBuilder builder = toBuilder();
    builder.locked.clear();
    return builder.locked(newLocked).build();
  }

  /** A builder that holds everything of this event, to change a part of it. */
  public EventBuilder toBuilder() {
    return toBuilder(day);
  }

  /** A builder that holds everything of this event but for the day, which is another one. */
  public EventBuilder toBuilder(Day newDay) {
    return new EventBuilder(newDay)
        .tables(tables)
        .organisations(organisations)
        .requests(requests)
        .locked(locked)
        .suggesting(isSuggesting)
        .goal(goal)
        .atLeast(atLeast)
        .maxInARow(maxInARow);
  }
}
