package cz.setkani.validate.sheet;

import java.util.List;

/** The columns of the sessions of a day, {@code sessions.csv}. */
public enum SessionColumn implements Named {
  SESSION("session", "blok", "část", "název", "name"),
  DATE("date", "datum"),
  START("start", "začátek"),
  ROUNDS("rounds", "kola", "počet kol"),
  ROUND_MINUTES("round_minutes", "délka_kola", "minut na kolo"),
  CHANGEOVER_MINUTES("changeover_minutes", "přechod", "minut na přechod"),
  TABLES("tables", "stoly", "počet stolů", "ostrůvky");

  private final List<String> names;

  SessionColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
