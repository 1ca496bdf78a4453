package cz.setkani.solve.sat;

/**
 * Draws all consequences of what is true: where all but one literal of a clause are false, that one
 * is true. Of each clause two literals that are not false are watched, with another one of its
 * literals beside them that often tells at once that it is true anyway (Moskewicz et al. 2001; Een
 * and Sorensson 2003). Clauses of two stand apart. Allocates nothing but room for longer lists.
 */
final class Propagation {

  /** No conflict. */
  static final int NONE = 0;

  /** A conflict in a clause of two literals, see {@link #pair}. */
  static final int IN_PAIR = -1;

  /** The literals of the clause of two that is false. */
  final int[] pair = new int[2];

  /** For each literal the clauses to look at when it becomes true, each with a literal of it. */
  final IntLists watchers = new IntLists();

  private final IntLists partners = new IntLists();
  private final Valuation trail;
  private final Clauses clauses;

  Propagation(Valuation trail, Clauses clauses) {
    this.trail = trail;
    this.clauses = clauses;
  }

  void grow(int variables) {
    watchers.grow(2 * variables);
    partners.grow(2 * variables);
  }

  void watchPair(int one, int other) {
    partners.add(one ^ 1, other);
    partners.add(other ^ 1, one);
  }

  void watch(int clause) {
    int one = clauses.words[clause + Clauses.HEAD];
    int other = clauses.words[clause + Clauses.HEAD + 1];
    watchers.add(one ^ 1, clause, other);
    watchers.add(other ^ 1, clause, one);
  }

  /** Draws consequences; returns {@link #NONE}, {@link #IN_PAIR}, or the clause that is false. */
  int run() {
    while (trail.next < trail.size) {
      int literal = trail.literals[trail.next++];
      int conflict = drawFromPairs(literal) ? draw(literal) : IN_PAIR;
      if (conflict != NONE) {
        trail.next = trail.size;
        return conflict;
      }
    }
    return NONE;
  }

  private boolean drawFromPairs(int literal) {
    int[] others = partners.items[literal];
    byte[] value = trail.value;
    for (int i = 0, count = partners.size[literal]; i < count; i++) {
      int other = others[i];
      if (value[other] < 0) {
        pair[0] = other;
        pair[1] = literal ^ 1;
        return false;
      }
      if (value[other] == 0) {
        trail.assign(other, -(literal ^ 1));
      }
    }
    return true;
  }

  private int draw(int literal) {
    int[] list = watchers.items[literal];
    int count = watchers.size[literal];
    byte[] value = trail.value;
    int[] words = clauses.words;
    int falseOne = literal ^ 1;
    int kept = 0;
    for (int i = 0; i < count; i += 2) {
      int clause = list[i];
      int other = list[i + 1];
      if (value[other] <= 0) {
        other = words[clause + 2] ^ words[clause + 3] ^ falseOne;
        if (value[other] <= 0 && rewatch(clause, falseOne, other)) {
          continue;
        }
      }
      list[kept++] = clause;
      list[kept++] = other;
      if (value[other] < 0) {
        System.arraycopy(list, i + 2, list, kept, count - i - 2);
        watchers.size[literal] = kept + count - i - 2;
        return clause;
      }
      if (value[other] == 0) {
        words[clause + 2] = other;
        words[clause + 3] = falseOne;
        trail.assign(other, clause);
      }
    }
    watchers.size[literal] = kept;
    return NONE;
  }

  /** Watches another literal of a clause instead of a false one, if one is left. */
  private boolean rewatch(int clause, int falseOne, int other) {
    int[] words = clauses.words;
    byte[] value = trail.value;
    int end = clause + Clauses.HEAD + (words[clause] >> 1);
    for (int k = clause + Clauses.HEAD + 2; k < end; k++) {
      int literal = words[k];
      if (value[literal] >= 0) {
        words[clause + 2] = other;
        words[clause + 3] = literal;
        words[k] = falseOne;
        watchers.add(literal ^ 1, clause, other);
        return true;
      }
    }
    return false;
  }
}
