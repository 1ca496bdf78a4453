package cz.setkani.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table, or an island of chairs, at which one meeting at a time takes place.
 *
 * @param name what stands on it, such as {@code 7}; unique in the event
 * @param features what can be said of it, such as {@code accessible} or {@code quiet}
 */
public record Table(String name, Set<String> features) {

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public Table {
    if (name.isBlank()) {
      throw new IllegalArgumentException("The name of a table must not be blank.");
    }
    features = Collections.unmodifiableSet(new TreeSet<>(features));
  }

  /** A table without features. */
  public Table(String name) {
    this(name, Set.of());
  }
}
