package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;

/**
 * What is different in a round, as it stands on a slip.
 *
 * @param round the round, in words
 * @param start when it begins; empty where it is not held
 * @param what what is so now
 * @param remark why, or how that is different; may be none
 */
public record SlipLine(String round, String start, PrintedText what, PrintedText remark) {

  private static final double GAP = 1.4;
  private static final double LEAST = 9;

  /** In millimetres. */
  double height() {
    return Math.max(what.height() + remark.height(), LEAST) + GAP;
  }
}
