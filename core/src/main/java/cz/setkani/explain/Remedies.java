package cz.setkani.explain;

import cz.setkani.model.Organisation;
import cz.setkani.model.Rests;
import cz.setkani.model.Rounds;
import cz.setkani.model.SharedUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the cheapest change after which a meeting can be added to a schedule as it stands. It looks
 * at every round in which both are free or absent, and at one round more, and counts what stands
 * against the meeting there: each obstacle has its change. O(T s) for T rounds and s shared units.
 */
final class Remedies {

  /** Reasons against which no change of the day helps. */
  private static final Set<Reason> NEVER =
      EnumSet.of(Reason.OF_ONE_SIDE, Reason.NOT_ARRANGED, Reason.MET_BEFORE);

  /** More changes at once are not simple. */
  private static final int MOST_CHANGES = 2;

  private static final Comparator<List<Amendment>> CHEAPEST =
      Comparator.<List<Amendment>>comparingInt(List::size)
          .thenComparingInt(
              amendments -> amendments.stream().mapToInt(r -> r.help().ordinal()).sum());

  private final Situation situation;
  private final int lastRound;

  private final boolean mustWalk;

  /**
   * @param mustWalk whether the situation is that after whoever of the two has a table of its own
   *     leaves it
   */
  private Remedies(Situation situation, boolean mustWalk) {
    this.situation = situation;
    this.mustWalk = mustWalk;
    lastRound = situation.index().event().roundCount();
  }

  /** What would help: one change, or several that are needed together. */
  static List<Change> of(Situation situation, Reason reason) {
    return of(situation, reason, true);
  }

  /** The same without a round more. */
  static List<Change> withoutARoundMore(Situation situation, Reason reason) {
    return of(situation, reason, false);
  }

  private static List<Change> of(Situation situation, Reason reason, boolean isAddingRounds) {
    Situation seated = situation.tables().isEmpty() ? situation.ifTheyWalked() : situation;
    if (NEVER.contains(reason) || seated.tables().isEmpty()) {
      return List.of(Change.of(Help.NOTHING));
    }
    Remedies remedies = new Remedies(seated, situation.tables().isEmpty());
    Map<List<Amendment>, Rounds> options = remedies.options();
    if (!isAddingRounds) {
      options.keySet().removeIf(changes -> changes.stream().anyMatch(c -> c.help() == Help.ROUND));
    }
    return cheapest(options).orElseGet(() -> List.of(remedies.sacrifice(reason)));
  }

  private static Optional<List<Change>> cheapest(Map<List<Amendment>, Rounds> options) {
    return options.keySet().stream()
        .filter(changes -> changes.size() <= MOST_CHANGES)
        .min(CHEAPEST)
        .map(changes -> in(options.get(changes), changes));
  }

  private static List<Change> in(Rounds rounds, List<Amendment> amendments) {
    List<Amendment> needed = amendments.isEmpty() ? List.of(Amendment.of(Help.SEARCH)) : amendments;
    return needed.stream().map(amendment -> amendment.in(rounds)).toList();
  }

  /** What would have to be changed, and the rounds in which the meeting would then fit. */
  private Map<List<Amendment>, Rounds> options() {
    Map<List<Amendment>, Rounds> options = new LinkedHashMap<>();
    Rounds busy = situation.asker().busy().or(situation.wanted().busy());
    Rounds hopeless =
        situation.wouldSitAnywhere()
            ? Rounds.NONE
            : situation.tablesTaken().minus(situation.closed());
    open().minus(busy).minus(hopeless).minus(situation.heldByTheTwo()).stream()
        .forEach(round -> options.merge(changesFor(round), Rounds.of(round), Rounds::or));
    if (lastRound < Rounds.MOST
        && situation.hasTableIn(lastRound + 1)
        && situation.needs().missing(Rounds.of(lastRound + 1)).isEmpty()
        && wouldStay(situation.asker())
        && wouldStay(situation.wanted())) {
      options.put(changesForOneMore(), Rounds.of(lastRound + 1));
    }
    return options;
  }

  private Rounds open() {
    return situation.index().rounds().minus(situation.index().event().over());
  }

  /** Nobody is asked to come back for a round more after having left. */
  private boolean wouldStay(Attendance side) {
    return side.present().contains(lastRound)
        || side.organisation().present().contains(lastRound + 1);
  }

