package cz.setkani.cli.write.paper;

/** The margins of all sheets, in millimetres; printers leave less than that empty. */
public final class Margins {

  /** At the left and at the right. */
  public static final double SIDE = 14;

  /** Above what is printed. */
  public static final double TOP = 12;

  /** Below what is printed. */
  public static final double BOTTOM = 12;

  private Margins() {}
}
