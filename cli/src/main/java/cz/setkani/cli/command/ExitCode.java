package cz.setkani.cli.command;

/** How a command ended, for scripts. */
enum ExitCode {
  /** Everything was done. */
  DONE(0),
  /** A fault of the program. */
  FAULT(1),
  /** The arguments are wrong. */
  USAGE(2),
  /** The input data are wrong. */
  INPUT(3),
  /** No timetable obeys the rules, or the one to verify breaks some. */
  IMPOSSIBLE(4),
  /** A file could not be written. */
  OUTPUT(5);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
