package cz.setkani.cli.web.frame;

import cz.setkani.cli.web.call.Role;

/** The screens in the order of work. */
public enum Tab {
  EVENTS("events", Role.ORGANISER),
  DATA("data", Role.ORGANISER),
  SCHEDULE("schedule", Role.ORGANISER),
  WHY("why", Role.ORGANISER),
  WHATIF("whatif", Role.ORGANISER),
  HAND("hand", Role.ORGANISER),
  PRINT("print", Role.ORGANISER),
  DAY("day", Role.HELPER),
  CLOCK("clock", Role.SCREEN);

  private final String path;
  private final Role least;

  Tab(String path, Role least) {
    this.path = path;
    this.least = least;
  }

  /** The last part of its address, and of the key of its name among the texts. */
  public String path() {
    return path;
  }

  /** Who may open it. */
  public Role least() {
    return least;
  }
}
