package cz.setkani.validate.check;

/**
 * Who wants to meet whom, by their names on the roster. Compares itself by hand: what the compiler
 * makes for a record has to be linked first, which every run of the program would wait for.
 */
public record Wish(String organisation, String wants) {

  /** Names that are numbered have hash codes in a row; by a small factor they would coincide. */
  private static final int SPREADING = 0x9E3779B1;

  public Wish reversed() {
    return new Wish(wants, organisation);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wish wish
        && organisation.equals(wish.organisation)
        && wants.equals(wish.wants);
  }

  @Override
  public int hashCode() {
    return SPREADING * organisation.hashCode() + wants.hashCode();
  }
}
