package cz.setkani.model;

import java.util.Comparator;

/**
 * One meeting of a schedule.
 *
 * @param round the round, from 1
 * @param table the table's position in {@link Event#tables()}, from 1
 * @param first the organisation that stands earlier in the roster
 * @param second the organisation that stands later in the roster
 * @param lock what of it must stay as it is
 * @param firstTeam which team of the first one sits here, from 1
 * @param secondTeam which team of the second one sits here, from 1
 */
public record Meeting(
    int round, int table, String first, String second, Lock lock, int firstTeam, int secondTeam) {

  /** By rounds, in each by tables. */
  public static final Comparator<Meeting> BY_PLACE =
      Comparator.comparingInt(Meeting::round).thenComparingInt(Meeting::table);

  /**
   * @throws IllegalArgumentException if the round, the table or a team is not positive
   */
  public Meeting {
    if (round < 1 || table < 1) {
      throw new IllegalArgumentException(
          "The round (%d) and the table (%d) must be positive.".formatted(round, table));
    }
    if (firstTeam < 1 || secondTeam < 1) {
      throw new IllegalArgumentException(
          "The teams (%d and %d) must be positive.".formatted(firstTeam, secondTeam));
    }
  }

  /**
   * A meeting of organisations that come in one team, or of their first teams.
   *
   * @param locked whether it must stay in its round and at its table
   */
  public Meeting(int round, int table, String first, String second, boolean locked) {
    this(round, table, first, second, locked ? Lock.PLACE : Lock.NONE, 1, 1);
  }

  /** {@return whether it must take place in its round} */
  public boolean locked() {
    return lock != Lock.NONE;
  }

  /** The same meeting, told the other way round. */
  Meeting turned() {
    return new Meeting(round, table, second, first, lock, secondTeam, firstTeam);
  }

  /** The same meeting, which must stay where it is; a lock that it has stays the same. */
  public Meeting asLocked() {
    return locked() ? this : withLock(Lock.PLACE);
  }

  /** The same meeting, of which something else must stay as it is. */
  public Meeting withLock(Lock newLock) {
    return new Meeting(round, table, first, second, newLock, firstTeam, secondTeam);
  }

  /** The same meeting at another table, numbered from 1. */
  public Meeting atTable(int newTable) {
    return new Meeting(round, newTable, first, second, lock, firstTeam, secondTeam);
  }

  /** The same meeting with other teams, numbered from 1. */
  public Meeting withTeams(int newFirst, int newSecond) {
    return new Meeting(round, table, first, second, lock, newFirst, newSecond);
  }

  /**
   * Which team of an organisation sits in this meeting, from 1.
   *
   * @throws IllegalArgumentException if the organisation does not sit in this meeting
   */
  public int teamOf(String organisation) {
    return partnerOf(organisation).equals(second) ? firstTeam : secondTeam;
  }

  /** Whether the organisation sits in this meeting. */
  public boolean has(String organisation) {
    return first.equals(organisation) || second.equals(organisation);
  }

  /**
   * The one that an organisation meets here.
   *
   * @throws IllegalArgumentException if the organisation does not sit in this meeting
   */
  public String partnerOf(String organisation) {
    if (!has(organisation)) {
      throw new IllegalArgumentException("%s is not in %s.".formatted(organisation, this));
    }
    return first.equals(organisation) ? second : first;
  }
}
