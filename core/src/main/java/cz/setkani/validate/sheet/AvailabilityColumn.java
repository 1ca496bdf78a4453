package cz.setkani.validate.sheet;

import java.util.List;

/** The columns of a list of who can come when, {@code available.csv}. */
public enum AvailabilityColumn implements Named {
  ORGANISATION("organisation", "organizace", "organization", "název", "name", "jméno"),
  AVAILABLE("available", "může", "availability", "dostupnost", "kdy může");

  private final List<String> names;

  AvailabilityColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
