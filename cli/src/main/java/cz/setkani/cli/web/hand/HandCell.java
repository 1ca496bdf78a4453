package cz.setkani.cli.web.hand;

import java.util.List;

/**
 * A table in a round.
 *
 * @param meetings those that stand there, mostly one or none
 * @param isOpen whether the table is there then
 * @param isFitting whether the chosen two could meet there with nobody else moved
 * @param says round, table and who meets there, in words
 */
public record HandCell(
    int round, int table, List<Movable> meetings, boolean isOpen, boolean isFitting, String says) {

  public HandCell {
    meetings = List.copyOf(meetings);
  }

  /**
   * A meeting in its place.
   *
   * @param number among all meetings, from 0
   * @param isLocked whether something of it must stay
   * @param isFaulty whether it breaks a rule
   * @param says all of this in words
   */
  public record Movable(
      int number,
      String first,
      String second,
      boolean isLocked,
      boolean isFaulty,
      boolean isChosen,
      String says) {}
}
