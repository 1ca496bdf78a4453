package cz.setkani.benchmark.day;

import cz.setkani.Counted;
import cz.setkani.Scheduler;
import cz.setkani.benchmark.events.Stopwatch;
import cz.setkani.day.Fate;
import cz.setkani.day.FrontierPoint;
import cz.setkani.day.Replan;
import cz.setkani.day.Replanner;
import cz.setkani.day.Status;
import cz.setkani.explain.Measures;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What comes out on a day.
 *
 * @param event the event of the day; what was held is locked
 * @param promises what stands on paper and can take place
 * @param pages pages with a promise
 * @param leftAlone the priority met if nothing is planned anew
 * @param frontier what was found, by rising numbers of broken pages
 * @param fresh a plan of the day that looks at no promise
 * @param freshPages pages that it makes wrong
 * @param secondsToReplan how long the next edition took, with no promise broken
 * @param secondsToFrontier how long all points took
 */
record DayFigures(
    Event event,
    List<Meeting> promises,
    int pages,
    long leftAlone,
    List<FrontierPoint> frontier,
    Counted fresh,
    int freshPages,
    double secondsToReplan,
    double secondsToFrontier) {

  private static final double SHARE = 0.15;

  static DayFigures of(ChangedDay day, long seed) {
    Replanner replanner = day.replanner(seed);
    Stopwatch watch = new Stopwatch();
    Replan next = replanner.replan();
    double secondsToReplan = watch.seconds();
    watch = new Stopwatch();
    List<FrontierPoint> frontier = replanner.withPages(Replanner.ANY).frontier();
    double secondsToFrontier = watch.seconds();
    Event event = replanner.event();
    List<Meeting> promises = before(next, Status.KEPT);
    Schedule leftAlone =
        new Schedule(Stream.concat(before(next, Status.HELD).stream(), promises.stream()).toList());
    Counted fresh =
        Scheduler.of(event).withSeed(seed).withEffort(Effort.QUICK).withoutComfort().count();
    return new DayFigures(
        event,
        promises,
        pages(promises).size(),
        Measures.of(event, leftAlone).priorityMet(),
        frontier,
        fresh,
        pages(broken(promises, fresh.schedule())).size(),
        secondsToReplan,
        secondsToFrontier);
  }

  private static List<Meeting> before(Replan next, Status status) {
    return next.changes().fates().stream()
        .filter(fate -> fate.status() == status)
        .map(Fate::before)
        .flatMap(meeting -> meeting.stream())
        .toList();
  }

  private static List<Meeting> broken(List<Meeting> promises, Schedule schedule) {
    Map<Set<String>, Integer> rounds = new HashMap<>();
    schedule.meetings().forEach(one -> rounds.put(Set.of(one.first(), one.second()), one.round()));
    return promises.stream()
        .filter(one -> rounds.getOrDefault(Set.of(one.first(), one.second()), 0) != one.round())
        .toList();
  }

  private static Set<String> pages(List<Meeting> meetings) {
    Set<String> pages = new HashSet<>();
    meetings.forEach(meeting -> pages.addAll(List.of(meeting.first(), meeting.second())));
    return pages;
  }

  /** 15 % of the pages. */
  int fewPages() {
    return (int) Math.round(SHARE * pages);
  }

  /** The best with promises broken on at most so many pages. */
  FrontierPoint at(int most) {
    return frontier.stream()
        .filter(point -> point.pages() <= most)
        .reduce((one, better) -> better)
        .orElseThrow();
  }

  FrontierPoint any() {
    return frontier.get(frontier.size() - 1);
  }

  /** The share of what a fresh plan meets that is met with no promise broken. */
  double share() {
    return (double) at(0).priorityMet() / freshMet();
  }

  boolean hasAllWithFewPages() {
    return at(fewPages()).priorityMet() >= freshMet();
  }

  long freshMet() {
    return fresh.measures().priorityMet();
  }
}
