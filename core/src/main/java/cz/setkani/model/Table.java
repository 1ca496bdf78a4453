package cz.setkani.model;

/**
 * A table, or an island of chairs, at which one meeting at a time takes place.
 *
 * @param name what stands on it, such as {@code 7}; unique in the event
 */
public record Table(String name) {

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public Table {
    if (name.isBlank()) {
      throw new IllegalArgumentException("The name of a table must not be blank.");
    }
  }
}
