package cz.setkani.day;

/**
 * What can be reached when promises on so many pages may be broken.
 *
 * @param pages pages on which promises are broken
 * @param moved promises that are broken
 * @param requestsMet requests met then, of the whole day
 * @param priorityMet the sum of their priorities
 * @param bound what no edition can exceed that breaks promises on at most so many pages
 */
public record FrontierPoint(int pages, int moved, int requestsMet, long priorityMet, long bound) {

  /** Whether no edition with at most so many pages meets more. */
  public boolean isProven() {
    return priorityMet == bound;
  }
}
