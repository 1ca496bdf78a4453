package cz.setkani.cli.job;

import cz.setkani.day.Slot;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where wishes could still be met with nobody else moved.
 *
 * @param event the event with all that is wished for now
 * @param from the first round that counts
 * @param organisation who is asked about
 * @param slots the rounds and tables for each other, in the order of the roster; none where there
 *     is no room
 * @param meeting that of the two in question, if they meet
 */
public record Fitted(
    Event event,
    int from,
    String organisation,
    Map<String, List<Slot>> slots,
    Optional<Meeting> meeting) {

  public Fitted {
    slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
  }
}
