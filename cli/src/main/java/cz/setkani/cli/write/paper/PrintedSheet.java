package cz.setkani.cli.write.paper;

import java.util.List;

/**
 * One side of a sheet of paper.
 *
 * @param width in millimetres
 * @param height in millimetres
 * @param title by which a reader finds it, such as the name of the organisation whose page it is
 * @param inks what is printed on it
 */
public record PrintedSheet(double width, double height, String title, List<Ink> inks) {

  /** The shorter side of a sheet of A4, in millimetres. */
  public static final double A4_SHORT = 210;

  /** The longer side of a sheet of A4, in millimetres. */
  public static final double A4_LONG = 297;

  public PrintedSheet {
    inks = List.copyOf(inks);
  }

  /** A sheet of A4 that stands upright. */
  public static PrintedSheet upright(String title, List<Ink> inks) {
    return new PrintedSheet(A4_SHORT, A4_LONG, title, inks);
  }
}
