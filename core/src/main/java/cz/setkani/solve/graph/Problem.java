package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An event in numbers from 0, in an order that depends neither on rows nor on names. An
 * <em>agent</em> is what can be in one meeting at a time: each organisation (these come first), the
 * second team of each that comes in two, each shared person, each shared resource, each table at
 * which pairs of several teams must meet. Pairs that can never meet are left out. Not to be
 * changed.
 *
 * <p>A {@linkplain #narrowed narrowed} problem has the same pairs in the same order, but some
 * things are chosen beforehand: tables, and which team takes which meeting. What obeys it, obeys
 * the event; what bounds it, need not bound the event. In a problem that is not narrowed an
 * organisation of two teams is one agent that can be in two meetings at a time.
 */
public final class Problem {

  /** The same problem, not narrowed; this one, if it is not. */
  public final Problem whole;

  /** The number of rounds. */
  public final int rounds;

  /** The number of tables. */
  public final int tables;

  /** For each table the rounds in which it is there; bit r is round r. */
  public final long[] open;

  /** For each round the number of tables that are there. */
  public final int[] tablesIn;

  /** The number of organisations. */
  public final int organisations;

  /** The number of teams; they are the first agents, each organisation's first team before all. */
  public final int teams;

  /** The number of agents; at least the number of teams. */
  public final int agents;

  /** For each organisation the agent that is its second team, or -1 where it comes in one. */
  public final int[] secondTeam;

  /** For each pair its agents: the two teams, then the shared units they bring. */
  public final int[][] pairAgents;

  /**
   * For each pair which teams take its meeting: bit 0 is set for the second team of its first
   * organisation, bit 1 for that of its second one.
   */
  public final int[] deal;

  /** For each agent whether breaks of its day count. */
  public final boolean[] isGuest;

  /** The agents whose breaks count, rising. */
  public final int[] guests;

  /** For each pair the rounds it may meet in; bit r is round r. */
  public final long[] possible;

  /** For each pair what its meeting counts. */
  public final int[] priority;

  /** For each pair whether its first (second) organisation asked for it. */
  public final boolean[] askedByFirst;

  public final boolean[] askedBySecond;

  /** For each pair the round it is locked in, or -1. */
  public final int[] lockedRound;

  /** For each agent the rounds in which it is present. */
  public final long[] present;

  /** For each organisation the most meetings it can have. */
  public final int[] capacity;

  /** For each organisation the number of its own requests. */
  public final int[] asked;

  /** For each organisation the pairs it belongs to. */
  public final int[][] pairsOf;

  /** For each team the pairs whose meetings it takes. */
  public final int[][] pairsOfTeam;

  /** For each pair the table at which it must meet, from 0, or -1 if any table will do. */
  public final int[] fixedTable;

  /**
   * For each pair the tables, from 0, of which a narrowed problem takes one; none where it has no
   * choice.
   */
  public final int[][] tableChoices;

  /** For each organisation the shared people and resources that its meetings occupy. */
  public final int[][] unitsOf;

  /** For each pair those that must take place before it, if both take place. */
  public final int[][] earlier;

  /** For each pair those that must take place after it, if both take place. */
  public final int[][] later;

  /**
   * For each organisation what its own requests met are worth beyond their priority, the first one
   * first: never negative, never rising, none for an event as it is. What is not there is 0.
   */
  public final long[][] bonus;

  /** Whether own requests met are worth anything beyond their priority. */
  public final boolean hasBonus;

  /** How many meetings running an organisation may have. */
  public final RestRule rest;

  /** Whether no pair must come before another one. */
  public final boolean isUnordered;

  private final Parts parts;
  private final int[][] ends;
  private final Vertices vertices;

  private Problem(Parts parts, int[] deal, Vertices vertices, Optional<Problem> whole) {
    this.whole = whole.orElse(this);
    this.parts = parts;
    this.deal = deal;
    this.vertices = vertices;
    rounds = parts.rounds;
    tables = parts.tables;
    open = parts.open;
    tablesIn = parts.tablesIn;
    organisations = parts.organisations;
    teams = parts.teams;
    agents = parts.agents;
    secondTeam = parts.secondTeam;
    ends = parts.pairAgents;
    pairAgents = teams == organisations ? ends : dealt(ends, secondTeam, deal);
    isGuest = parts.isGuest;
    guests = IntStream.range(0, agents).filter(agent -> isGuest[agent]).toArray();
    possible = parts.possible;
    priority = parts.priority;
    askedByFirst = parts.askedByFirst;
    askedBySecond = parts.askedBySecond;
    lockedRound = parts.lockedRound;
    present = parts.present;
    capacity = parts.capacity;
    asked = parts.asked;
    pairsOf = parts.pairsOf();
    pairsOfTeam = teams == organisations ? pairsOf : Arrays.copyOf(pairsOfAgents(), teams);
    fixedTable = parts.fixedTable;
    tableChoices = parts.tableChoices;
    unitsOf = parts.unitsOf;
    earlier = parts.earlier;
    later = parts.later;
    bonus = parts.bonus;
    hasBonus = Arrays.stream(bonus).anyMatch(steps -> steps.length > 0);
    rest = parts.rest;
    isUnordered = Arrays.stream(earlier).allMatch(pairs -> pairs.length == 0);
  }

  /** The numbers of an event; O(p log p) for p pairs. */
  public static Problem of(Event event) {
    Vertices vertices = Vertices.of(event);
    return of(EventParts.of(event, vertices), vertices);
  }

  private static Problem of(Parts parts, Vertices vertices) {
    return new Problem(parts, new int[parts.pairAgents.length], vertices, Optional.empty());
  }

  /**
   * The numbers of an event, where what could be one of several tables is one of them, and what
   * could be one of two teams, too: of these, the first ones take everything that is not locked, so
   * that it should be {@linkplain #dealt dealt}.
   */
  public static Problem narrowed(Event event) {
    Problem whole = of(event);
    return whole.hasTableChoices() || whole.hasTeams()
        ? new Problem(whole.parts, whole.parts.lockedDeal, whole.vertices, Optional.of(whole))
            .tabled(EventParts.chosenTables(event, whole.vertices))
        : whole;
  }

  /** Whether one of several tables is chosen for some pairs. */
  public boolean hasTableChoices() {
    return Arrays.stream(tableChoices).anyMatch(choice -> choice.length > 0);
  }

  /** The same narrowed problem, where pairs have other tables; see {@link #fixedTable}. */
  public Problem tabled(int[] newTables) {
    return new Problem(Tabling.of(parts, newTables), deal, vertices, Optional.of(whole));
  }

  /** The same problem, with the teams and the tables that another one of the same pairs has. */
  Problem chosenAs(Problem other) {
    Problem same = Arrays.equals(fixedTable, other.fixedTable) ? this : tabled(other.fixedTable);
    return hasTeams() ? same.dealt(other.deal) : same;
  }

  /**
   * The rounds in which a pair may meet at a table; bit r is round r.
   *
   * @param table one of its {@link #tableChoices}
   */
  public long possibleAt(int pair, int table) {
    return parts.anywhere[pair] & open[table];
  }

  /** The same narrowed problem, where other teams take the meetings; see {@link #deal}. */
  public Problem dealt(int[] newDeal) {
    return new Problem(parts, newDeal, vertices, Optional.of(whole));
  }

  private static int[][] dealt(int[][] ends, int[] secondTeam, int[] deal) {
    int[][] agents = ends.clone();
    for (int pair = 0; pair < agents.length; pair++) {
      if (deal[pair] != 0) {
        agents[pair] = agents[pair].clone();
        agents[pair][0] = (deal[pair] & 1) == 0 ? ends[pair][0] : secondTeam[ends[pair][0]];
        agents[pair][1] = (deal[pair] & 2) == 0 ? ends[pair][1] : secondTeam[ends[pair][1]];
      }
    }
    return agents;
  }

  /**
   * The problem of placing all of the demanded meetings, each of priority 1 and asked for by nobody
   * in particular.
   */
  public static Problem of(Demands demands) {
    Event event =
        Event.builder(demands.rounds())
            .tables(demands.tables())
            .organisations(
                IntStream.rangeClosed(1, demands.organisations())
                    .mapToObj(Integer::toString)
                    .toArray(String[]::new))
            .build();
    return of(DemandParts.of(demands), Vertices.inOrder(event));
  }

  /**
   * The same problem, where own requests met are worth something beyond their priority.
   *
   * @param newBonus as in {@link #bonus}; no longer for anybody than it has asked
   */
  public Problem withBonus(long[][] newBonus) {
    return with(priority, newBonus);
  }

  /** The same problem, where nothing counts but what own requests met are worth. */
  public Problem withBonusAlone(long[][] newBonus) {
    return with(new int[pairs()], newBonus);
  }

  private Problem with(int[] newPriority, long[][] newBonus) {
    Optional<Problem> newWhole =
        whole == this ? Optional.empty() : Optional.of(whole.with(newPriority, newBonus));
    return new Problem(parts.with(newPriority, newBonus), deal, vertices, newWhole);
  }

  /** The priority that is met if all pairs meet. */
  public long totalPriority() {
    return Arrays.stream(priority).asLongStream().sum();
  }

  /** What so many own requests met of an organisation are worth beyond their priority. */
  public long bonus(int organisation, int met) {
    long sum = 0;
    for (int i = Math.min(met, bonus[organisation].length) - 1; i >= 0; i--) {
      sum += bonus[organisation][i];
    }
    return sum;
  }

  /**
   * This problem, where organisations are away in some more rounds, which give them all the rests
   * they need; not to be bounded by itself.
   *
   * @param rests for each organisation the rounds in which it rests
   */
  public Problem resting(long[] rests) {
    return new Problem(parts.resting(rests), deal, vertices, Optional.of(whole));
  }

  /** The number of pairs. */
  public int pairs() {
    return possible.length;
  }

  public int first(int pair) {
    return ends[pair][0];
  }

  public int second(int pair) {
    return ends[pair][1];
  }

  /** The other organisation of a pair. */
  public int other(int pair, int organisation) {
    return ends[pair][0] + ends[pair][1] - organisation;
  }

  /** The other team of a pair. */
  public int otherTeam(int pair, int team) {
    return pairAgents[pair][0] + pairAgents[pair][1] - team;
  }

  /** Whether an agent sits in a pair. */
  public boolean uses(int pair, int agent) {
    for (int one : pairAgents[pair]) {
      if (one == agent) {
        return true;
      }
    }
    return false;
  }

  /** Whether an organisation comes in two teams. */
  public boolean hasTeams() {
    return teams > organisations;
  }

  /** In how many meetings at a time an agent of the whole problem can be. */
  public int width(int agent) {
    return agent < organisations ? parts.width(agent) : 1;
  }

  /** Whether one of the two organisations of a pair asked for it. */
  public boolean isAskedBy(int pair, int organisation) {
    return first(pair) == organisation ? askedByFirst[pair] : askedBySecond[pair];
  }

  /** For each agent the pairs that it sits in. */
  public int[][] pairsOfAgents() {
    IntStream.Builder[] pairs = new IntStream.Builder[agents];
    Arrays.setAll(pairs, agent -> IntStream.builder());
    for (int pair = 0; pair < pairs(); pair++) {
      for (int agent : pairAgents[pair]) {
        pairs[agent].add(pair);
      }
    }
    return Arrays.stream(pairs).map(builder -> builder.build().toArray()).toArray(int[][]::new);
  }

  public boolean isLocked(int pair) {
    return lockedRound[pair] >= 0;
  }

  /** The name of an organisation. */
  public String name(int organisation) {
    return vertices.organisation(organisation).name();
  }

  /** The meeting of a pair in a round and at a table, both from 1. */
  public Meeting meeting(int pair, int round, int table) {
    String earlier = vertices.earlier(first(pair), second(pair)).name();
    String later = vertices.later(first(pair), second(pair)).name();
    int teamOfFirst = 1 + (deal[pair] & 1);
    int teamOfSecond = 1 + (deal[pair] >> 1);
    boolean isInOrder = vertices.vertex(earlier) == first(pair);
    return new Meeting(
        round,
        table,
        earlier,
        later,
        isLocked(pair),
        isInOrder ? teamOfFirst : teamOfSecond,
        isInOrder ? teamOfSecond : teamOfFirst);
  }

  /**
   * The pair of a locked meeting.
   *
   * @throws NoSuchElementException if the two are not a pair
   */
  public int pair(Meeting meeting) {
    int a = vertices.vertex(meeting.first());
    int b = vertices.vertex(meeting.second());
    return Arrays.stream(pairsOf[a])
        .filter(pair -> other(pair, a) == b)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No pair for " + meeting));
  }

  /** Whether two pairs cannot both take place, of which one must be earlier than the other. */
  public boolean excludes(int first, int then) {
    boolean isTurned = Arrays.stream(earlier[first]).anyMatch(pair -> pair == then);
    int last = Long.SIZE - Long.numberOfLeadingZeros(possible[then]);
    return isTurned || Long.numberOfTrailingZeros(possible[first]) + 1 >= last;
  }

  /**
   * The most meetings that an agent of the whole problem can have in some rounds, as rests allow.
   */
  public int mostIn(int agent, long some) {
    boolean isResting = rest.isLimiting() && agent < organisations;
    return width(agent) * (isResting ? rest.most(some & present[agent]) : Long.bitCount(some));
  }

  /** The most meetings that fit into some rounds, as tables, presence and rests allow. */
  public int roomIn(long some) {
    return rest.isLimiting() ? Room.of(this, some) : Room.sum(this, some);
  }

  /** The most meetings that fit into a round: its tables, and half of the teams present. */
  public int roomIn(int round) {
    int there = 0;
    for (int v = 0; v < organisations; v++) {
      there += capacity[v] > 0 ? width(v) * (int) (present[v] >>> round & 1) : 0;
    }
    return Math.min(tablesIn[round], there / 2);
  }
}
