package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.paper.TextBox;

/**
 * A text that is to stand somewhere.
 *
 * @param text may be empty
 * @param style of its letters
 * @param sizes of its letters, in points: the largest at which no word breaks is taken
 */
record Wording(String text, Style style, double... sizes) {

  private static final double TALL = 1000;

  /** The text in lines of a width in millimetres. */
  PrintedText printed(double width) {
    return text.isEmpty() ? PrintedText.NONE : new TextBox(width, TALL).fitted(text, sizes);
  }
}
