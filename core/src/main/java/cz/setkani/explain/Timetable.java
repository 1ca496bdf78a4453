package cz.setkani.explain;

import cz.setkani.model.Meeting;
import java.util.List;
import java.util.Optional;

/**
 * The day of one organisation.
 *
 * @param organisation its name
 * @param rounds for every round of the event, in order, its meeting if it has one then
 * @param unmet its own requests that are not met, in the order of the roster
 */
public record Timetable(String organisation, List<Optional<Meeting>> rounds, List<Unmet> unmet) {

  public Timetable {
    rounds = List.copyOf(rounds);
    unmet = List.copyOf(unmet);
  }
}
