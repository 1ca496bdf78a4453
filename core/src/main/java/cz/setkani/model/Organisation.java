package cz.setkani.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
 * @param table the name of the table at which it stays all day, if it has one
 * @param needs features that the table of each of its meetings must have, such as {@code
 *     accessible}
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
    Optional<String> table,
    Set<String> needs,
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
    needs = Collections.unmodifiableSet(new TreeSet<>(needs));
    resources = Collections.unmodifiableSet(new TreeSet<>(resources));
    neverWith = Collections.unmodifiableSet(new TreeSet<>(neverWith));
  }

  /** An organisation that is there all day and has no limit of its own. */
  public static Organisation named(String name) {
    return new Organisation(
        name,
        List.of(),
        Rounds.first(Rounds.MOST),
        Rounds.MOST,
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of());
  }

  public Organisation withName(String newName) {
    return new Organisation(
        newName, people, present, maxMeetings, table, needs, resources, neverWith);
  }

  public Organisation withPeople(List<String> newPeople) {
    return new Organisation(
        name, newPeople, present, maxMeetings, table, needs, resources, neverWith);
  }

  public Organisation withPresent(Rounds newPresent) {
    return new Organisation(
        name, people, newPresent, maxMeetings, table, needs, resources, neverWith);
  }

  public Organisation withMaxMeetings(int newMaxMeetings) {
    return new Organisation(
        name, people, present, newMaxMeetings, table, needs, resources, neverWith);
  }

  /** This organisation with a table at which it stays all day. */
  public Organisation withTable(String newTable) {
    return new Organisation(
        name, people, present, maxMeetings, Optional.of(newTable), needs, resources, neverWith);
  }

  public Organisation withNeeds(Set<String> newNeeds) {
    return new Organisation(
        name, people, present, maxMeetings, table, newNeeds, resources, neverWith);
  }

  public Organisation withResources(Set<String> newResources) {
    return new Organisation(
        name, people, present, maxMeetings, table, needs, newResources, neverWith);
  }

  public Organisation withNeverWith(Set<String> newNeverWith) {
    return new Organisation(
        name, people, present, maxMeetings, table, needs, resources, newNeverWith);
  }
}
