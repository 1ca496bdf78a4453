package cz.setkani.day;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Standing;
import cz.setkani.model.Table;
import java.util.List;
import java.util.Map;

/** Makes of an event as it was planned the one that takes place. */
final class Today {

  private final Standing standing;
  private final Rounds open;

  private Today(Standing standing) {
    this.standing = standing;
    open = Rounds.range(standing.firstOpen(), Rounds.MOST);
  }

  /** The event without those who are away and what is lost; nothing is locked in it. */
  static Event of(Event planned, Standing standing) {
    Today today = new Today(standing);
    List<Table> tables = planned.tables().stream().map(today::table).toList();
    List<Organisation> here = planned.organisations().stream().map(today::organisation).toList();
    return Event.builder(planned.day())
        .tables(tables)
        .organisations(here)
        .requests(planned.requests())
        .suggesting(planned.isSuggesting())
        .goal(planned.goal())
        .atLeast(planned.atLeast())
        .maxInARow(planned.maxInARow())
        .firstOpen(standing.firstOpen())
        .build();
  }

  private Table table(Table table) {
    return table.withOpen(table.open().minus(lost(standing.lostTables(), table.name()).and(open)));
  }

  private Organisation organisation(Organisation one) {
    Rounds away = lost(standing.away(), one.name());
    for (String resource : one.resources()) {
      away = away.or(lost(standing.lostResources(), resource).and(open));
    }
    return one.withPresent(one.present().minus(away));
  }

  private static Rounds lost(Map<String, Rounds> lost, String name) {
    return lost.getOrDefault(name, Rounds.NONE);
  }
}
