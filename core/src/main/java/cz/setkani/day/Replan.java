package cz.setkani.day;

import cz.setkani.Programme;
import java.util.List;

/**
 * The next edition of a programme.
 *
 * @param programme the schedule of the whole day, what was held included; its event is that of the
 *     day as it stands, its bound what no edition can exceed that moves promises on no more pages
 *     than were allowed
 * @param changes what is different from the last edition
 * @param frontier what fewer moved pages would bring, and as many as this edition moves, by rising
 *     pages: the first point is that of no page. Only what was looked into
 * @param mostOfAny the highest sum of priorities that no edition can exceed, on however many pages
 *     it moves promises
 */
public record Replan(
    Programme programme, Changes changes, List<FrontierPoint> frontier, long mostOfAny) {

  public Replan {
    frontier = List.copyOf(frontier);
  }

  /** Whether no edition meets more, on however many pages it moves promises. */
  public boolean isMostOfAny() {
    return programme.explanation().measures().priorityMet() == mostOfAny;
  }
}
