package cz.setkani.cli.write.paper;

/**
 * How letters look.
 *
 * @param isBold whether they are bold
 * @param shade their colour
 */
public record Style(boolean isBold, Shade shade) {

  /** Bold letters of a colour. */
  public static Style bold(Shade shade) {
    return new Style(true, shade);
  }

  /** Ordinary letters of a colour. */
  public static Style plain(Shade shade) {
    return new Style(false, shade);
  }
}
