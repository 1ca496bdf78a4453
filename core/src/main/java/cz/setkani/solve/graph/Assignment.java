package cz.setkani.solve.graph;

import cz.setkani.model.Worth;
import java.util.Arrays;

/**
 * Who meets in which round: a partial proper edge colouring of a {@link Problem} that always obeys
 * every rule, but that whoever moves meetings must see to it that a round has a table for each in
 * the end. The measures of the first two levels are kept up to date. Changes take constant time and
 * can be undone to a mark. Not for several threads.
 */
public final class Assignment {

  /** Instead of a pair or a round: none. */
  public static final int NONE = -1;

  private final Problem problem;
  private final int rounds;
  private final int[] roundOf;
  private final int[] at;
  private final long[] busy;
  private final int[] used;
  private int[] room;
  private final Account account;
  private long lateness;
  private final int[] before;
  private final RoundChanges changes = new RoundChanges();

  /** An assignment of the locked meetings alone. */
  public Assignment(Problem problem) {
    this.problem = problem;
    rounds = problem.rounds;
    room = problem.tablesIn;
    roundOf = new int[problem.pairs()];
    Arrays.fill(roundOf, NONE);
    before = new int[problem.pairs()];
    at = new int[problem.agents * rounds];
    Arrays.fill(at, NONE);
    busy = new long[problem.agents];
    used = new int[rounds];
    account = new Account(problem);
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (problem.isLocked(pair)) {
        put(pair, problem.lockedRound[pair]);
      }
    }
    changes.clear();
  }

  public Problem problem() {
    return problem;
  }

  /** The round of a pair, or {@link #NONE}. */
  public int round(int pair) {
    return roundOf[pair];
  }

  /** The pair that an agent sits in in a round, or {@link #NONE}. */
  public int pairAt(int agent, int round) {
    return at[agent * rounds + round];
  }

  /** The rounds in which an agent has a meeting; bit r is round r. */
  public long busy(int agent) {
    return busy[agent];
  }

  /** The number of meetings in a round. */
  public int used(int round) {
    return used[round];
  }

  public boolean hasTable(int round) {
    return used[round] < room[round];
  }

  /** A meeting of a round by chance that is not locked, or {@link #NONE}. */
  public int anyMeeting(int round, Chance chance) {
    int start = chance.below(problem.teams);
    for (int i = 0; i < problem.teams; i++) {
      int pair = pairAt((start + i) % problem.teams, round);
      if (pair != NONE && !problem.isLocked(pair)) {
        return pair;
      }
    }
    return NONE;
  }

  /** The most meetings that a round may have at this moment. */
  public int room(int round) {
    return room[round];
  }

  /**
   * Lets rounds have more meetings than there are tables, or forbids it again. Whoever lifts the
   * limit must have moved the surplus to other rounds before setting it again.
   */
  public void limitTables(boolean limited) {
    room = problem.tablesIn;
    if (!limited) {
      room = new int[rounds];
      Arrays.fill(room, Integer.MAX_VALUE);
    }
  }

  /** Whether an organisation has as many meetings as it can have. */
  public boolean isFull(int organisation) {
    return account.meetings(organisation) >= problem.capacity[organisation];
  }

  /** The number of own requests of an organisation that are not met. */
  public int unmet(int organisation) {
    return account.unmet(organisation);
  }

  /** What the requests met count. */
  public long priority() {
    return account.priority();
  }

  /** What the meetings are worth, and own requests met beyond that: what goes before fairness. */
  public long value() {
    return account.value();
  }

  /** What taking out a meeting would cost of the {@link #value()}. */
  public long valueOf(int pair) {
    return account.valueOf(pair);
  }

  /** The sum over organisations of the squared number of own requests not met. */
  public long unfairness() {
    return account.unfairness();
  }

  /** The sum over meetings of the number of rounds before their own. */
  public long lateness() {
    return lateness;
  }

  /** What the choice of meetings is worth, whenever they take place. */
  public Worth worth() {
    return account.worth(0, 0, 0);
  }

  /** What the timetable is worth before tables are chosen, if it has so many breaks. */
  public Worth worth(int breaks, int waiting) {
    return account.worth(breaks, waiting, lateness);
  }

  /**
   * The rounds in which all agents of a pair are free and the two may meet, each has its rests, and
   * the order is kept.
   */
  public long freeRounds(int pair) {
    long free = problem.possible[pair];
    for (int agent : problem.pairAgents[pair]) {
      free &= ~busy[agent];
    }
    return allowed(pair, free);
  }

  /** Of some free rounds of an unassigned pair, those that rests and the order leave. */
  private long allowed(int pair, long free) {
    long allowed = free;
    if (problem.rest.isLimiting()) {
      allowed = problem.rest.allowed(allowed, busy[problem.pairAgents[pair][0]]);
      allowed = problem.rest.allowed(allowed, busy[problem.pairAgents[pair][1]]);
    }
    return inOrder(pair, allowed);
  }

  /** Whether rests and the order let an unassigned pair have a round that its agents have free. */
  public boolean allows(int pair, int round) {
    return allowed(pair, 1L << round) != 0;
  }

  /**
   * Of some rounds, those after all that must come before a pair, and before all that must come
   * after it.
   */
  public long inOrder(int pair, long some) {
    if (problem.isUnordered) {
      return some;
    }
    long rounds = some;
    for (int earlier : problem.earlier[pair]) {
      rounds &= roundOf[earlier] == NONE ? -1L : -2L << roundOf[earlier];
    }
    for (int later : problem.later[pair]) {
      rounds &= roundOf[later] == NONE ? -1L : (1L << roundOf[later]) - 1;
    }
    return rounds;
  }

  /** Puts an unassigned pair into a round; its agents must be free and a table must be left. */
  public void put(int pair, int round) {
    changes.add(pair, NONE);
    enter(pair, round);
    account.add(pair);
  }

  /** Takes a pair out of its round. */
  public void remove(int pair) {
    changes.add(pair, roundOf[pair]);
    leave(pair);
    account.subtract(pair);
  }

  /** Exchanges two rounds for the first {@code count} of {@code pairs}, a Kempe component. */
  public void flip(int[] pairs, int count, int x, int y) {
    for (int i = 0; i < count; i++) {
      int round = roundOf[pairs[i]];
      changes.add(pairs[i], round);
      leave(pairs[i]);
      roundOf[pairs[i]] = x + y - round;
    }
    for (int i = 0; i < count; i++) {
      enter(pairs[i], roundOf[pairs[i]]);
    }
  }

  private void enter(int pair, int round) {
    for (int agent : problem.pairAgents[pair]) {
      at[agent * rounds + round] = pair;
      busy[agent] |= 1L << round;
    }
    roundOf[pair] = round;
    used[round]++;
    lateness += round;
  }

  private void leave(int pair) {
    int round = roundOf[pair];
    for (int agent : problem.pairAgents[pair]) {
      at[agent * rounds + round] = NONE;
      busy[agent] &= ~(1L << round);
    }
    roundOf[pair] = NONE;
    used[round]--;
    lateness -= round;
  }

  /** Forgets what could be undone. */
  public void mark() {
    changes.clear();
  }

  /** Takes back everything that was changed since the last {@link #mark()}. */
  public void undo() {
    for (int i = changes.size() - 1; i >= 0; i--) {
      before[changes.pair(i)] = changes.before(i);
      if (roundOf[changes.pair(i)] != NONE) {
        leave(changes.pair(i));
        account.subtract(changes.pair(i));
      }
    }
    for (int i = 0; i < changes.size(); i++) {
      int pair = changes.pair(i);
      if (roundOf[pair] == NONE && before[pair] != NONE) {
        enter(pair, before[pair]);
        account.add(pair);
      }
    }
    changes.clear();
  }

  /** The same rounds, teams and tables in another problem of the same pairs. */
  public Assignment in(Problem other) {
    Assignment same = new Assignment(Narrowing.chosenAs(other, problem));
    same.restore(roundOf);
    return same;
  }

  /** The rounds of all pairs. */
  public int[] snapshot() {
    return roundOf.clone();
  }

  /** Writes the rounds of all pairs over an older {@link #snapshot()}. */
  public void renew(int[] snapshot) {
    System.arraycopy(roundOf, 0, snapshot, 0, roundOf.length);
  }

  /** Goes back to a {@link #snapshot()} of the same problem. */
  public void restore(int[] snapshot) {
    for (int pair = 0; pair < snapshot.length; pair++) {
      if (roundOf[pair] != NONE && roundOf[pair] != snapshot[pair]) {
        remove(pair);
      }
    }
    for (int pair = 0; pair < snapshot.length; pair++) {
      if (roundOf[pair] == NONE && snapshot[pair] != NONE) {
        put(pair, snapshot[pair]);
      }
    }
    changes.clear();
  }
}
