package cz.setkani.solve.sat;

import java.util.Arrays;

/**
 * Leaves out of a learnt clause whatever is false anyway once the rest of it is: literals all of
 * whose reasons lead back to others of the clause (Sorensson and Biere 2009). Keeps the marks of
 * variables while a clause is being learnt.
 */
final class Redundancy {

  private static final byte MARKED = 1;
  private static final byte FOLLOWS = 2;

  private final Valuation trail;
  private final Clauses clauses;
  private byte[] marks = new byte[0];
  private int[] touched = new int[64];
  private int touchedCount;
  private int[] stack = new int[64];
  private int stackSize;
  private int levels;

  Redundancy(Valuation trail, Clauses clauses) {
    this.trail = trail;
    this.clauses = clauses;
  }

  void grow(int variables) {
    marks = Arrays.copyOf(marks, variables);
  }

  /** Forgets all marks. */
  void begin() {
    forget(0);
  }

  boolean isMarked(int variable) {
    return marks[variable] == MARKED;
  }

  void mark(int variable) {
    note(variable, MARKED);
  }

  void unmark(int variable) {
    marks[variable] = 0;
  }

  private void note(int variable, byte mark) {
    if (touchedCount == touched.length) {
      touched = Arrays.copyOf(touched, 2 * touchedCount);
    }
    touched[touchedCount++] = variable;
    marks[variable] = mark;
  }

  private void forget(int from) {
    for (int i = from; i < touchedCount; i++) {
      marks[touched[i]] = 0;
    }
    touchedCount = from;
  }

  /** Leaves out what follows; all but the first literal are marked. Returns how many are left. */
  int minimise(int[] literals, int size) {
    levels = 0;
    for (int k = 1; k < size; k++) {
      levels |= bit(literals[k] >> 1);
    }
    int kept = 1;
    for (int k = 1; k < size; k++) {
      if (!follows(literals[k])) {
        literals[kept++] = literals[k];
      }
    }
    return kept;
  }

  private int bit(int variable) {
    return 1 << trail.level[variable];
  }

  /** Whether a false literal is so because of marked ones alone. */
  private boolean follows(int literal) {
    int before = touchedCount;
    stackSize = 0;
    boolean follows = trail.reason[literal >> 1] != Valuation.DECISION && pushReasons(literal);
    while (follows && stackSize > 0) {
      follows = pushReasons(stack[--stackSize]);
    }
    if (!follows) {
      forget(before);
    }
    return follows;
  }

  /** Looks at the reasons of a false literal; false if one of them is not among the marked. */
  private boolean pushReasons(int literal) {
    int why = trail.reason[literal >> 1];
    if (why < 0) {
      return push(-why);
    }
    int end = clauses.next(why);
    for (int k = why + Clauses.HEAD; k < end; k++) {
      if (clauses.words[k] >> 1 != literal >> 1 && !push(clauses.words[k])) {
        return false;
      }
    }
    return true;
  }

  private boolean push(int literal) {
    int variable = literal >> 1;
    if (marks[variable] != 0 || trail.level[variable] == 0) {
      return true;
    }
    if (trail.reason[variable] == Valuation.DECISION || (levels & bit(variable)) == 0) {
      return false;
    }
    note(variable, FOLLOWS);
    if (stackSize == stack.length) {
      stack = Arrays.copyOf(stack, 2 * stackSize);
    }
    stack[stackSize++] = literal;
    return true;
  }
}
