package cz.setkani.validate.sheet;

import java.util.List;

/** What can be set for the day as a whole. */
public enum Setting implements Named {
  TITLE("title", "název", "název akce", "akce"),
  PLACE("place", "místo", "místo konání"),
  DATE("date", "datum"),
  START("start", "začátek"),
  ROUNDS("rounds", "kola", "počet kol"),
  ROUND_MINUTES("round_minutes", "délka_kola", "minut na kolo"),
  CHANGEOVER_MINUTES("changeover_minutes", "přechod", "minut na přechod"),
  PAUSE("pause", "pauza", "přestávka", "pauses", "pauzy", "přestávky"),
  TABLES("tables", "stoly", "počet stolů", "ostrůvky", "počet ostrůvků"),
  MAX_PEOPLE("max_people", "max_osob", "nejvíc osob"),
  MAX_IN_A_ROW("max_in_a_row", "max_v_řadě", "nejvíc v řadě"),
  GOAL("goal", "cíl"),
  AT_LEAST("at_least", "aspoň", "alespoň"),
  HISTORY("history", "historie"),
  BETWEEN_SIDES("between_sides", "mezi_stranami", "mezi stranami"),
  EVERYONE("everyone", "všichni", "každý s každým"),
  RANK_POINTS("rank_points", "body_za_pořadí", "body za pořadí"),
  TIME_ZONE("time_zone", "časové_pásmo", "časové pásmo", "pásmo"),
  FROM("from", "od_kola", "od kola"),
  LANGUAGE("language", "jazyk");

  private final List<String> names;

  Setting(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
