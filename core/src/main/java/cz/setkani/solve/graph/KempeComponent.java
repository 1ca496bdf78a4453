package cz.setkani.solve.graph;

/**
 * The pairs of two rounds that hang together through the agents they have in common. Exchanging the
 * two rounds on all of them keeps an {@link Assignment} proper (Kempe, 1879). Where every pair has
 * two agents, the component is a path or an even cycle; shared people and resources join paths. The
 * object is used again for one component after the other, so that a search allocates nothing.
 */
public final class KempeComponent {

  private final Assignment assignment;
  private final Problem problem;
  private final int[] pairs;
  private final int[] stamp;
  private final int[] ends;
  private int size;
  private int endCount;
  private int stampNow;
  private int x;
  private int y;
  private int inX;
  private boolean allowed;

  public KempeComponent(Assignment assignment) {
    this.assignment = assignment;
    problem = assignment.problem();
    pairs = new int[problem.pairs() + 1];
    stamp = new int[problem.pairs()];
    ends = new int[problem.agents + 1];
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
    allowed = true;
    stampNow++;
    push(pair);
    for (int i = 0; i < size && allowed; i++) {
      visit(pairs[i]);
    }
    return allowed && keepsOrder() && keepsRests();
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

  private void visit(int pair) {
    boolean isInX = assignment.round(pair) == x;
    int target = isInX ? y : x;
    inX += isInX ? 1 : 0;
    allowed = (problem.possible[pair] >>> target & 1) != 0 && !problem.isLocked(pair);
    for (int agent : problem.pairAgents[pair]) {
      int next = assignment.pairAt(agent, target);
      if (next != Assignment.NONE) {
        push(next);
      } else {
        ends[endCount++] = agent;
      }
    }
  }

  private void push(int pair) {
    if (stamp[pair] != stampNow) {
      stamp[pair] = stampNow;
      pairs[size++] = pair;
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

  /** By how many meetings round {@code x} shrinks when the rounds are exchanged. */
  public int shift() {
    return 2 * inX - size;
  }

  /** Exchanges the two rounds. */
  public void flip() {
    assignment.flip(pairs, size, x, y);
  }
}
