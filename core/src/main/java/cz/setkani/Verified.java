package cz.setkani;

import cz.setkani.explain.Explanation;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.model.Fairness;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.model.Share;
import cz.setkani.model.StopReason;
import cz.setkani.rule.Check;
import cz.setkani.rule.Fault;
import cz.setkani.rule.Rule;
import cz.setkani.validate.sheet.ScheduleRow;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A schedule that somebody wrote, and what is to be said of it.
 *
 * @param event the event that it is for
 * @param file the file in which it stands, as the user knows it
 * @param rows its meetings, in the order of the file
 * @param explanation what it is worth, and where it breaks a rule
 */
public record Verified(Event event, String file, List<ScheduleRow> rows, Explanation explanation) {

  public Verified {
    rows = List.copyOf(rows);
  }

  /**
   * Reckons what a schedule is worth. What it holds in rounds that are over stands, unless the
   * event says itself what does.
   */
  public static Verified of(Event event, String file, List<ScheduleRow> rows) {
    return of(event, file, rows, Watch.silent());
  }

  /**
   * The same before the eyes of somebody.
   *
   * @param watch once it is over, it is not looked into any further why requests are not met
   */
  public static Verified of(Event event, String file, List<ScheduleRow> rows, Watch watch) {
    Event standing = event.locked().isEmpty() ? standing(event, rows) : event;
    return new Verified(standing, file, rows, Explanation.of(standing, schedule(rows), watch));
  }

  private static Event standing(Event event, List<ScheduleRow> rows) {
    List<Meeting> over =
        rows.stream()
            .map(ScheduleRow::meeting)
            .filter(meeting -> event.over().contains(meeting.round()))
            .toList();
    boolean isSound = Check.faults(event, new Schedule(over)).stream().allMatch(Verified::isOver);
    return isSound ? event.withLocked(over) : event;
  }

  private static boolean isOver(Fault fault) {
    return fault.rule() == Rule.OVER || fault.rule() == Rule.REQUESTED;
  }

  private static Schedule schedule(List<ScheduleRow> rows) {
    return new Schedule(rows.stream().map(ScheduleRow::meeting).toList());
  }

  /** All meetings. */
  public Schedule schedule() {
    return schedule(rows);
  }

  /**
   * The schedule as a programme, such as comes of scheduling, each meeting told in the order of the
   * roster, and those that nobody asked for as suggested: nothing was searched, so of fairness
   * nothing is known but what the schedule itself misses.
   *
   * @param bound what no schedule of the event can exceed
   * @param watch once it is over, it is not looked into any further why requests are not met
   * @throws IllegalStateException if it breaks a rule
   */
  public Programme programme(Bound bound, Watch watch) {
    if (!faults().isEmpty()) {
      throw new IllegalStateException(
          "A programme must obey every rule, but: " + faults().get(0).text(Locale.ENGLISH));
    }
    Event asked = unasked() > 0 ? event.toBuilder().suggesting(true).build() : event;
    Schedule ordered =
        new Schedule(schedule().meetings().stream().map(event::inRosterOrder).toList());
    boolean isTold = asked == event && ordered.equals(schedule());
    Explanation told = isTold ? explanation : Explanation.of(asked, ordered, watch);
    return new Programme(
        asked,
        ordered,
        bound,
        new Fairness(Share.NONE, Optional.empty(), List.of(), told.missing(), 0),
        Optional.empty(),
        told,
        StopReason.GIVEN,
        0);
  }

  /** Where a rule is broken; a meeting that nobody asked for is none of these. */
  public List<Fault> faults() {
    return told().stream().filter(fault -> !isUnasked(fault)).toList();
  }

  /** What is told of the schedule: a row that stands twice is told once and not for each rule. */
  public List<Fault> told() {
    return explanation.faults().stream().filter(fault -> !isRowTwice(fault)).toList();
  }

  private static boolean isRowTwice(Fault fault) {
    return fault.rule() != Rule.ONCE
        && fault.other().filter(other -> isOfTheSame(other, fault.meeting())).isPresent();
  }

  private static boolean isOfTheSame(Meeting one, Meeting other) {
    return one.has(other.first()) && one.has(other.second());
  }

  /** How many meetings there are for which nobody asked. */
  public long unasked() {
    return told().stream().filter(Verified::isUnasked).count();
  }

  /** Whether it is told only that nobody asked for a meeting. */
  public static boolean isUnasked(Fault fault) {
    return fault.rule() == Rule.REQUESTED;
  }
}
