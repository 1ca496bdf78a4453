package cz.setkani.validate.sheet;

import java.util.List;

/** The columns of the journal of the day, {@code day.csv}. */
public enum DayColumn implements Named {
  ROUND("round", "kolo", "od kola"),
  WHAT("what", "co"),
  WHO("who", "kdo"),
  DETAIL("detail", "podrobnosti", "podrobnost", "detaily");

  private final List<String> names;

  DayColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
