package cz.setkani.validate.sheet;

import java.util.List;

/**
 * What one file holds.
 *
 * @param <C> the columns that the file can have
 * @param file the name of the file as the user knows it
 * @param state whether the rows are all there is
 * @param rows the rows in their order
 */
public record Sheet<C extends Enum<C>>(String file, State state, List<Row<C>> rows) {

  /** Whether a file could be read. */
  public enum State {
    /** There is no such file, and there need not be. */
    ABSENT,
    /** It could not be read, or not to its end; findings of its reader say why. */
    DAMAGED,
    /** It was read to its end. */
    READ
  }

  public Sheet {
    rows = List.copyOf(rows);
  }

  /** A file that is not there, and need not be. */
  public static <C extends Enum<C>> Sheet<C> absent(String file) {
    return new Sheet<>(file, State.ABSENT, List.of());
  }

  /** A file that could not be read, or not to its end. */
  public static <C extends Enum<C>> Sheet<C> damaged(String file) {
    return new Sheet<>(file, State.DAMAGED, List.of());
  }

  /** A file that was read to its end. */
  public static <C extends Enum<C>> Sheet<C> read(String file, List<Row<C>> rows) {
    return new Sheet<>(file, State.READ, rows);
  }

  /** Whether it was read to its end. */
  public boolean isRead() {
    return state == State.READ;
  }

  /** Whether it could not be read, or not to its end. */
  public boolean isDamaged() {
    return state == State.DAMAGED;
  }
}
