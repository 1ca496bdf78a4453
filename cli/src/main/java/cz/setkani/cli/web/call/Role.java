package cz.setkani.cli.web.call;

/** Who somebody at a browser is, and so what is open to them; each may what later ones may. */
public enum Role {
  /** Sits at the computer on which the program runs. */
  ORGANISER,
  /** Stands at the door with a phone: notes who comes. */
  HELPER,
  /** A screen on the wall: shows, and changes nothing. */
  SCREEN;

  /** Whether what is open to somebody of {@code least} is open to this one. */
  public boolean mayAs(Role least) {
    return compareTo(least) <= 0;
  }
}
