package cz.setkani.cli.write.paper;

/**
 * How papers look, where there is a choice.
 *
 * @param wall the paper of what hangs on the wall
 * @param isLarge whether letters are larger than usual, for those who see badly
 * @param copies how many of each sheet, {@value #MOST_COPIES} at most
 * @param hasPeople whether names of people stand beside those of their organisations
 */
public record Look(PaperSize wall, boolean isLarge, int copies, boolean hasPeople) {

  /** So many copies of a sheet can be asked for. */
  public static final int MOST_COPIES = 20;

  /** What is printed if nothing else is asked for. */
  public static final Look USUAL = new Look(PaperSize.A3, false, 1, false);

  /**
   * @throws IllegalArgumentException if {@code copies} is out of range
   */
  public Look {
    if (copies < 1 || copies > MOST_COPIES) {
      throw new IllegalArgumentException("Copies: " + copies);
    }
  }
}
