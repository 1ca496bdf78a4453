package cz.setkani.solve.sat;

/**
 * What clauses are made of, as a whole number: variable {@code v} as it is is {@code 2 v}, and
 * negated {@code 2 v + 1}. Variable 0 is always true.
 */
public final class Literal {

  /** What is always true. */
  public static final int TRUE = 0;

  /** What is never true. */
  public static final int FALSE = 1;

  private Literal() {}

  /** The opposite of a literal. */
  public static int not(int literal) {
    return literal ^ 1;
  }

  static int variable(int literal) {
    return literal >> 1;
  }
}
