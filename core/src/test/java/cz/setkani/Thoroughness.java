package cz.setkani;

/** How many random events are tried: more where somebody asks for it with {@code -Pthorough}. */
public final class Thoroughness {

  private static final int FACTOR = Integer.getInteger("setkani.seeds", 1);

  private Thoroughness() {}

  /** The number of seeds, from the number that the gate has time for. */
  public static int of(int seeds) {
    return seeds * FACTOR;
  }
}
