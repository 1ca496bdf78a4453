package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.Look;
import java.util.stream.DoubleStream;

/**
 * How large letters on a page are at least, and how wide its columns. Sizes in points, lengths in
 * millimetres.
 *
 * @param name of partners, where there is room
 * @param leastName of partners, where a page would else take a second sheet
 * @param small of all that is said besides
 * @param rounds the width of the column of numbers of rounds
 * @param times the width of the column of times
 * @param ticks the width of the column in which meetings are ticked
 * @param widestTable the width that the column of tables has at most, as far as words allow
 */
public record PageScale(
    double name,
    double leastName,
    double small,
    double rounds,
    double times,
    double ticks,
    double widestTable) {

  /** No name is ever smaller; smaller than {@link #leastName} only where a word would be broken. */
  static final double LEAST = 12;

  private static final PageScale USUAL = new PageScale(14, LEAST, 12, 15, 30, 18, 40);
  private static final PageScale LARGE = new PageScale(18, 18, 14, 17, 33, 21, 34);

  static PageScale of(Look look) {
    return look.isLarge() ? LARGE : USUAL;
  }

  /** Sizes of letters, those of which are left out that are smaller than all others. */
  double[] sizes(double... sizes) {
    return DoubleStream.concat(DoubleStream.of(sizes), DoubleStream.of(small))
        .filter(size -> size >= small)
        .toArray();
  }
}
