package cz.setkani.cli.write.paper;

/** A size of paper that offices have. */
public enum PaperSize {
  /** The sheet of an ordinary printer. */
  A4(PrintedSheet.A4_SHORT, PrintedSheet.A4_LONG),
  /** Twice as large. */
  A3(PrintedSheet.A4_LONG, 2 * PrintedSheet.A4_SHORT);

  private final double shorter;
  private final double longer;

  PaperSize(double shorter, double longer) {
    this.shorter = shorter;
    this.longer = longer;
  }

  /** {@return the shorter side, in millimetres} */
  public double shorter() {
    return shorter;
  }

  /** {@return the longer side, in millimetres} */
  public double longer() {
    return longer;
  }
}
