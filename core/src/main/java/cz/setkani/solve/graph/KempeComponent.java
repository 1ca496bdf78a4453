package cz.setkani.solve.graph;

import java.util.Arrays;

/**
 * The pairs of two rounds that hang together through the agents they have in common. Exchanging the
 * two rounds on all of them keeps an {@link Assignment} proper (Kempe, 1879). Where every pair has
 * two agents, the component is a path or an even cycle, which is walked along without looking back;
 * shared people and resources join paths. The object is used again for one component after the
 * other, so that a search allocates nothing.
 */
public final class KempeComponent {

  private final Assignment assignment;
  private final Problem problem;

  /** The rounds that a pair may be moved to. */
  private final long[] targets;

  /** For each pair the sum of its two agents; empty if some pair has more. */
  private final int[] sums;

  private final int[] pairs;
  private final int[] stamp;
  private final int[] ends;
  private int size;
  private int endCount;
  private int stampNow;
  private int x;
  private int y;
  private int inX;
  private boolean isStamped;

  /** Components of an assignment as it is at the time they are found; O(pairs) for the memory. */
  public KempeComponent(Assignment assignment) {
    this.assignment = assignment;
    problem = assignment.problem();
    pairs = new int[problem.pairs() + 1];
    stamp = new int[problem.pairs()];
    ends = new int[problem.agents + 1];
    targets = new long[problem.pairs()];
    Arrays.setAll(targets, pair -> problem.isLocked(pair) ? 0 : problem.possible[pair]);
    boolean isPlain = Arrays.stream(problem.pairAgents).allMatch(agents -> agents.length == 2);
    sums = new int[isPlain ? problem.pairs() : 0];
    Arrays.setAll(sums, pair -> problem.pairAgents[pair][0] + problem.pairAgents[pair][1]);
  }

  /**
   * Walks through the component of a pair that is in round {@code x} or {@code y}. O(its size).
   *
   * @return whether the exchange obeys presence, windows, rests, order and locked meetings; if not,
   *     the walk may have ended early. Tables are told by {@link #fitsTables}
   */
  public boolean find(int pair, int x, int y) {
    this.x = x;
    this.y = y;
    size = 0;
    endCount = 0;
    inX = 0;
    boolean isAllowed = sums.length > 0 ? walk(pair) : spread(pair);
    return isAllowed && keepsOrder() && keepsRests();
  }

  /** Goes along a path to both of its ends, or once around a cycle. */
  private boolean walk(int pair) {
    isStamped = false;
    int here = assignment.round(pair);
    if (!enter(pair, here)) {
      return false;
    }
    int one = problem.pairAgents[pair][0];
    return walk(pair, one, here) && (endCount == 0 || walk(pair, sums[pair] - one, here));
  }

  /** Goes on from a pair through one of its agents. */
  private boolean walk(int start, int through, int round) {
    int agent = through;
    int here = round;
    for (; ; ) {
      int there = x + y - here;
      int next = assignment.pairAt(agent, there);
      if (next == Assignment.NONE) {
        ends[endCount++] = agent;
        return true;
      }
      if (next == start) {
        return true;
      }
      if (!enter(next, there)) {
        return false;
      }
      agent = sums[next] - agent;
      here = there;
    }
  }

  /** Takes in a pair of a round, unless it may not be moved to the other one. */
  private boolean enter(int pair, int round) {
    pairs[size++] = pair;
    inX += round == x ? 1 : 0;
    return (targets[pair] >>> x + y - round & 1) != 0;
  }

  /** Goes from pair to pair through all of their agents. */
  private boolean spread(int pair) {
    isStamped = true;
    stampNow++;
    push(pair);
    for (int i = 0; i < size; i++) {
      if (!visit(pairs[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether nobody at an end would have too many meetings running. */
  private boolean keepsRests() {
    long toggled = 1L << x | 1L << y;
    for (int i = 0; i < endCount && problem.rest.isLimiting(); i++) {
      int agent = ends[i];
      if (agent < problem.teams && problem.rest.isBrokenBy(assignment.busy(agent) ^ toggled)) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing that must come before something else would come at the same time or later. */
  private boolean keepsOrder() {
    for (int i = 0; i < size && !problem.isUnordered; i++) {
      for (int earlier : problem.earlier[pairs[i]]) {
        if (roundAfter(earlier) >= roundAfter(pairs[i])) {
          return false;
        }
      }
      for (int later : problem.later[pairs[i]]) {
        if (roundAfter(later) <= roundAfter(pairs[i]) && roundAfter(later) != Assignment.NONE) {
          return false;
        }
      }
    }
    return true;
  }

  private int roundAfter(int pair) {
    return isIn(pair) ? x + y - assignment.round(pair) : assignment.round(pair);
  }

  /** Takes in the neighbours of a pair, unless it may not be moved to the other round. */
  private boolean visit(int pair) {
    boolean isInX = assignment.round(pair) == x;
    int target = isInX ? y : x;
    inX += isInX ? 1 : 0;
    for (int agent : problem.pairAgents[pair]) {
      int next = assignment.pairAt(agent, target);
      if (next != Assignment.NONE) {
        push(next);
      } else {
        ends[endCount++] = agent;
      }
    }
    return (targets[pair] >>> target & 1) != 0;
  }

  private void push(int pair) {
    if (stamp[pair] != stampNow) {
      stamp[pair] = stampNow;
      pairs[size++] = pair;
    }
  }

  private void stamp() {
    if (!isStamped) {
      isStamped = true;
      stampNow++;
      for (int i = 0; i < size; i++) {
        stamp[pairs[i]] = stampNow;
      }
    }
  }

  /** The number of agents that the component leaves busy in another round than before. */
  public int endCount() {
    return endCount;
  }

  /** An agent that sits in one of the two rounds only. */
  public int end(int index) {
    return ends[index];
  }

  /** Whether an agent sits in one of the component's pairs. */
  public boolean touches(int agent) {
    return isIn(assignment.pairAt(agent, x)) || isIn(assignment.pairAt(agent, y));
  }

  private boolean isIn(int pair) {
    stamp();
    return pair != Assignment.NONE && stamp[pair] == stampNow;
  }

  /**
   * Whether both rounds have tables enough after the exchange.
   *
   * @param more meetings that will come into round {@code round} besides
   */
  public boolean fitsTables(int more, int round) {
    int move = 2 * inX - size;
    int afterX = assignment.used(x) - move + (round == x ? more : 0);
    int afterY = assignment.used(y) + move + (round == y ? more : 0);
    return afterX <= assignment.room(x) && afterY <= assignment.room(y);
  }

  /** The round that {@link #shift()} is told of. */
  public int x() {
    return x;
  }

  /** The other round. */
  public int y() {
    return y;
  }

  /** By how many meetings round {@code x} shrinks when the rounds are exchanged. */
  public int shift() {
    return 2 * inX - size;
  }

  /** Exchanges the two rounds. */
  public void flip() {
    assignment.flip(pairs, size, x, y);
  }
}
