package cz.setkani.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Somebody who takes part: one team of one or more people that sits in one meeting at a time; or
 * two teams, so that there can be two meetings at once.
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
 * @param teams 1, or 2 where its people part. Of two people named, the first one is team 1
 * @param walks whether it leaves its own table for a meeting with somebody who cannot sit there,
 *     because that table lacks what the other one needs
 * @param side the side to which it belongs, such as buyers, where only different sides meet; empty
 *     for one that may meet everybody
 * @param addresses the e-mail addresses to which its messages go; mostly one, may be none
 */
public record Organisation(
    String name,
    List<String> people,
    Rounds present,
    int maxMeetings,
    Optional<String> table,
    Set<String> needs,
    Set<String> resources,
    Set<String> neverWith,
    int teams,
    boolean walks,
    Optional<String> side,
    List<String> addresses) {

  /** A limit of meetings that limits nobody. */
  public static final int NO_LIMIT = 2 * Rounds.MOST;

  /**
   * @throws IllegalArgumentException if the name is blank, {@code maxMeetings} negative or {@code
   *     teams} neither 1 nor 2
   */
  public Organisation {
    if (name.isBlank()) {
      throw new IllegalArgumentException("The name of an organisation must not be blank.");
    }
    if (maxMeetings < 0) {
      throw new IllegalArgumentException(
          "The maxMeetings (%d) of %s must not be negative.".formatted(maxMeetings, name));
    }
    if (teams < 1 || teams > 2) {
      throw new IllegalArgumentException(
          "The teams (%d) of %s must be 1 or 2.".formatted(teams, name));
    }
    people = List.copyOf(people);
    needs = Collections.unmodifiableSet(new TreeSet<>(needs));
    resources = Collections.unmodifiableSet(new TreeSet<>(resources));
    neverWith = Collections.unmodifiableSet(new TreeSet<>(neverWith));
    addresses = List.copyOf(addresses);
  }

  /** An organisation of no side, whose address is not known, and that stays at its own table. */
  public Organisation(
      String name,
      List<String> people,
      Rounds present,
      int maxMeetings,
      Optional<String> table,
      Set<String> needs,
      Set<String> resources,
      Set<String> neverWith,
      int teams) {
    this(
        name,
        people,
        present,
        maxMeetings,
        table,
        needs,
        resources,
        neverWith,
        teams,
        false,
        Optional.empty(),
        List.of());
  }

  /** An organisation that is there all day and has no limit of its own. */
  public static Organisation named(String name) {
    return new Organisation(
        name,
        List.of(),
        Rounds.first(Rounds.MOST),
        NO_LIMIT,
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        1);
  }

  /** This organisation under another name. */
  public Organisation withName(String newName) {
    return changed(parts -> parts.name = newName);
  }

  /** This organisation with other people, told by their names. */
  public Organisation withPeople(List<String> newPeople) {
    return changed(parts -> parts.people = newPeople);
  }

  /** This organisation, present in other rounds. */
  public Organisation withPresent(Rounds newPresent) {
    return changed(parts -> parts.present = newPresent);
  }

  /** This organisation with another limit of meetings, at least 0. */
  public Organisation withMaxMeetings(int newMaxMeetings) {
    return changed(parts -> parts.maxMeetings = newMaxMeetings);
  }

  /** This organisation with a table at which it stays all day. */
  public Organisation withTable(String newTable) {
    return changed(parts -> parts.table = Optional.of(newTable));
  }

  /** This organisation without a table of its own. */
  public Organisation withoutTable() {
    return changed(parts -> parts.table = Optional.empty());
  }

  /** This organisation with other features that its tables must have. */
  public Organisation withNeeds(Set<String> newNeeds) {
    return changed(parts -> parts.needs = newNeeds);
  }

  /** This organisation with other resources that each of its meetings occupies. */
  public Organisation withResources(Set<String> newResources) {
    return changed(parts -> parts.resources = newResources);
  }

  /** This organisation with others that it must not be put with, told by their names. */
  public Organisation withNeverWith(Set<String> newNeverWith) {
    return changed(parts -> parts.neverWith = newNeverWith);
  }

  /** This organisation in one team, or in two that may sit in two meetings at once. */
  public Organisation withTeams(int newTeams) {
    return changed(parts -> parts.teams = newTeams);
  }

  /** This organisation, which leaves its own table for those who cannot sit there, or does not. */
  public Organisation withWalks(boolean newWalks) {
    return changed(parts -> parts.walks = newWalks);
  }

  /** This organisation as one of a side; it meets no other one of that side. */
  public Organisation withSide(String newSide) {
    return changed(parts -> parts.side = Optional.of(newSide));
  }

  /** This organisation with other e-mail addresses to which its messages go. */
  public Organisation withAddresses(List<String> newAddresses) {
    return changed(parts -> parts.addresses = newAddresses);
  }

  private Organisation changed(Consumer<OrganisationParts> change) {
    OrganisationParts parts = new OrganisationParts(this);
    change.accept(parts);
    return parts.together();
  }

  /** Whether one of the two said that it must not be put with the other. */
  public boolean isRuledOutWith(Organisation other) {
    return neverWith.contains(other.name) || other.neverWith.contains(name);
  }

  /** Whether nothing keeps the two apart: neither of them nor their sides. */
  boolean mayMeet(Organisation other) {
    return !isRuledOutWith(other) && !isOnSideOf(other);
  }

  /** Whether both belong to the same side, so that they do not meet. */
  public boolean isOnSideOf(Organisation other) {
    return side.isPresent() && side.equals(other.side);
  }
}
