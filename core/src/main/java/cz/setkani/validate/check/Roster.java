package cz.setkani.validate.check;

import cz.setkani.model.Organisation;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who takes part.
 *
 * @param file where the roster stands
 * @param names finds the organisations that are meant by cells
 * @param byName the organisations by their names, in the order of the roster
 */
public record Roster(String file, Doubts names, Map<String, Organisation> byName) {

  /** The most organisations an event can have. */
  public static final int MOST = 20_000;

  /** The same roster, where those of each wish are never to be put together. */
  Roster keepingApart(Set<Wish> refused) {
    Map<String, Organisation> apart = new LinkedHashMap<>(byName);
    for (Wish wish : refused) {
      Organisation one = apart.get(wish.organisation());
      Set<String> neverWith = new TreeSet<>(one.neverWith());
      neverWith.add(wish.wants());
      apart.put(one.name(), one.withNeverWith(neverWith));
    }
    return new Roster(file, names, apart);
  }

  /** The organisation that is meant by a cell, if that is certain. */
  public Optional<String> resolve(Cell cell) {
    return names.resolve(cell);
  }

  public Organisation get(String name) {
    return byName.get(name);
  }

  /**
   * This roster, with further organisations at its end.
   *
   * @param book the names by which all of them are known
   */
  public Roster with(Collection<Organisation> more, NameBook book) {
    Map<String, Organisation> all = new LinkedHashMap<>(byName);
    more.forEach(one -> all.putIfAbsent(one.name(), one));
    return new Roster(file, names.in(book), all);
  }

  /** The number of teams. */
  public int teamCount() {
    return byName.values().stream().mapToInt(Organisation::teams).sum();
  }

  public Collection<Organisation> organisations() {
    return byName.values();
  }
}
