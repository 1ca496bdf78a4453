package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.Margins;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.Shade;
import java.util.List;

/**
 * A card as it is printed and folded: the upper half of the sheet upside down.
 *
 * @param table its name
 * @param pairs what stands below the name: on both sides the same, or on each something else
 * @param size of the letters of pairs, in points
 */
record CardSides(String table, List<PairsOfTable> pairs, double size) {

  private static final double SIDE = Margins.SIDE;
  private static final double EDGE = 9;
  private static final double BETWEEN = 4;
  private static final double HALF = PrintedSheet.A4_LONG / 2;
  private static final double FOLD_WIDTH = 0.1;

  /** The width of what stands on a side, in millimetres. */
  static final double WIDTH = PrintedSheet.A4_SHORT - 2 * SIDE;

  /** Its height. */
  static final double ROOM = HALF - 2 * EDGE;

  CardSides {
    pairs = List.copyOf(pairs);
  }

  /** The name as large as it may be above all pairs. */
  Sign sign() {
    double highest = pairs.stream().mapToDouble(side -> height(side)).max().orElseThrow();
    return Sign.of(table, WIDTH, ROOM - highest);
  }

  private double height(PairsOfTable side) {
    double height = side.height(WIDTH, size);
    return height == 0 ? 0 : height + BETWEEN;
  }

  PrintedSheet sheet() {
    Drawing card = new Drawing();
    card.across(0, PrintedSheet.A4_SHORT, HALF, FOLD_WIDTH, Shade.LINE);
    card.add(side(pairs.get(0)), HALF);
    card.addTurned(side(pairs.get(pairs.size() - 1)), PrintedSheet.A4_SHORT, HALF);
    return PrintedSheet.upright(table, card.inks());
  }

  private Drawing side(PairsOfTable side) {
    Drawing drawing = new Drawing();
    Sign sign = sign();
    double room = ROOM - height(side);
    sign.draw(drawing, PrintedSheet.A4_SHORT / 2, EDGE + (room - sign.height()) / 2);
    side.draw(drawing, SIDE, EDGE + ROOM - side.height(WIDTH, size), WIDTH, size);
    return drawing;
  }
}
