package cz.setkani.explain;

import cz.setkani.index.EventIndex;
import cz.setkani.index.Occupancy;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.SharedUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where there is room for one meeting more in a schedule as it stands. The schedule may be
 * anything, edited by hand.
 */
public final class Openings {

  private final EventIndex index;
  private final Occupancy occupancy;

  private Openings(EventIndex index, Occupancy occupancy) {
    this.index = index;
    this.occupancy = occupancy;
  }

  /** The room that a schedule leaves; O(m + n + r) for m meetings, n organisations, r requests. */
  public static Openings of(Event event, Schedule schedule) {
    EventIndex index = new EventIndex(event);
    return new Openings(index, new Occupancy(index, schedule));
  }

  /**
   * The same where some meetings of the schedule are taken out; costs next to nothing.
   *
   * @param gone meetings of the schedule, each no more often than it is there
   */
  public Openings without(Collection<Meeting> gone) {
    return new Openings(index, occupancy.without(List.copyOf(gone)));
  }

  /**
   * The rounds in which two could meet: both are present and free, a table that suits is free, what
   * they share with others is free, what they need is there, both keep their rests and the order
   * they asked for, and their requests allow it. How often they meet already, their own limits and
   * whether they may be put together is not looked at.
   *
   * @throws java.util.NoSuchElementException if one of the two is not in the roster
   */
  public Rounds rounds(String one, String other) {
    Set<SharedUnit> units = new LinkedHashSet<>(index.unitsOf(one));
    units.addAll(index.unitsOf(other));
    Rounds open =
        free(one).and(free(other)).and(index.window(one, other)).minus(index.event().over());
    for (SharedUnit unit : units) {
      open = open.minus(occupancy.busy(unit));
    }
    open = open.minus(restIn(one)).minus(restIn(other));
    open = open.minus(index.orders().brokenBy(one, other, occupancy));
    return open.minus(occupancy.whereTaken(index.event().tablesFor(one, other)));
  }

  private Rounds restIn(String name) {
    return occupancy.restIn(index.find(name).orElseThrow(), free(name));
  }

  /**
   * The team of an organisation that is free in a round and need not rest then; if neither need, or
   * both, the first one that is free, and if none is, the first one.
   *
   * @throws java.util.NoSuchElementException if it is not in the roster
   */
  public int team(String name, int round) {
    int teams = index.find(name).orElseThrow().teams();
    return IntStream.rangeClosed(1, teams)
        .filter(team -> isFree(name, team, round) && !mustRest(name, team, round))
        .findFirst()
        .orElseGet(
            () ->
                IntStream.rangeClosed(1, teams)
                    .filter(team -> isFree(name, team, round))
                    .findFirst()
                    .orElse(1));
  }

  private boolean isFree(String name, int team, int round) {
    return !occupancy.busy(name, team).contains(round);
  }

  private boolean mustRest(String name, int team, int round) {
    return !index.rests().needed(Rounds.of(round), occupancy.busy(name, team)).isEmpty();
  }

  /**
   * Whether the own limit of an organisation allows it no further meeting.
   *
   * @throws java.util.NoSuchElementException if it is not in the roster
   */
  public boolean isAtLimit(String name) {
    return occupancy.meetingsOf(name).size() >= index.find(name).orElseThrow().maxMeetings();
  }

  private Rounds free(String name) {
    Organisation organisation = index.find(name).orElseThrow();
    return index.reach(organisation).minus(occupancy.busy(name));
  }

  /** The numbers of the tables that nobody has in a round of the event, from 1 in rising order. */
  public List<Integer> tables(int round) {
    return IntStream.rangeClosed(1, index.event().tables().size())
        .filter(table -> !occupancy.isTaken(round, table))
        .boxed()
        .toList();
  }
}
