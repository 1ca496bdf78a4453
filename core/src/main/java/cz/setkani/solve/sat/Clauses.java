package cz.setkani.solve.sat;

import java.util.Arrays;

/**
 * Clauses of three literals and more, one after the other in one array, as memory is read fastest
 * in its own order. A clause is called by its place. At its place stands twice its length, plus one
 * if it was learnt, or minus its length if it was deleted; then how good it is; then its literals,
 * the watched ones first.
 */
final class Clauses {

  /** The words of a clause before its literals. */
  static final int HEAD = 2;

  /** The place of the first clause; smaller numbers are no places. */
  static final int FIRST = 2;

  private static final int LEVELS = 0xffff;
  private static final int USE = 1 << 16;

  int[] words = new int[1 << 12];
  private int end = FIRST;
  private int wasted;

  int add(int[] literals, int count, boolean isLearnt, int levels) {
    if (end + HEAD + count > words.length) {
      words = Arrays.copyOf(words, Math.max(words.length / 2 * 3, end + HEAD + count));
    }
    int clause = end;
    words[end] = 2 * count + (isLearnt ? 1 : 0);
    words[end + 1] = Math.min(levels, LEVELS) + USE;
    System.arraycopy(literals, 0, words, end + HEAD, count);
    end += HEAD + count;
    return clause;
  }

  /** How many whole numbers the clauses take. */
  int memory() {
    return end;
  }

  /** The place after the last clause. */
  int end() {
    return end;
  }

  boolean isDeleted(int clause) {
    return words[clause] < 0;
  }

  boolean isLearnt(int clause) {
    return words[clause] > 0 && (words[clause] & 1) != 0;
  }

  int size(int clause) {
    return words[clause] < 0 ? -words[clause] : words[clause] >> 1;
  }

  /** The place of the clause after one. */
  int next(int clause) {
    return clause + HEAD + size(clause);
  }

  void delete(int clause) {
    wasted += HEAD + size(clause);
    words[clause] = -size(clause);
  }

  /** On how many levels its literals were when it was last looked at: the fewer, the better. */
  int levels(int clause) {
    return words[clause + 1] & LEVELS;
  }

  /** Notes that a clause was of use, and on how many levels its literals are now. */
  void use(int clause, int levels) {
    words[clause + 1] = Math.min(levels(clause), levels) + 2 * USE;
  }

  /** Whether a clause was of use lately; so often asked, it is forgotten. */
  boolean wasUsed(int clause) {
    boolean wasUsed = words[clause + 1] >= USE;
    words[clause + 1] -= wasUsed ? USE : 0;
    return wasUsed;
  }

  /** Whether so much is deleted that it is worth to {@link #compact}. */
  boolean isLoose() {
    return wasted > end / 4;
  }

  /**
   * Moves the clauses together; until the next change {@link #moved} tells where each went.
   *
   * @return the words as they were
   */
  int[] compact() {
    int[] old = words;
    int[] compacted = new int[old.length];
    int to = FIRST;
    int clause = FIRST;
    while (clause < end) {
      int length = HEAD + size(clause);
      if (old[clause] > 0) {
        System.arraycopy(old, clause, compacted, to, length);
        old[clause + 1] = to;
        to += length;
      }
      clause += length;
    }
    words = compacted;
    end = to;
    wasted = 0;
    return old;
  }

  /** Where a clause went when these words were compacted. */
  static int moved(int[] old, int clause) {
    return old[clause + 1];
  }
}
