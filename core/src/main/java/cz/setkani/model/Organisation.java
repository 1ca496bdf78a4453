package cz.setkani.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who takes part: one team of one or more people that sits in one meeting at a time.
 *
 * @param name the name, unique in the event; never blank
 * @param people the names of those who come, where they are known. Somebody who is named at several
 *     organisations is in one place at a time
 * @param present the rounds in which it can have a meeting
 * @param maxMeetings the most meetings it may have; at least 0
 * @param resources what each of its meetings occupies besides, such as an interpreter: each serves
 *     one meeting at a time
 * @param neverWith names of organisations that it must not be put with, whoever asks for it; not to
 *     be shown to anybody
 */
public record Organisation(
    String name,
    List<String> people,
    Rounds present,
    int maxMeetings,
    Set<String> resources,
    Set<String> neverWith) {

  /**
   * @throws IllegalArgumentException if the name is blank or {@code maxMeetings} negative
   */
  public Organisation {
    if (name.isBlank()) {
      throw new IllegalArgumentException("The name of an organisation must not be blank.");
    }
    if (maxMeetings < 0) {
      throw new IllegalArgumentException(
          "The maxMeetings (%d) of %s must not be negative.".formatted(maxMeetings, name));
    }
    people = List.copyOf(people);
    resources = Collections.unmodifiableSet(new TreeSet<>(resources));
    neverWith = Collections.unmodifiableSet(new TreeSet<>(neverWith));
  }

  /** An organisation that is there all day and has no limit of its own. */
  public static Organisation named(String name) {
    return new Organisation(
        name, List.of(), Rounds.first(Rounds.MOST), Rounds.MOST, Set.of(), Set.of());
  }

  public Organisation withName(String newName) {
    return new Organisation(newName, people, present, maxMeetings, resources, neverWith);
  }

  public Organisation withPeople(List<String> newPeople) {
    return new Organisation(name, newPeople, present, maxMeetings, resources, neverWith);
  }

  public Organisation withPresent(Rounds newPresent) {
    return new Organisation(name, people, newPresent, maxMeetings, resources, neverWith);
  }

  public Organisation withMaxMeetings(int newMaxMeetings) {
    return new Organisation(name, people, present, newMaxMeetings, resources, neverWith);
  }

  public Organisation withResources(Set<String> newResources) {
    return new Organisation(name, people, present, maxMeetings, newResources, neverWith);
  }

  public Organisation withNeverWith(Set<String> newNeverWith) {
    return new Organisation(name, people, present, maxMeetings, resources, newNeverWith);
  }
}
