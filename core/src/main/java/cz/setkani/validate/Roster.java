package cz.setkani.validate;

import cz.setkani.model.Organisation;
import java.util.Collection;
import java.util.Map;

/**
 * Who takes part.
 *
 * @param file where the roster stands
 * @param book the names by which the organisations are known
 * @param byName the organisations by their names, in the order of the roster
 */
record Roster(String file, NameBook book, Map<String, Organisation> byName) {

  Organisation get(String name) {
    return byName.get(name);
  }

  Collection<Organisation> organisations() {
    return byName.values();
  }
}