  private List<Amendment> changesFor(int round) {
    List<Amendment> changes = changesOfTheTwo(round);
    if (situation.tablesTaken().contains(round)) {
      changes.add(
          situation.closed().contains(round)
              ? Amendment.of(Help.OPEN_TABLE)
              : Amendment.of(
                  Help.TABLE,
                  ToldFact.TABLE_COUNT.is(situation.index().event().tables().size() + 1)));
    }
    situation
        .needs()
        .missing(Rounds.of(round))
        .forEach(
            resource ->
                changes.add(Amendment.of(Help.RESOURCE_HOURS, ToldFact.SHARED.is(resource))));
    situation
        .shared()
        .forEach(
            (unit, busy) -> {
              if (busy.contains(round)) {
                replace(unit, situation.asker(), changes);
                replace(unit, situation.wanted(), changes);
              }
            });
    return changes;
  }

  private List<Amendment> changesForOneMore() {
    List<Amendment> changes = changesOfTheTwo(lastRound + 1);
    changes.add(Amendment.of(Help.ROUND, ToldFact.LAST_ROUND.is(lastRound + 1)));
    return changes;
  }

  private List<Amendment> changesOfTheTwo(int round) {
    List<Amendment> changes = new ArrayList<>();
    if (!situation.window().contains(round)) {
      changes.add(Amendment.of(Help.WINDOW));
    }
    situation.orders().stream()
        .filter(order -> situation.brokenBy(order).contains(round))
        .map(
            o ->
                Amendment.of(
                    Help.ORDER,
                    ToldFact.ORGANISATION.is(o.organisation()),
                    ToldFact.EARLIER.is(o.first()),
                    ToldFact.LATER.is(o.then())))
        .forEach(changes::add);
    addRest(round, changes);
    for (Attendance side : List.of(situation.asker(), situation.wanted())) {
      Organisation one = side.organisation();
      if (mustWalk && one.table().isPresent() && !one.walks()) {
        changes.add(Amendment.of(Help.WALK, ToldFact.ORGANISATION.is(side.name())));
      }
      if (side.isAtLimit()) {
        changes.add(
            Amendment.of(
                Help.MAX_MEETINGS,
                ToldFact.ORGANISATION.is(side.name()),
                ToldFact.LIMIT.is(side.meetings() + 1)));
      }
      if (!side.organisation().present().contains(round)) {
        changes.add(Amendment.of(Help.PRESENCE, ToldFact.ORGANISATION.is(side.name())));
      }
    }
    return changes;
  }

  private void addRest(int round, List<Amendment> changes) {
    Rests rests = situation.index().rests();
    if (rests.most() == Rounds.MOST) {
      return;
    }
    int running =
        Math.max(
            situation.occupancy().runningWith(round, situation.asker().organisation()),
            situation.occupancy().runningWith(round, situation.wanted().organisation()));
    if (running > rests.most()) {
      changes.add(Amendment.of(Help.REST, ToldFact.RUNNING.is(running)));
    }
  }

  private static void replace(SharedUnit unit, Attendance side, List<Amendment> changes) {
    if (unit.organisations().contains(side.name())) {
      Help help = unit.isPerson() ? Help.PERSON : Help.RESOURCE;
      changes.add(
          Amendment.of(
              help, ToldFact.SHARED.is(unit.name()), ToldFact.ORGANISATION.is(side.name())));
    }
  }

  /** What would have to be given up where no simple change helps. */
  private Change sacrifice(Reason reason) {
    return switch (reason) {
      case BOTH_FULL -> Change.of(Help.GIVE_UP_BOTH);
      case ASKER_FULL, ASKER_LIMIT, ASKER_STAY, ASKER_REST -> giveUp(situation.asker());
      case WANTED_FULL, WANTED_LIMIT, WANTED_STAY, WANTED_REST -> giveUp(situation.wanted());
      case NO_COMMON_FREE_ROUND,
          WINDOW_TAKEN,
          REST,
          ORDER,
          MIXED,
          SHARED_BUSY,
          RESOURCE_BUSY,
          SHARED_SEVERAL,
          TABLES_TAKEN,
          SUITABLE_TABLES_TAKEN,
          OPEN_TABLES_TAKEN,
          RESOURCE_AWAY_THEN,
          RESOURCE_AWAY_OR_TAKEN,
          TABLES_AND_SHARED ->
          Change.of(Help.REARRANGE);
      default -> Change.of(Help.NOTHING);
    };
  }

  private static Change giveUp(Attendance side) {
    return Change.of(
        Help.GIVE_UP_ONE,
        ToldFact.ORGANISATION.is(side.name()),
        ToldFact.MEETINGS.is(side.meetings()));
  }
}
