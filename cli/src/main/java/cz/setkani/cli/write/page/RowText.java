package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.BreakableText;

/**
 * What has to find room in one row of a page; what is not there is empty.
 *
 * @param share how much of the height it takes, where there is enough for all: 1 for a round
 * @param table the name of the table
 * @param partner the name of the partner
 * @param aside what is said below it in small letters, or the name of a pause, or a date
 */
record RowText(double share, BreakableText table, BreakableText partner, BreakableText aside) {

  private static final double PAUSE = 0.5;

  /** A round, or one of the two lines that it has for two teams. */
  static RowText round(String table, String partner, String aside) {
    return new RowText(
        1, new BreakableText(table), new BreakableText(partner), new BreakableText(aside));
  }

  /** A pause, or a date. */
  static RowText pause(String name) {
    return new RowText(
        PAUSE, new BreakableText(""), new BreakableText(""), new BreakableText(name));
  }

  /** Whether it is a pause or a date and no round. */
  boolean isPause() {
    return share < 1;
  }
}
