package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import java.util.List;

/**
 * What is different in a round, as it stands on a slip.
 *
 * @param round the round, in words
 * @param start when it begins, in lines; none where it is not held
 * @param what what is so now
 * @param remark why, or how that is different; may be none
 */
record SlipLine(String round, List<String> start, PrintedText what, PrintedText remark) {

  /** The size of letters of the round, its beginning and the remark, in points. */
  static final double SIZE = 12;

  private static final double GAP = 1.4;

  SlipLine {
    start = List.copyOf(start);
  }

  /** In millimetres. */
  double height() {
    return Math.max(what.height() + remark.height(), PrintedText.height(1 + start.size(), SIZE))
        + GAP;
  }

  /** The height of some lines, in millimetres. */
  static double height(List<SlipLine> lines) {
    return lines.stream().mapToDouble(SlipLine::height).sum();
  }
}
