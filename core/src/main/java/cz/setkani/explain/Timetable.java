package cz.setkani.explain;

import cz.setkani.model.Meeting;
import java.util.List;
import java.util.Optional;

/**
 * The day of one organisation, and of each of its teams where it comes in two.
 *
 * @param organisation its name
 * @param rounds for every round of the event, in order, its meeting if it has one then; where it
 *     comes in two teams, that of the first one
 * @param secondTeam the same of its second team; empty where there is none
 * @param unmet its own requests that are not met, in the order of the roster
 */
public record Timetable(
    String organisation,
    List<Optional<Meeting>> rounds,
    List<Optional<Meeting>> secondTeam,
    List<Unmet> unmet) {

  public Timetable {
    rounds = List.copyOf(rounds);
    secondTeam = List.copyOf(secondTeam);
    unmet = List.copyOf(unmet);
  }

  /** The day of an organisation of one team. */
  public Timetable(String organisation, List<Optional<Meeting>> rounds, List<Unmet> unmet) {
    this(organisation, rounds, List.of(), unmet);
  }

  /** The number of teams: 1 or 2. */
  public int teams() {
    return secondTeam.isEmpty() ? 1 : 2;
  }

  /** For every round of the event, in order, the meeting of a team, from 1, if it has one then. */
  public List<Optional<Meeting>> rounds(int team) {
    return team == 1 ? rounds : secondTeam;
  }
}
