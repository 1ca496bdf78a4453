package cz.setkani.validate;

import cz.setkani.model.Organisation;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Who takes part.
 *
 * @param file where the roster stands
 * @param names finds the organisations that are meant by cells
 * @param byName the organisations by their names, in the order of the roster
 */
record Roster(String file, Doubts names, Map<String, Organisation> byName) {

  /** The organisation that is meant by a cell, if that is certain. */
  Optional<String> resolve(Cell cell) {
    return names.resolve(cell);
  }

  Organisation get(String name) {
    return byName.get(name);
  }

  /** The number of teams. */
  int teamCount() {
    return byName.values().stream().mapToInt(Organisation::teams).sum();
  }

  Collection<Organisation> organisations() {
    return byName.values();
  }
}
