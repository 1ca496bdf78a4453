package cz.setkani.cli.write.paper;

import java.util.List;

/**
 * Something that is printed on a sheet. Lengths in millimetres from the upper left corner of the
 * sheet, sizes of letters in points.
 */
public sealed interface Ink {

  /** The same further down. */
  Ink moved(double down);

  /** The same within an area that is turned upside down. */
  Ink turned(double width, double height);

  /**
   * Words on one line.
   *
   * @param runs what stands there, one after the other
   * @param x where the words begin, have their middle or end, by {@code align}
   * @param baseline the line that they stand on
   * @param size of the letters
   * @param align which part of the words is at {@code x}
   * @param isUpsideDown whether they are turned about the place where they are: then they run to
   *     the left
   */
  record Words(
      List<Run> runs, double x, double baseline, double size, Align align, boolean isUpsideDown)
      implements Ink {

    public Words {
      runs = List.copyOf(runs);
    }

    @Override
    public Words moved(double down) {
      return new Words(runs, x, baseline + down, size, align, isUpsideDown);
    }

    @Override
    public Words turned(double width, double height) {
      return new Words(runs, width - x, height - baseline, size, align, !isUpsideDown);
    }
  }

  /**
   * Words of one style.
   *
   * @param text without line breaks
   * @param style of its letters
   */
  record Run(String text, Style style) {}

  /**
   * A straight line.
   *
   * @param fromX where it begins
   * @param fromY where it begins
   * @param toX where it ends
   * @param toY where it ends
   * @param width how thick it is
   * @param shade its colour
   */
  record Stroke(double fromX, double fromY, double toX, double toY, double width, Shade shade)
      implements Ink {

    @Override
    public Stroke moved(double down) {
      return new Stroke(fromX, fromY + down, toX, toY + down, width, shade);
    }

    @Override
    public Stroke turned(double across, double height) {
      return new Stroke(across - fromX, height - fromY, across - toX, height - toY, width, shade);
    }
  }

  /** Which part of words is at a place. */
  enum Align {
    /** They begin there. */
    START,
    /** Their middle is there. */
    MIDDLE,
    /** They end there. */
    END
  }
}
