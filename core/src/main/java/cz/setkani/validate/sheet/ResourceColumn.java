package cz.setkani.validate.sheet;

import java.util.List;

/** The columns of the hours of resources, {@code resources.csv}. */
public enum ResourceColumn implements Named {
  RESOURCE("resource", "zdroj"),
  AVAILABLE("available", "může", "availability", "dostupnost", "kdy může");

  private final List<String> names;

  ResourceColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
