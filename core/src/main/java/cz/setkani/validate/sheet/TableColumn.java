package cz.setkani.validate.sheet;

import java.util.List;

/** The columns of the tables, {@code tables.csv}. */
public enum TableColumn implements Named {
  TABLE("table", "stůl", "ostrůvek"),
  FEATURES("features", "vlastnosti", "vybavení"),
  ROUNDS("rounds", "kola", "v kolech");

  private final List<String> names;

  TableColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
