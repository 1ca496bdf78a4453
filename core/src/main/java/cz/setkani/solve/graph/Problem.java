package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import cz.setkani.model.Idleness;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * An event in numbers from 0, in an order that depends neither on rows nor on names. An
 * <em>agent</em> is what can be in one meeting at a time: each organisation (these come first), the
 * second team of each that comes in two, each shared person, each shared resource, each table at
 * which pairs of several teams must meet. Pairs that can never meet are left out. Not to be
 * changed.
 *
 * <p>A {@linkplain Narrowing narrowed} problem has the same pairs in the same order, but some
 * things are chosen beforehand: tables, and which team takes which meeting. What obeys it, obeys
 * the event; what bounds it, need not bound the event. In a problem that is not narrowed an
 * organisation of two teams is one agent that can be in two meetings at a time.
 */
public final class Problem {

  /** The same problem, not narrowed; this one, if it is not. */
  public final Problem whole;

  public final int rounds;
  public final int tables;

  /** For each table the rounds in which it is there; bit r is round r. */
  public final long[] open;

  /** For each round the number of tables that are there. */
  public final int[] tablesIn;

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

  /** For each pair what the requests count that its meeting meets. */
  public final long[] priority;

  /** For each pair how many requests its meeting meets that must be met. */
  public final int[] must;

  /**
   * For each pair what its meeting is worth, but for {@link #bonus}: its priority in an event as it
   * is; else more where it must be, so that it goes before every bonus.
   */
  public final long[] value;

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

  /** What breaks and waiting rounds are; not across dates. */
  public final Idleness idleness;

  public final boolean isUnordered;

  /** The numbers it is made of, for another problem of the same pairs. */
  final Parts parts;

  final Vertices vertices;
  private final int[][] ends;

  private Problem(Parts parts, Vertices vertices, Optional<Problem> whole) {
    this.whole = whole.orElse(this);
    this.parts = parts;
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
    deal = parts.deal;
    pairAgents = parts.dealtAgents();
    isGuest = parts.isGuest;
    guests = IntStream.range(0, agents).filter(agent -> isGuest[agent]).toArray();
    possible = parts.possible;
    priority = parts.priority;
    must = parts.must;
    value = parts.value;
    askedByFirst = parts.askedByFirst;
    askedBySecond = parts.askedBySecond;
    lockedRound = parts.lockedRound;
    present = parts.present;
    capacity = parts.capacity;
    asked = parts.asked;
    pairsOf = Arrays.copyOf(Parts.pairsOf(ends, agents), organisations);
    pairsOfTeam = teams == organisations ? pairsOf : Arrays.copyOf(pairsOfAgents(), teams);
    fixedTable = parts.fixedTable;
    tableChoices = parts.tableChoices;
    unitsOf = parts.unitsOf;
    earlier = parts.earlier;
    later = parts.later;
    bonus = parts.bonus;
    hasBonus = Arrays.stream(bonus).anyMatch(steps -> steps.length > 0);
    rest = parts.rest;
    idleness = parts.idleness;
    isUnordered = Arrays.stream(earlier).allMatch(pairs -> pairs.length == 0);
  }

  /** The numbers of an event; O(p log p) for p pairs. */
  public static Problem of(Event event) {
    Vertices vertices = Vertices.of(event);
    return of(EventParts.of(event, vertices), vertices);
  }

  private static Problem of(Parts parts, Vertices vertices) {
    return new Problem(parts, vertices, Optional.empty());
  }

  /** The same problem narrowed, with these numbers instead of its own. */
  Problem narrowed(Parts narrowed) {
    return new Problem(narrowed, vertices, Optional.of(whole));
  }

  /**
   * The problem of placing all of the demanded meetings, each of priority 1 and asked for by nobody
   * in particular.
   */
  public static Problem of(Demands demands) {
    return of(DemandParts.of(demands), DemandParts.vertices(demands));
  }

  /**
   * The same problem, where own requests met are worth something beyond their priority.
   *
   * @param newBonus as in {@link #bonus}; no longer for anybody than it has asked
   */
  public Problem withBonus(long[][] newBonus) {
    long all = Arrays.stream(newBonus).flatMapToLong(Arrays::stream).sum();
    return with(of -> of.valued(of.priority, all, newBonus));
  }

  /**
   * The same problem, where nothing counts but what own requests met are worth, and requests that
   * must be met.
   *
   * @param ofMust what each of these is worth
   */
  public Problem withBonusAlone(long[][] newBonus, long ofMust) {
    return with(of -> of.valued(new long[pairs()], ofMust, newBonus));
  }

  private Problem with(UnaryOperator<Parts> change) {
    Optional<Problem> newWhole = whole == this ? Optional.empty() : Optional.of(whole.with(change));
    return new Problem(change.apply(parts), vertices, newWhole);
  }

  /** What counts if all pairs meet. */
  public long totalPriority() {
    return Arrays.stream(priority).sum();
  }

  /** The most that a meeting is worth, but for {@link #bonus}. */
  public long dearest() {
    return Arrays.stream(value).max().orElse(0);
  }

  /** What so many own requests met of an organisation are worth beyond their priority. */
  public long bonus(int organisation, int met) {
    long sum = 0;
    for (int i = Math.min(met, bonus[organisation].length) - 1; i >= 0; i--) {
      sum += bonus[organisation][i];
    }
    return sum;
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
    return Parts.pairsOf(pairAgents, agents);
  }

  public boolean isLocked(int pair) {
    return lockedRound[pair] >= 0;
  }
}
