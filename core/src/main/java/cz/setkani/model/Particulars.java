package cz.setkani.model;

import java.time.ZoneId;
import java.util.List;

/**
 * All that was said of an event; what else is known of it follows. Two events are equal if these
 * are: a further particular is a component here, a method of {@link EventBuilder} and one of {@link
 * Event}.
 */
record Particulars(
    Day day,
    List<Table> tables,
    List<Organisation> organisations,
    List<Request> requests,
    List<Meeting> locked,
    boolean isSuggesting,
    boolean isOfEverybody,
    Goal goal,
    int atLeast,
    int maxInARow,
    int firstOpen,
    History history,
    ResourceHours resourceHours,
    ZoneId timeZone) {

  Particulars {
    tables = List.copyOf(tables);
    organisations = List.copyOf(organisations);
    requests = List.copyOf(requests);
    locked = List.copyOf(locked);
  }

  Particulars withLocked(List<Meeting> newLocked) {
    return new Particulars(
        day,
        tables,
        organisations,
        requests,
        newLocked,
        isSuggesting,
        isOfEverybody,
        goal,
        atLeast,
        maxInARow,
        firstOpen,
        history,
        resourceHours,
        timeZone);
  }
}
