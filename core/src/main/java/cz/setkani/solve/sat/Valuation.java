package cz.setkani.solve.sat;

import java.util.Arrays;

/**
 * Which literals are true, in the order in which they became so, and why: a reason is 0 for a
 * decision, the place of the clause that left nothing else, or minus the other literal of a clause
 * of two. Each decision begins a level.
 */
final class Valuation {

  static final int DECISION = 0;

  /** For each literal 1 if it is true, -1 if it is false, else 0. */
  byte[] value = new byte[0];

  /** For each variable that has a value the level on which it got it. */
  int[] level = new int[0];

  int[] reason = new int[0];

  /** The true literals, {@link #size} of them. */
  int[] literals = new int[0];

  int size;

  /** The first literal whose consequences are not drawn yet. */
  int next;

  private int[] starts = new int[1];
  private int depth;

  void grow(int variables) {
    value = Arrays.copyOf(value, 2 * variables);
    level = Arrays.copyOf(level, variables);
    reason = Arrays.copyOf(reason, variables);
    literals = Arrays.copyOf(literals, variables);
  }

  void assign(int literal, int why) {
    int variable = literal >> 1;
    value[literal] = 1;
    value[literal ^ 1] = -1;
    level[variable] = depth;
    reason[variable] = why;
    literals[size++] = literal;
  }

  /** Takes back the last literal. */
  int pop() {
    int literal = literals[--size];
    value[literal] = 0;
    value[literal ^ 1] = 0;
    return literal;
  }

  /** The number of levels. */
  int depth() {
    return depth;
  }

  /** Begins a level; it may stay empty. */
  void deepen() {
    if (depth == starts.length) {
      starts = Arrays.copyOf(starts, 2 * depth);
    }
    starts[depth++] = size;
  }

  /** Says that all levels from this one on are empty. */
  void end(int newDepth) {
    depth = newDepth;
    next = size;
  }

  /** Where the literals of the level after this one begin. */
  int start(int levelBefore) {
    return levelBefore < depth ? starts[levelBefore] : size;
  }

  boolean isReason(int clause, int firstLiteral) {
    return value[firstLiteral] > 0 && reason[firstLiteral >> 1] == clause;
  }
}
