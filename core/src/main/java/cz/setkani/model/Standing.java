package cz.setkani.model;

import java.util.List;
import java.util.Map;

/**
 * How things stand on the day, when the rest of a programme is to be planned anew. What is said of
 * rounds before the first open one tells what was held in them; all else is about what is still to
 * come.
 *
 * @param firstOpen the first round in which anything may change, from 1; those before it are over
 * @param away for organisations, the rounds in which they are not here though the event expects
 *     them
 * @param lostTables for names of tables, the rounds in which they cannot be used though the event
 *     has them
 * @param lostResources for names of resources, the rounds in which they cannot be had
 * @param notHeld meetings of rounds that are over which did not take place though both were here
 * @param locked meetings of rounds to come that must not move
 */
public record Standing(
    int firstOpen,
    Map<String, Rounds> away,
    Map<String, Rounds> lostTables,
    Map<String, Rounds> lostResources,
    List<Meeting> notHeld,
    List<Meeting> locked) {

  /**
   * @throws IllegalArgumentException if the first open round is not positive
   */
  public Standing {
    if (firstOpen < 1) {
      throw new IllegalArgumentException(
          "The first open round (%d) must be positive.".formatted(firstOpen));
    }
    away = Map.copyOf(away);
    lostTables = Map.copyOf(lostTables);
    lostResources = Map.copyOf(lostResources);
    notHeld = List.copyOf(notHeld);
    locked = List.copyOf(locked);
  }

  /** Everything is as planned, and the rounds before {@code firstOpen} are over. */
  public static Standing from(int firstOpen) {
    return new Standing(firstOpen, Map.of(), Map.of(), Map.of(), List.of(), List.of());
  }

  /** The same with other meetings of rounds to come that must not move. */
  public Standing withLocked(List<Meeting> newLocked) {
    return new Standing(firstOpen, away, lostTables, lostResources, notHeld, newLocked);
  }
}
