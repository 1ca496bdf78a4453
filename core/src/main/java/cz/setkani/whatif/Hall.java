package cz.setkani.whatif;

import cz.setkani.model.Event;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of an event, if there were more or fewer of them. */
final class Hall {

  private Hall() {}

  /**
   * The same event at fewer tables, the first ones but for those at which somebody stays all day,
   * which are always among them; or at all tables and further numbered ones, which are there all
   * day. Tables that are there in some rounds only stay so. Of two rooms, the larger has the tables
   * of the smaller.
   *
   * @param count how many tables; at least {@link #fewest}
   */
  static Event with(Event event, int count) {
    Set<String> residences = residences(event);
    List<Table> own = new ArrayList<>(event.tables());
    if (count < own.size()) {
      own.removeIf(table -> !residences.contains(table.name()));
      event.tables().stream()
          .filter(table -> !residences.contains(table.name()))
          .limit(count - residences.size())
          .forEach(own::add);
    }
    List<Table> tables = new ArrayList<>(own);
    for (int number = 1; tables.size() < count; number++) {
      String name = "" + number;
      if (own.stream().noneMatch(table -> table.name().equals(name))) {
        tables.add(new Table(name));
      }
    }
    return event.toBuilder().tables(tables).build();
  }

  /** The fewest tables that an event can have: at least one, and those where somebody stays. */
  static int fewest(Event event) {
    return Math.max(1, residences(event).size());
  }

  private static Set<String> residences(Event event) {
    return event.organisations().stream()
        .flatMap(organisation -> organisation.table().stream())
        .collect(Collectors.toSet());
  }
}
