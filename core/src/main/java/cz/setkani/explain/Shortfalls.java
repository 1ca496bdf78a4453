package cz.setkani.explain;

import cz.setkani.explain.Shortfall.Why;
import cz.setkani.index.EventIndex;
import cz.setkani.index.Occupancy;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds who has fewer own requests met than is guaranteed, and why. O(n + r T). */
final class Shortfalls {

  private final Event event;
  private final EventIndex index;
  private final Occupancy occupancy;
  private final Map<String, List<Request>> requestsOf;

  private Shortfalls(EventIndex index, Occupancy occupancy) {
    this.index = index;
    this.occupancy = occupancy;
    event = index.event();
    requestsOf = event.requests().stream().collect(Collectors.groupingBy(Request::organisation));
  }

  /** In the order of the roster. */
  static List<Shortfall> of(EventIndex index, Occupancy occupancy) {
    if (index.event().atLeast() == 0) {
      return List.of();
    }
    Shortfalls shortfalls = new Shortfalls(index, occupancy);
    return index.event().organisations().stream()
        .flatMap(organisation -> shortfalls.shortfall(organisation).stream())
        .toList();
  }

  private Optional<Shortfall> shortfall(Organisation organisation) {
    List<Request> own = requestsOf.getOrDefault(organisation.name(), List.of());
    int met = (int) own.stream().filter(this::isMet).count();
    int guaranteed = Math.min(event.atLeast(), own.size());
    return met >= guaranteed
        ? Optional.empty()
        : Optional.of(shortfall(organisation, own, new Share(met, own.size()), guaranteed));
  }

  private boolean isMet(Request request) {
    return occupancy.meet(request.organisation(), request.wants());
  }

  private Shortfall shortfall(
      Organisation organisation, List<Request> own, Share share, int guaranteed) {
    Rounds present = index.present(organisation);
    int possible = (int) own.stream().filter(request -> isPossible(request)).count();
    if (organisation.teams() * present.size() < guaranteed) {
      return of(organisation, share, guaranteed, Why.FEW_ROUNDS, ToldFact.ROUNDS.is(present));
    }
    Rounds reach = index.reach(organisation);
    if (organisation.teams() * reach.size() < guaranteed) {
      return of(organisation, share, guaranteed, Why.FEW_HOURS, ToldFact.ROUNDS.is(reach));
    }
    int most = organisation.teams() * index.rests().most(reach);
    if (most < guaranteed) {
      return of(
          organisation,
          share,
          guaranteed,
          Why.FEW_RESTED,
          ToldFact.MOST.is(most),
          ToldFact.RUNNING.is(index.rests().most()));
    }
    if (organisation.maxMeetings() < guaranteed) {
      return of(
          organisation,
          share,
          guaranteed,
          Why.FEW_MEETINGS,
          ToldFact.MOST.is(organisation.maxMeetings()));
    }
    return possible < guaranteed
        ? of(
            organisation,
            share,
            guaranteed,
            Why.FEW_POSSIBLE,
            ToldFact.MOST.is(possible),
            ToldFact.REQUESTS.is(own.size()))
        : of(organisation, share, guaranteed, Why.TOGETHER);
  }

  private boolean isPossible(Request request) {
    return Impossibility.of(index, request).isEmpty();
  }

  private static Shortfall of(
      Organisation organisation, Share share, int guaranteed, Why why, ToldFact.Telling... facts) {
    return new Shortfall(organisation.name(), share, guaranteed, why, Facts.of(List.of(facts)));
  }
}
