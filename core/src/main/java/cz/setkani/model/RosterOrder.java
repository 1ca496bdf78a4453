package cz.setkani.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The order in which the organisations of an event stand. */
final class RosterOrder {

  private final Map<String, Integer> positions = new HashMap<>();

  /**
   * @throws IllegalArgumentException if one of the names stands twice
   */
  RosterOrder(List<Organisation> organisations) {
    for (Organisation organisation : organisations) {
      if (positions.put(organisation.name(), positions.size()) != null) {
        throw new IllegalArgumentException(
            "The organisation %s must not be added twice.".formatted(organisation.name()));
      }
    }
  }

  /**
   * The place of an organisation, from 0.
   *
   * @throws NoSuchElementException if it is not in the roster
   */
  int position(String organisation) {
    Integer position = positions.get(organisation);
    if (position == null) {
      throw new NoSuchElementException(
          "The organisation '%s' must be in the roster.".formatted(organisation));
    }
    return position;
  }

  /** The same meeting, told such that the organisation which stands earlier is first. */
  Meeting told(Meeting meeting) {
    return position(meeting.first()) <= position(meeting.second()) ? meeting : meeting.turned();
  }
}
