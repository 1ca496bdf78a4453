package cz.setkani.day;

import cz.setkani.index.Couple;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.rule.Check;
import cz.setkani.rule.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds which meetings can all take place. Those that come first in order are preferred; all that
 * have nothing to do with a broken rule stay anyway.
 */
final class Together {

  private final Event event;
  private final List<Meeting> all;

  private Together(Event event, List<Meeting> all) {
    this.event = event;
    this.all = all;
  }

  /**
   * The meetings that can take place together.
   *
   * @param all meetings, each of them locked, the more important ones first
   */
  static Set<Meeting> of(Event event, List<Meeting> all) {
    return new Together(event, all).find();
  }

  private Set<Meeting> find() {
    Set<Meeting> suspects = new LinkedHashSet<>();
    List<Fault> faults = faults(all);
    while (!faults.isEmpty()) {
      Set<String> names = new HashSet<>();
      faults.stream().flatMap(Together::meetings).map(Couple::names).forEach(names::addAll);
      all.stream()
          .filter(m -> names.contains(m.first()) || names.contains(m.second()))
          .forEach(suspects::add);
      faults = faults(without(suspects));
    }
    List<Meeting> kept = new ArrayList<>(without(suspects));
    all.stream().filter(suspects::contains).forEach(suspect -> keep(suspect, kept));
    return new HashSet<>(kept);
  }

  private static Stream<Meeting> meetings(Fault fault) {
    return Stream.concat(Stream.of(fault.meeting()), fault.other().stream());
  }

  private List<Meeting> without(Set<Meeting> suspects) {
    return all.stream().filter(meeting -> !suspects.contains(meeting)).toList();
  }

  private void keep(Meeting suspect, List<Meeting> kept) {
    kept.add(suspect);
    if (!faults(kept).isEmpty()) {
      kept.remove(kept.size() - 1);
    }
  }

  private List<Fault> faults(List<Meeting> meetings) {
    return Check.faults(event.withLocked(meetings), new Schedule(meetings));
  }
}
