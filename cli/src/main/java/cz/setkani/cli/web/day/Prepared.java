package cz.setkani.cli.web.day;

import cz.setkani.cli.job.Replanned;
import cz.setkani.day.FrontierPoint;
import java.util.List;
import java.util.Optional;

/**
 * What came of preparing the next edition; nothing of it is written.
 *
 * @param day as it was when it was made
 * @param from the first round that may change
 * @param pages on how many pages promises may be moved
 * @param points what moved pages would bring, if that was looked into
 * @param result what would be given out, or why nothing can be
 */
public record Prepared(
    DayNow day, int from, int pages, List<FrontierPoint> points, Optional<Replanned> result) {

  /** The kind of the work that makes it. */
  static final String KIND = "edition";

  public Prepared {
    points = List.copyOf(points);
  }
}
