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
 * @param frontier what more or fewer moved pages would bring, by rising pages: the first point is
 *     that of no page; the last one that of as many as can be of use, as far as is known. Only what
 *     was looked into
 */
public record Replan(Programme programme, Changes changes, List<FrontierPoint> frontier) {

  public Replan {
    frontier = List.copyOf(frontier);
  }
}
