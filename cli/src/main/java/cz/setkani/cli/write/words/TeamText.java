package cz.setkani.cli.write.words;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.text.Texts;
import java.util.Locale;

/** What the teams of an organisation that comes in two are called. */
public final class TeamText {

  private TeamText() {}

  /** A team as {@code team 1: Jana Novák}; empty where an organisation comes in one. */
  public static String of(Event event, String organisation, int team, Locale language) {
    return text("team.own", event.getOrganisation(organisation), team, language);
  }

  /** The same, told to somebody else. */
  public static String ofPartner(Event event, String organisation, int team, Locale language) {
    return text("team.partner", event.getOrganisation(organisation), team, language);
  }

  /** Of two people named, the first one is team 1. */
  private static String text(String key, Organisation one, int team, Locale language) {
    if (one.teams() == 1) {
      return "";
    }
    String label = Texts.of(TeamText.class, language).text(key, team);
    return one.people().size() == 2 ? label + ": " + one.people().get(team - 1) : label;
  }
}
