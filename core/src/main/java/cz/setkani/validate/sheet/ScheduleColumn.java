package cz.setkani.validate.sheet;

import java.util.List;

/** The columns of a schedule, {@code schedule.csv}. */
public enum ScheduleColumn implements Named {
  ROUND("round", "kolo"),
  START("start", "začátek"),
  END("end", "konec"),
  TABLE("table", "stůl"),
  ORGANISATION_1("organisation_1", "organizace_1", "organization_1"),
  ORGANISATION_2("organisation_2", "organizace_2", "organization_2"),
  REQUESTED_BY("requested_by", "přeje_si"),
  LOCKED("locked", "pevná", "pevně"),
  TEAM_1("team_1", "tým_1"),
  TEAM_2("team_2", "tým_2"),
  STATUS("status", "stav"),
  /** Where there are several dates; the round says which. */
  DATE("date", "datum");

  private final List<String> names;

  ScheduleColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
