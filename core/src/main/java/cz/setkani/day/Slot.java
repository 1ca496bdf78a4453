package cz.setkani.day;

import java.util.List;

/**
 * A round in which two could still meet with nobody else moved.
 *
 * @param round the round, from 1
 * @param tables the numbers of the tables that are free then and suit the two, from 1
 */
public record Slot(int round, List<Integer> tables) {

  public Slot {
    tables = List.copyOf(tables);
  }
}
