package cz.setkani.solve.bound;

import cz.setkani.solve.graph.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for sets of organisations whose inequality a fractional choice of pairs violates, by
 * growing a set from each organisation, always by the one that is bound to it most. For n
 * organisations and p pairs O(n (n^2 + p)) for odd sets, and O(n^2 (n + p)) for blossoms, which are
 * summed up anew after each step.
 */
final class SetGrowth {

  private static final double EPSILON = 1e-3;

  private final Problem problem;
  private final double[] choice;
  private final int[] capacity;
  private final double[] load;
  private final boolean[] inside;
  private final double[] bond;
  private final int[] members;
  private final int[] width;
  private int size;
  private long work;

  /** An inequality: the pairs, and how many of them can take place. */
  record Found(int[] pairs, int limit) {}

  SetGrowth(Problem problem, double[] choice, int[] capacity) {
    this.problem = problem;
    this.choice = choice;
    this.capacity = capacity;
    load = new double[problem.organisations];
    for (int pair = 0; pair < choice.length; pair++) {
      load[problem.first(pair)] += choice[pair];
      load[problem.second(pair)] += choice[pair];
    }
    inside = new boolean[problem.organisations];
    bond = new double[problem.organisations];
    members = new int[problem.organisations];
    width = IntStream.range(0, problem.organisations).map(problem::width).toArray();
  }

  /** The work done, in pairs and organisations looked at. */
  long work() {
    return work;
  }

  /**
   * Odd sets with more than (|S|-1)/2 meetings inside for each of {@code rounds} rounds: those
   * whose idle rounds and pairs that leave the set sum up to less than {@code rounds}. |S| is the
   * number of teams.
   */
  List<Found> oddSets(int rounds) {
    List<Found> found = new ArrayList<>();
    for (int seed = 0; seed < problem.organisations; seed++) {
      clear();
      double slack = 0;
      double best = rounds - EPSILON;
      int bestSize = 0;
      int bestTeams = 0;
      int teams = 0;
      for (int next = seed; next >= 0; next = mostBound()) {
        slack += width[next] * rounds - 2 * bond[next];
        add(next, false);
        teams += width[next];
        if (teams % 2 == 1 && size > 1 && slack < best) {
          best = slack;
          bestSize = size;
          bestTeams = teams;
        }
      }
      if (bestSize > 0) {
        found.add(new Found(inner(bestSize), rounds * (bestTeams / 2)));
      }
    }
    peel(rounds, found);
    return found;
  }

  /**
   * The same from the other end: all organisations, without the least bound, one after the other.
   */
  private void peel(int rounds, List<Found> found) {
    clear();
    double slack = 0;
    int teams = 0;
    for (int v = 0; v < problem.organisations; v++) {
      slack += width[v] * rounds - 2 * bond[v];
      add(v, false);
      teams += width[v];
    }
    while (size > 1) {
      if (teams % 2 == 1 && slack < rounds - EPSILON) {
        found.add(new Found(inner(size), rounds * (teams / 2)));
      }
      int least = 0;
      for (int i = 1; i < size; i++) {
        if (bond[members[i]] < bond[members[least]]) {
          least = i;
        }
      }
      int gone = members[least];
      members[least] = members[--size];
      teams -= width[gone];
      slack -= width[gone] * rounds - 2 * bond[gone];
      for (int pair : problem.pairsOf[gone]) {
        bond[problem.other(pair, gone)] -= choice[pair];
      }
    }
  }

  /**
   * Sets S with pairs F that leave it, so that the meetings inside S and in F are more than half of
   * the capacity of S and |F| allow.
   */
  List<Found> blossoms() {
    List<Found> found = new ArrayList<>();
    for (int seed = 0; seed < problem.organisations; seed++) {
      if (!hasFraction(seed)) {
        continue;
      }
      clear();
      for (int next = seed; next >= 0 && size < problem.organisations; next = mostBound()) {
        add(next, true);
        addBlossom(found);
      }
    }
    return found;
  }

  private boolean hasFraction(int organisation) {
    for (int pair : problem.pairsOf[organisation]) {
      if (choice[pair] > EPSILON && choice[pair] < 1 - EPSILON) {
        return true;
      }
    }
    return false;
  }

  private void clear() {
    Arrays.fill(inside, false);
    Arrays.fill(bond, 0);
    size = 0;
  }

  private void add(int organisation, boolean fractions) {
    inside[organisation] = true;
    members[size++] = organisation;
    work += problem.pairsOf[organisation].length;
    for (int pair : problem.pairsOf[organisation]) {
      double x = choice[pair];
      bond[problem.other(pair, organisation)] += fractions ? Math.min(x, 1 - x) : x;
    }
  }

  private int mostBound() {
    int best = -1;
    double most = EPSILON;
    work += inside.length;
    for (int v = 0; v < inside.length; v++) {
      if (!inside[v] && bond[v] > most) {
        most = bond[v];
        best = v;
      }
    }
    return best;
  }

  private int[] inner(int count) {
    boolean[] set = new boolean[inside.length];
    for (int i = 0; i < count; i++) {
      set[members[i]] = true;
    }
    List<Integer> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      for (int pair : problem.pairsOf[members[i]]) {
        if (problem.first(pair) == members[i] && set[problem.second(pair)]) {
          pairs.add(pair);
        }
      }
    }
    return pairs.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Adds the inequality of the set with its best pairs that leave it, if it is violated. */
  private void addBlossom(List<Found> found) {
    int sum = 0;
    double slack = 0;
    Leaving leaving = new Leaving();
    for (int i = 0; i < size; i++) {
      int v = members[i];
      work += problem.pairsOf[v].length;
      sum += capacity[v];
      slack += capacity[v] - load[v];
      for (int pair : problem.pairsOf[v]) {
        if (!inside[problem.other(pair, v)]) {
          slack += Math.min(choice[pair], 1 - choice[pair]);
          leaving.look(pair);
        }
      }
    }
    if ((sum + leaving.pairs.size()) % 2 == 0) {
      slack += leaving.change();
    }
    if (slack < 1 - EPSILON) {
      int[] pairs =
          IntStream.concat(
                  Arrays.stream(inner(size)), leaving.pairs.stream().mapToInt(Integer::intValue))
              .toArray();
      found.add(new Found(pairs, Math.floorDiv(sum + leaving.pairs.size(), 2)));
    }
  }

  /** The pairs F that leave a set: those chosen by more than half. */
  private final class Leaving {

    private final List<Integer> pairs = new ArrayList<>();
    private int closest = -1;

    void look(int pair) {
      if (choice[pair] > 0.5) {
        pairs.add(pair);
      }
      if (closest < 0 || distance(pair) < distance(closest)) {
        closest = pair;
      }
    }

    private double distance(int pair) {
      return Math.abs(2 * choice[pair] - 1);
    }

    /** Takes in or leaves out the pair that is chosen by nearly half, and tells what that costs. */
    double change() {
      if (closest < 0) {
        return 1;
      }
      if (!pairs.remove((Integer) closest)) {
        pairs.add(closest);
      }
      return distance(closest);
    }
  }
}
