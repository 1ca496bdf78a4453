package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import java.util.List;

/**
 * A small paper that tells one organisation, or one of its teams, only what is different.
 *
 * @param name who gets it
 * @param facts which edition it belongs to; which team gets it, where there are several; which of
 *     its slips this is, where it gets several, and that it stands for its page, where it does
 * @param lines what is different, in the order of rounds
 */
record Slip(PrintedText name, List<PrintedText> facts, List<SlipLine> lines) {

  /** The width of all slips, in millimetres: two stand beside each other. */
  static final double WIDTH = 105;

  /** The height of a slip on which everything has room, in millimetres: eight to a sheet. */
  static final double USUAL_HEIGHT = 74;

  static final double SIDE = 7;
  static final double TOP = 5;
  static final double TITLE = 5;
  static final double BELOW_NAME = 1;
  static final double BELOW_FACTS = 3;
  private static final double BOTTOM = 4;

  Slip {
    facts = List.copyOf(facts);
    lines = List.copyOf(lines);
  }

  /** The height, in millimetres; more than usual only where the lines need it. */
  double height() {
    return Math.max(USUAL_HEIGHT, heightWithoutLines() + SlipLine.height(lines));
  }

  /** What is left for lines on a slip of a height, in millimetres. */
  double roomForLines(double height) {
    return height - heightWithoutLines();
  }

  private double heightWithoutLines() {
    double above = facts.stream().mapToDouble(PrintedText::height).sum();
    return TOP + TITLE + name.height() + BELOW_NAME + above + BELOW_FACTS + BOTTOM;
  }
}
