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

  public static <C extends Enum<C>> Sheet<C> absent(String file) {
    return new Sheet<>(file, State.ABSENT, List.of());
  }

  public static <C extends Enum<C>> Sheet<C> damaged(String file) {
    return new Sheet<>(file, State.DAMAGED, List.of());
  }

  public static <C extends Enum<C>> Sheet<C> read(String file, List<Row<C>> rows) {
    return new Sheet<>(file, State.READ, rows);
  }

  public boolean isRead() {
    return state == State.READ;
  }

  public boolean isDamaged() {
    return state == State.DAMAGED;
  }
}
