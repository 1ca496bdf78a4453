package cz.setkani.whatif;

import cz.setkani.model.Event;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.List;

/** The tables of an event, if there were more or fewer of them. */
final class Room {

  private Room() {}

  /** The same event at its first tables, or at all of them and further numbered ones. */
  static Event with(Event event, int count) {
    List<Table> own = event.tables();
    List<Table> tables = new ArrayList<>(own.subList(0, Math.min(count, own.size())));
    for (int number = 1; tables.size() < count; number++) {
      String name = "" + number;
      if (own.stream().noneMatch(table -> table.name().equals(name))) {
        tables.add(new Table(name));
      }
    }
    return event.toBuilder().tables(tables).build();
  }
}
