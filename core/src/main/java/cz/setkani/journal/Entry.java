package cz.setkani.journal;

import cz.setkani.model.Rounds;

/**
 * A row of a journal.
 *
 * @param row its number, from 1, by which it can be undone: the line of the file in which it stands
 * @param round the round from which on it holds, from 1; what that means is said by the happening
 * @param happening what happened
 */
public record Entry(int row, int round, Happening happening) {

  /**
   * @throws IllegalArgumentException if the row is not positive, or the round not one of 1 to
   *     {@link Rounds#MOST}
   */
  public Entry {
    requireRound(round);
    if (row < 1) {
      throw new IllegalArgumentException("The row (%d) must be positive.".formatted(row));
    }
  }

  static void requireRound(int round) {
    if (round < 1 || round > Rounds.MOST) {
      throw new IllegalArgumentException(
          "The round (%d) must be 1 to %d.".formatted(round, Rounds.MOST));
    }
  }
}
