package cz.setkani.solve.sat;

import java.util.Arrays;

/**
 * Forgets clauses: now and then the worse half of those learnt, by the number of levels they join
 * (Audemard and Simon 2009); and those that are true whatever happens. The best ones stay, and good
 * ones that were of use lately.
 */
final class Deletion {

  /** Clauses that join no more levels are never forgotten. */
  static final int BEST = 2;

  private static final int GOOD = 6;
  private static final int WAIT = 3000;
  private static final int LONGER = 300;
  private static final int MOST_LEVELS = 1023;
  private static final int MOST_SIZE = 4095;
  private static final int SIZE_BITS = 12;
  private static final int INDEX_BITS = 40;

  private final Valuation trail;
  private final Clauses clauses;
  private final IntLists watchers;
  private long next = WAIT;
  private int times;
  private int[] candidates = new int[WAIT];
  private int count;

  Deletion(Valuation trail, Clauses clauses, IntLists watchers) {
    this.trail = trail;
    this.clauses = clauses;
    this.watchers = watchers;
  }

  /** Forgets the worse half, if it is time for that. */
  void forgetWorst(long conflicts) {
    if (conflicts < next) {
      return;
    }
    times++;
    next = conflicts + WAIT + (long) LONGER * times;
    collect();
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      long levels = Math.min(clauses.levels(candidates[i]), MOST_LEVELS);
      long size = Math.min(clauses.size(candidates[i]), MOST_SIZE);
      keys[i] = (levels << SIZE_BITS | size) << INDEX_BITS | count - i;
    }
    Arrays.sort(keys);
    for (int i = count - count / 2; i < count; i++) {
      int index = count - (int) (keys[i] & (1L << INDEX_BITS) - 1);
      clauses.delete(candidates[index]);
    }
    clean();
  }

  /** Collects what may be forgotten. */
  private void collect() {
    count = 0;
    for (int c = Clauses.FIRST; c < clauses.end(); c = clauses.next(c)) {
      if (clauses.isLearnt(c) && !isKept(c)) {
        if (count == candidates.length) {
          candidates = Arrays.copyOf(candidates, 2 * count);
        }
        candidates[count++] = c;
      }
    }
  }

  private boolean isKept(int clause) {
    int first = clauses.words[clause + Clauses.HEAD];
    int second = clauses.words[clause + Clauses.HEAD + 1];
    boolean wasUsed = clauses.wasUsed(clause);
    return clauses.levels(clause) <= BEST
        || wasUsed && clauses.levels(clause) <= GOOD
        || trail.isReason(clause, first)
        || trail.isReason(clause, second);
  }

  /** Forgets clauses that are true on level 0, which must be the only one. */
  void forgetTrue() {
    for (int c = Clauses.FIRST; c < clauses.end(); c = clauses.next(c)) {
      if (!clauses.isDeleted(c) && isTrue(c)) {
        clauses.delete(c);
      }
    }
    for (int i = 0; i < trail.size; i++) {
      trail.reason[trail.literals[i] >> 1] = Valuation.DECISION;
    }
    clean();
  }

  private boolean isTrue(int clause) {
    int end = clauses.next(clause);
    for (int k = clause + Clauses.HEAD; k < end; k++) {
      if (trail.value[clauses.words[k]] > 0) {
        return true;
      }
    }
    return false;
  }

  /** Watches nothing that is deleted, and moves the rest together where that is worth it. */
  private void clean() {
    for (int literal = 0; literal < watchers.items.length; literal++) {
      int[] list = watchers.items[literal];
      int kept = 0;
      for (int i = 0; i < watchers.size[literal]; i += 2) {
        if (!clauses.isDeleted(list[i])) {
          list[kept++] = list[i];
          list[kept++] = list[i + 1];
        }
      }
      watchers.size[literal] = kept;
    }
    if (clauses.isLoose()) {
      compact();
    }
  }

  private void compact() {
    int[] old = clauses.compact();
    for (int literal = 0; literal < watchers.items.length; literal++) {
      int[] list = watchers.items[literal];
      for (int i = 0; i < watchers.size[literal]; i += 2) {
        list[i] = Clauses.moved(old, list[i]);
      }
    }
    for (int i = 0; i < trail.size; i++) {
      int variable = trail.literals[i] >> 1;
      if (trail.reason[variable] > Valuation.DECISION) {
        trail.reason[variable] = Clauses.moved(old, trail.reason[variable]);
      }
    }
  }
}
