package cz.setkani.solve.construct;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Chance;
import cz.setkani.solve.graph.Problem;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The meetings that must be taken out so that a pair can have a round. */
final class Victims {

  /** A meeting between two runs of them can break both; so it is for either organisation. */
  private static final int RESTS = 4;

  private final Assignment assignment;
  private final Problem problem;
  private final Chance random;
  private final IntPredicate stays;
  private final int[] pairs;
  private int count;

  /**
   * @param stays which meetings cannot be taken out; locked ones never can
   */
  Victims(Assignment assignment, Chance random, IntPredicate stays) {
    this.assignment = assignment;
    this.random = random;
    this.stays = stays;
    problem = assignment.problem();
    int most = Arrays.stream(problem.pairAgents).mapToInt(agents -> agents.length).max().orElse(0);
    int ordered =
        IntStream.range(0, problem.pairs())
            .map(pair -> problem.earlier[pair].length + problem.later[pair].length)
            .max()
            .orElse(0);
    pairs = new int[most + 3 + ordered + RESTS];
  }

  int count() {
    return count;
  }

  int get(int index) {
    return pairs[index];
  }

  /** Becomes the same as other victims of the same assignment. */
  void copy(Victims other) {
    count = other.count;
    System.arraycopy(other.pairs, 0, pairs, 0, count);
  }

  /** What the victims are worth together. */
  long value() {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += problem.value[pairs[i]];
    }
    return sum;
  }

  /** Collects the meetings in the way of a pair, and tells whether all can be taken out. */
  boolean collect(int pair, int round) {
    return collectBusy(pair, round)
        && (problem.isUnordered || makeOrder(pair, round))
        && makeRest(problem.pairAgents[pair][0], round)
        && makeRest(problem.pairAgents[pair][1], round)
        && makeRoom(problem.first(pair))
        && makeRoom(problem.second(pair))
        && makeTable(round);
  }

  /** Collects the meetings that the agents of a pair have in a round. */
  boolean collectBusy(int pair, int round) {
    count = 0;
    for (int agent : problem.pairAgents[pair]) {
      int meeting = assignment.pairAt(agent, round);
      if (meeting != Assignment.NONE && !add(meeting)) {
        return false;
      }
    }
    return true;
  }

  private boolean add(int pair) {
    for (int i = 0; i < count; i++) {
      if (pairs[i] == pair) {
        return true;
      }
    }
    pairs[count++] = pair;
    return !problem.isLocked(pair) && !stays.test(pair);
  }

  /** What must be earlier goes unless it is, and so does what must be later. */
  private boolean makeOrder(int pair, int round) {
    for (int earlier : problem.earlier[pair]) {
      if (assignment.round(earlier) >= round && !add(earlier)) {
        return false;
      }
    }
    for (int later : problem.later[pair]) {
      int other = assignment.round(later);
      if (other != Assignment.NONE && other <= round && !add(later)) {
        return false;
      }
    }
    return true;
  }

  /** Who would have too many meetings running gives up those of them that are worth least. */
  private boolean makeRest(int team, int round) {
    if (!problem.rest.isLimiting()) {
      return true;
    }
    long busy = assignment.busy(team) | 1L << round;
    for (int i = 0; i < count; i++) {
      int[] agents = problem.pairAgents[pairs[i]];
      if (agents[0] == team || agents[1] == team) {
        busy &= ~(1L << assignment.round(pairs[i])) | 1L << round;
      }
    }
    while (problem.rest.isBrokenBy(busy)) {
      int rest = leastIn(team, problem.rest.culprits(busy, round));
      if (rest == Assignment.NONE || !add(assignment.pairAt(team, rest))) {
        return false;
      }
      busy &= ~(1L << rest);
    }
    return true;
  }

  /** The round in which a team has its meeting that is worth least; ties by chance. */
  private int leastIn(int team, long rounds) {
    int best = Assignment.NONE;
    long least = Long.MAX_VALUE;
    int ties = 0;
    for (long rest = rounds; rest != 0; rest &= rest - 1) {
      int round = Long.numberOfTrailingZeros(rest);
      int pair = assignment.pairAt(team, round);
      long value = problem.value[pair];
      if (!problem.isLocked(pair) && !stays.test(pair) && value <= least) {
        ties = value < least ? 1 : ties + 1;
        least = value;
        best = random.oneIn(ties) ? round : best;
      }
    }
    return best;
  }

  /** A full organisation gives up the meeting in the way, or else one by chance. */
  private boolean makeRoom(int organisation) {
    if (!assignment.isFull(organisation)) {
      return true;
    }
    for (int i = 0; i < count; i++) {
      if (problem.first(pairs[i]) == organisation || problem.second(pairs[i]) == organisation) {
        return true;
      }
    }
    int team = anyTeam(organisation);
    long busy = assignment.busy(team);
    return busy != 0 && add(assignment.pairAt(team, random.bitOf(busy)));
  }

  private int anyTeam(int organisation) {
    int second = problem.secondTeam[organisation];
    boolean isFirst =
        second < 0
            || assignment.busy(second) == 0
            || assignment.busy(organisation) != 0 && random.oneIn(2);
    return isFirst ? organisation : second;
  }

  private boolean makeTable(int round) {
    if (assignment.hasTable(round)) {
      return true;
    }
    for (int i = 0; i < count; i++) {
      if (assignment.round(pairs[i]) == round) {
        return true;
      }
    }
    int meeting = assignment.anyMeeting(round, random);
    return meeting != Assignment.NONE && add(meeting);
  }
}
