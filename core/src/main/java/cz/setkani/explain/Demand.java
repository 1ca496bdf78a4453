package cz.setkani.explain;

import cz.setkani.model.Event;
import java.util.List;

/**
 * What is known of an event before it is scheduled: who is asked for more than it can give, and how
 * many rounds and tables it would take.
 *
 * @param organisations the demand for each organisation, in the order of the roster
 * @param requests all requests
 * @param pairs every two organisations of which at least one asked for the other
 * @param impossible the pairs that no schedule can bring together, in the order of the roster
 * @param roundsNeeded rounds that it takes at least to bring all other pairs together: no fewer
 *     than any team has partners, nor than the pairs need at the tables and with the teams that are
 *     there in each round, and with all of them in rounds that the event does not have. More may be
 *     needed
 * @param tablesNeeded tables that it takes at least to bring all other pairs together in the rounds
 *     of the event. More may be needed
 * @param tablesUsable tables that can be used at once at the very most: half of the teams present,
 *     in the fullest round
 */
public record Demand(
    List<OrganisationDemand> organisations,
    int requests,
    int pairs,
    List<ImpossiblePair> impossible,
    int roundsNeeded,
    int tablesNeeded,
    int tablesUsable) {

  public Demand {
    organisations = List.copyOf(organisations);
    impossible = List.copyOf(impossible);
  }

  /** The demand of an event; O(p + n T) for p pairs, n organisations and T rounds. */
  public static Demand of(Event event) {
    return new DemandCount(event).demand();
  }

  /** The organisations that are wanted by more partners than they can meet, the most first. */
  public List<OrganisationDemand> overAsked() {
    return organisations.stream()
        .filter(OrganisationDemand::isOverAsked)
        .sorted((a, b) -> b.excess() - a.excess())
        .toList();
  }
}
