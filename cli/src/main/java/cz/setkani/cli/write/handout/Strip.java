package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Drawing;

/**
 * A part of a paper that is as wide as the paper and is never torn apart.
 *
 * @param height in millimetres
 * @param painter draws it
 */
record Strip(double height, Painter painter) {

  /** Draws a strip. */
  @FunctionalInterface
  interface Painter {
    /** Draws it from an upper edge down. */
    void paint(Drawing drawing, double top);
  }

  /** Nothing, of a height. */
  static Strip gap(double height) {
    return new Strip(height, (drawing, top) -> {});
  }

  /** This strip and another one below, as one. */
  Strip and(Strip below) {
    return new Strip(
        height + below.height,
        (drawing, top) -> {
          painter.paint(drawing, top);
          below.painter.paint(drawing, top + height);
        });
  }
}
