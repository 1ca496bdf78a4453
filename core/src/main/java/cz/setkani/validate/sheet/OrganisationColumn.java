package cz.setkani.validate.sheet;

import java.util.List;

/** The columns of the roster, {@code organisations.csv}. */
public enum OrganisationColumn implements Named {
  ORGANISATION("organisation", "organizace", "organization", "název"),
  ALIASES("aliases", "zkratky", "zkratka"),
  PEOPLE("people", "osoby", "počet osob"),
  ARRIVES("arrives", "příchod"),
  LEAVES("leaves", "odchod"),
  BLOCKED_ROUNDS("blocked_rounds", "blokovaná_kola"),
  MAX_MEETINGS("max_meetings", "max_schůzek", "nejvíc schůzek"),
  TABLE("table", "stůl"),
  NEEDS("needs", "potřeby"),
  TEAMS("teams", "týmy", "počet týmů"),
  RESOURCES("resources", "zdroje"),
  NEVER_WITH("never_with", "nikdy_s"),
  WALKS("walks", "přechází"),
  SIDE("side", "strana"),
  /** Rounds and clock times when it can come. */
  AVAILABLE("available", "může", "availability", "dostupnost", "kdy může"),
  /** Where its messages go; also another name of it. */
  E_MAIL(
      "e-mail", "e-mail", "email", "mail", "e-mailová adresa", "emailová adresa", "email address"),
  /** The sessions in which it takes part. */
  SESSIONS("sessions", "bloky", "části", "session", "blok");

  private final List<String> names;

  OrganisationColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
