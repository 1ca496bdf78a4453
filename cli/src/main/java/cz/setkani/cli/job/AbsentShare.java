package cz.setkani.cli.job;

/**
 * How many organisations do not come.
 *
 * @param number how many, or of a hundred
 * @param isPercent whether it is of a hundred
 */
public record AbsentShare(int number, boolean isPercent) {

  /** Of so many organisations, at most all. */
  int of(int organisations) {
    int count = isPercent ? (organisations * number + 50) / 100 : number;
    return Math.min(organisations, count);
  }
}
