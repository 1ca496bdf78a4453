package cz.setkani.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** At which tables of an event two organisations can meet. For any number of threads. */
public final class TableRules {

  private final List<Table> tables;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Set<String>, List<Integer>> byNeeds = new ConcurrentHashMap<>();
  private final Map<List<Integer>, Rounds> open = new ConcurrentHashMap<>();
  private final boolean areOpenAllDay;

  /**
   * @param tables the tables of the event; no two have one name
   */
  public TableRules(List<Table> tables) {
    this.tables = List.copyOf(tables);
    tables.forEach(table -> numbers.put(table.name(), numbers.size() + 1));
    areOpenAllDay = tables.stream().allMatch(table -> table.open().size() == Rounds.MOST);
  }

  /**
   * The tables at which two can meet, from 1: those of their own where one of them has one, else
   * all; and of these the ones with every feature that one of the two needs. Where no own one has,
   * but whoever has one walks, all that have.
   */
  public List<Integer> suitable(Organisation a, Organisation b) {
    List<Integer> fit = byNeeds.computeIfAbsent(union(a.needs(), b.needs()), this::withFeatures);
    if (a.table().isEmpty() && b.table().isEmpty()) {
      return fit;
    }
    List<Integer> own = new ArrayList<>();
    a.table().map(numbers::get).filter(fit::contains).ifPresent(own::add);
    b.table()
        .map(numbers::get)
        .filter(fit::contains)
        .filter(t -> !own.contains(t))
        .ifPresent(own::add);
    return own.isEmpty() && isFree(a) && isFree(b) ? fit : List.copyOf(own);
  }

  private static boolean isFree(Organisation organisation) {
    return organisation.table().isEmpty() || organisation.walks();
  }

  /** The rounds in which at least one of some tables, told by their numbers, is there. */
  public Rounds open(List<Integer> some) {
    if (areOpenAllDay) {
      return some.isEmpty() ? Rounds.NONE : Rounds.first(Rounds.MOST);
    }
    return open.computeIfAbsent(
        some,
        numbers ->
            numbers.stream().map(t -> tables.get(t - 1).open()).reduce(Rounds.NONE, Rounds::or));
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    if (more.isEmpty()) {
      return some;
    }
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }

  private List<Integer> withFeatures(Set<String> needs) {
    List<Integer> fit = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      if (tables.get(t).features().containsAll(needs)) {
        fit.add(t + 1);
      }
    }
    return List.copyOf(fit);
  }
}
