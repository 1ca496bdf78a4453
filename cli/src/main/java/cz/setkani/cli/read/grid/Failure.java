package cz.setkani.cli.read.grid;

/** Why something could not be read. */
public final class Failure {

  private Failure() {}

  /** What went wrong, in the words of the system; without any, its kind. */
  public static String reason(Exception failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }
}
