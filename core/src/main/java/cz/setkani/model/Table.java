package cz.setkani.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A table, or an island of chairs, at which one meeting at a time takes place.
 *
 * @param name what stands on it, such as {@code 7}; unique in the event
 * @param features what can be said of it, such as {@code accessible} or {@code quiet}
 * @param open the rounds in which it is there; no meeting takes place at it in others
 */
public record Table(String name, Set<String> features, Rounds open) {

  /** The most tables that the files of an event may have. */
  public static final int MOST = 10_000;

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public Table {
    if (name.isBlank()) {
      throw new IllegalArgumentException("The name of a table must not be blank.");
    }
    features = Collections.unmodifiableSet(new TreeSet<>(features));
  }

  /** A table that is there all day. */
  public Table(String name, Set<String> features) {
    this(name, features, Rounds.first(Rounds.MOST));
  }

  /** A table without features that is there all day. */
  public Table(String name) {
    this(name, Set.of());
  }

  /**
   * Tables without features that are there all day, named by their numbers from 1 on.
   *
   * @param count how many, from 0
   */
  public static List<Table> numbered(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> new Table("" + n)).toList();
  }

  /** This table, there in other rounds. */
  public Table withOpen(Rounds newOpen) {
    return new Table(name, features, newOpen);
  }
}
