package cz.setkani.cli.write.paper;

/** The colours of all papers; each is dark enough to be read where printers know grey only. */
public enum Shade {
  /** What matters. */
  INK(0x16202a),
  /** What stands beside. */
  SOFT(0x55606b),
  /** Lines between rows. */
  LINE(0xb9c2ca),
  /** Headings, tables. */
  ACCENT(0x00536b);

  private final int rgb;

  Shade(int rgb) {
    this.rgb = rgb;
  }

  /** {@return red, green and blue, each in eight bits, red first} */
  public int rgb() {
    return rgb;
  }
}
