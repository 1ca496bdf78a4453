package cz.setkani.cli.render;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.text.Texts;

/** What the teams of an organisation that comes in two are called. */
final class TeamText {

  private TeamText() {}

  /** A team as {@code team 1: Jana Novák}; empty where an organisation comes in one. */
  static String of(Event event, String organisation, int team, Texts texts) {
    return text("team.own", event.getOrganisation(organisation), team, texts);
  }

  /** The same, told to somebody else. */
  static String ofPartner(Event event, String organisation, int team, Texts texts) {
    return text("team.partner", event.getOrganisation(organisation), team, texts);
  }

  /** Of two people named, the first one is team 1. */
  private static String text(String key, Organisation one, int team, Texts texts) {
    if (one.teams() == 1) {
      return "";
    }
    String label = texts.text(key, team);
    return one.people().size() == 2 ? label + ": " + one.people().get(team - 1) : label;
  }
}
