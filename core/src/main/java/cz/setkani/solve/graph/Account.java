package cz.setkani.solve.graph;

import cz.setkani.model.Worth;

/**
 * What the meetings of an {@link Assignment} are worth on the first levels, kept up to date in
 * constant time as they come and go.
 */
final class Account {

  private final Problem problem;
  private final int[] meetings;
  private final int[] unmet;
  private int must;
  private long priority;
  private long value;
  private long bonus;
  private long unfairness;

  /** Of no meeting at all. */
  Account(Problem problem) {
    this.problem = problem;
    meetings = new int[problem.organisations];
    unmet = problem.asked.clone();
    for (int asked : problem.asked) {
      unfairness += (long) asked * asked;
    }
  }

  long priority() {
    return priority;
  }

  long value() {
    return value + bonus;
  }

  long unfairness() {
    return unfairness;
  }

  Worth worth(int breaks, int waiting, long lateness) {
    return new Worth(must, bonus, priority, unfairness, breaks, waiting, 0, lateness);
  }

  int meetings(int organisation) {
    return meetings[organisation];
  }

  int unmet(int organisation) {
    return unmet[organisation];
  }

  void add(int pair) {
    int a = problem.first(pair);
    int b = problem.second(pair);
    meetings[a]++;
    meetings[b]++;
    priority += problem.priority[pair];
    value += problem.value[pair];
    must += problem.must[pair];
    if (problem.askedByFirst[pair]) {
      meet(a);
    }
    if (problem.askedBySecond[pair]) {
      meet(b);
    }
  }

  private void meet(int organisation) {
    unfairness -= 2L * unmet[organisation]-- - 1;
    bonus += problem.hasBonus ? lastBonus(organisation) : 0;
  }

  void subtract(int pair) {
    int a = problem.first(pair);
    int b = problem.second(pair);
    meetings[a]--;
    meetings[b]--;
    priority -= problem.priority[pair];
    value -= problem.value[pair];
    must -= problem.must[pair];
    if (problem.askedByFirst[pair]) {
      miss(a);
    }
    if (problem.askedBySecond[pair]) {
      miss(b);
    }
  }

  private void miss(int organisation) {
    bonus -= problem.hasBonus ? lastBonus(organisation) : 0;
    unfairness += 2L * unmet[organisation]++ + 1;
  }

  /** What taking out a meeting would cost of the value. */
  long valueOf(int pair) {
    long cost = problem.value[pair];
    if (problem.hasBonus) {
      cost += problem.askedByFirst[pair] ? lastBonus(problem.first(pair)) : 0;
      cost += problem.askedBySecond[pair] ? lastBonus(problem.second(pair)) : 0;
    }
    return cost;
  }

  /** What the last one met of an organisation's own requests is worth beyond its priority. */
  private long lastBonus(int organisation) {
    int met = problem.asked[organisation] - unmet[organisation];
    long[] steps = problem.bonus[organisation];
    return met > 0 && met <= steps.length ? steps[met - 1] : 0;
  }
}
