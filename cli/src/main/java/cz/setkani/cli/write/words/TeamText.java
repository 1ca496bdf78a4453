package cz.setkani.cli.write.words;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Locale;

/** What the teams of an organisation that comes in two are called. */
public final class TeamText {

  private TeamText() {}

  /** A team as {@code team 1: Jana Novák}; empty where an organisation comes in one. */
  public static String of(Event event, String organisation, int team, Locale language) {
    Organisation one = event.getOrganisation(organisation);
    if (one.teams() == 1) {
      return "";
    }
    String label = Texts.of(TeamText.class, language).text("team.own", team);
    return one.people().size() == 2 ? label + ": " + one.people().get(team - 1) : label;
  }

  /** The same, told to somebody else, without names. */
  public static String ofPartner(Event event, String organisation, int team, Locale language) {
    return event.getOrganisation(organisation).teams() == 1
        ? ""
        : Texts.of(TeamText.class, language).text("team.partner", team);
  }

  /** A team as {@code team 1}, without names of people. */
  public static String numbered(int team, Locale language) {
    return Texts.of(TeamText.class, language).text("team.own", team);
  }

  /** Who comes for a team, as far as it is known: of two people named, the first one is team 1. */
  public static List<String> people(Organisation one, int team) {
    boolean isParted = one.teams() == 2 && one.people().size() == 2;
    return isParted ? List.of(one.people().get(team - 1)) : one.people();
  }
}
