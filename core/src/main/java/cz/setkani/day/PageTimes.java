package cz.setkani.day;

import cz.setkani.model.Idleness;
import cz.setkani.model.Meeting;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** When and where each page has somebody sit. */
final class PageTimes {

  private final Idleness idleness;
  private final Map<TeamPage, TreeMap<Integer, Meeting>> pages = new HashMap<>();

  PageTimes(Idleness idleness, List<Meeting> meetings) {
    this.idleness = idleness;
    meetings.forEach(this::put);
  }

  void exchange(Meeting out, Meeting in) {
    TeamPage.of(out).forEach(page -> pages.get(page).remove(out.round()));
    put(in);
  }

  private void put(Meeting meeting) {
    TeamPage.of(meeting)
        .forEach(
            page ->
                pages.computeIfAbsent(page, one -> new TreeMap<>()).put(meeting.round(), meeting));
  }

  /** The waiting rounds more that an exchange brings; fewer, if negative. */
  int waitingMore(Meeting out, Meeting in) {
    return Stream.of(out, in)
        .flatMap(meeting -> TeamPage.of(meeting).stream())
        .distinct()
        .mapToInt(page -> idleness.waiting(after(page, out, in)) - idleness.waiting(busy(page)))
        .sum();
  }

  private long after(TeamPage page, Meeting out, Meeting in) {
    long left = TeamPage.of(out).contains(page) ? busy(page) & ~bit(out) : busy(page);
    return TeamPage.of(in).contains(page) ? left | bit(in) : left;
  }

  private static long bit(Meeting meeting) {
    return 1L << meeting.round() - 1;
  }

  private long busy(TeamPage page) {
    return at(page).keySet().stream()
        .mapToLong(round -> 1L << round - 1)
        .reduce(0, (one, other) -> one | other);
  }

  private TreeMap<Integer, Meeting> at(TeamPage page) {
    return pages.getOrDefault(page, new TreeMap<>());
  }

  /** The table at which most of the two sit before or after, of those there are; else the first. */
  Optional<Meeting> seated(Meeting meeting, List<Integer> tables) {
    return tables.stream()
        .max(
            Comparator.<Integer>comparingLong(table -> beside(meeting, table))
                .thenComparing(Comparator.reverseOrder()))
        .map(meeting::atTable);
  }

  private long beside(Meeting meeting, int table) {
    return TeamPage.of(meeting).stream()
        .map(this::at)
        .flatMap(
            page -> Stream.of(page.lowerEntry(meeting.round()), page.higherEntry(meeting.round())))
        .filter(entry -> entry != null && entry.getValue().table() == table)
        .count();
  }
}
