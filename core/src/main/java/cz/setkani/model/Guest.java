package cz.setkani.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose day counts when breaks are counted: a team of an organisation, or a person who comes for
 * several organisations. People of the same organisations have one day, which counts once; and an
 * organisation for which nobody is known to come but such people has no day of its own beside
 * theirs.
 *
 * @param organisations the names of those that are represented, in the order of the roster
 * @param team the team of a single organisation, from 1; 1 where there are several organisations
 */
public record Guest(List<String> organisations, int team) {

  /** Copies the list. */
  public Guest {
    organisations = List.copyOf(organisations);
  }

  /** Whether it is a person who comes for several organisations. */
  public boolean isShared() {
    return organisations.size() > 1;
  }

  /**
   * Those whose days count when breaks are counted: teams in the order of the roster, then the
   * people who are shared. O(n) for n organisations.
   */
  public static List<Guest> listOf(Event event) {
    List<SharedUnit> people = event.sharedUnits().stream().filter(SharedUnit::isPerson).toList();
    Set<String> names = people.stream().map(SharedUnit::name).collect(Collectors.toSet());
    Set<Guest> guests = new LinkedHashSet<>();
    for (Organisation one : event.organisations()) {
      boolean isShared = !one.people().isEmpty() && names.containsAll(one.people());
      for (int team = 1; team <= one.teams() && !isShared; team++) {
        guests.add(new Guest(List.of(one.name()), team));
      }
    }
    people.forEach(person -> guests.add(new Guest(person.organisations(), 1)));
    return new ArrayList<>(guests);
  }
}
