package cz.setkani.solve.sat;

/** What a {@link SatSolver} found out. */
public enum Verdict {
  /** There are values that make every clause and every assumption true. */
  SATISFIABLE,
  /** There are none: this is proven. */
  UNSATISFIABLE,
  /** The limit of conflicts or of memory was reached before, or somebody asked to stop. */
  UNKNOWN
}
