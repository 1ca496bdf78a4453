package cz.setkani.validate.check;

import cz.setkani.model.Table;
import java.util.List;

/**
 * What is known of the tables.
 *
 * @param state what is known
 * @param listed the tables, if they were given
 */
public record Tables(Knowledge state, List<Table> listed) {

  public enum Knowledge {
    /** Named or counted by the organiser. */
    GIVEN,
    /** As many as can be used. */
    ENOUGH,
    /** What was given cannot be read. */
    UNKNOWN
  }

  public Tables {
    listed = List.copyOf(listed);
  }

  static Tables of(Knowledge state) {
    return new Tables(state, List.of());
  }

  static Tables of(List<Table> listed) {
    return new Tables(Knowledge.GIVEN, listed);
  }

  /** The tables of an event with so many teams of organisations. */
  public List<Table> names(int teams) {
    return state == Knowledge.GIVEN ? listed : Table.numbered(Math.max(1, teams / 2));
  }
}
