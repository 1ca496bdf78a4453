package cz.setkani.day;

import cz.setkani.explain.Openings;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.rule.Check;
import cz.setkani.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Tells where a wish could still be met on the day with nobody else moved. Immutable. */
public final class Fitting {

  private final Event event;
  private final Schedule schedule;
  private final Openings openings;

  private Fitting(Promises promises) {
    event = promises.event();
    schedule = promises.schedule();
    openings = Openings.of(event, schedule);
  }

  /**
   * The room that the last edition leaves, as the day stands.
   *
   * @param event the event with all that is wished for now
   * @param edition what is in people's hands
   * @param standing how the day stands
   * @throws IllegalArgumentException if the first open round is none of the event
   * @throws NoSuchElementException if the edition names an organisation that is not on the roster
   */
  public static Fitting of(Event event, Schedule edition, Standing standing) {
    return new Fitting(Sorting.of(event, edition, standing));
  }

  /**
   * All of whom an organisation wishes to meet and does not, or who wish to meet it, in the order
   * of the roster.
   *
   * @throws NoSuchElementException if it is not on the roster
   */
  public List<Fit> wishes(String organisation) {
    event.getOrganisation(organisation);
    return event.pairs().stream()
        .filter(pair -> pair.first().equals(organisation) || pair.second().equals(organisation))
        .filter(pair -> !meet(pair.first(), pair.second()))
        .map(pair -> new Fit(pair, slots(pair.first(), pair.second())))
        .toList();
  }

  /** Whether two have met, or will. */
  private boolean meet(String one, String other) {
    return schedule.meetings().stream().anyMatch(m -> m.has(one) && m.has(other));
  }

  /**
   * The rounds to come in which two could meet, by rising rounds; none if they have met, or will,
   * or must not, or one of them has as many meetings as it may have.
   *
   * @throws NoSuchElementException if one of them is not on the roster
   */
  public List<Slot> slots(String one, String other) {
    if (one.equals(other)
        || meet(one, other)
        || event.forbids(one, other)
        || openings.isAtLimit(one)
        || openings.isAtLimit(other)) {
      return List.of();
    }
    List<Integer> suitable = event.tablesFor(one, other);
    return openings.rounds(one, other).stream()
        .mapToObj(
            round ->
                new Slot(
                    round, openings.tables(round).stream().filter(suitable::contains).toList()))
        .filter(slot -> !slot.tables().isEmpty() && obeysRules(slot, one, other))
        .toList();
  }

  private boolean obeysRules(Slot slot, String one, String other) {
    Meeting meeting =
        event.inRosterOrder(
            new Meeting(slot.round(), slot.tables().get(0), one, other, false)
                .withTeams(openings.team(one, slot.round()), openings.team(other, slot.round())));
    List<Meeting> more = new ArrayList<>(schedule.meetings());
    more.add(meeting);
    return Check.faults(event, new Schedule(more)).stream()
        .allMatch(fault -> fault.rule() == Rule.REQUESTED);
  }
}
