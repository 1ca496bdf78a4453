package cz.setkani.solve;

/**
 * What an effort means.
 *
 * @param tries how much to try where construction stays below the bounds, as a factor
 * @param steps steps of the engine after the first cooling; without any it is not even loaded
 * @param idleSteps how many of them in a row may bring nothing
 */
record Budget(int tries, int steps, int idleSteps) {

  static Budget of(Effort effort) {
    return switch (effort) {
      case QUICK -> new Budget(1, 0, 0);
      case NORMAL -> new Budget(4, 6, 4);
      case THOROUGH -> new Budget(40, 12, 6);
    };
  }
}
