package cz.setkani.cli.write.words;

import cz.setkani.explain.Explanation;
import cz.setkani.explain.Timetable;
import cz.setkani.model.Event;
import cz.setkani.model.Idleness;
import cz.setkani.model.Meeting;
import cz.setkani.model.Request;
import cz.setkani.model.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a schedule is worth for one organisation; of teams all together.
 *
 * @param own its own requests
 * @param meetings how many it has
 * @param breaks runs of rounds without a meeting between two of its meetings
 * @param waiting the rounds in those
 * @param changes how often it walks to another table
 */
public record OwnFigures(
    String organisation, Share own, int meetings, int breaks, int waiting, int changes) {

  /** Those of all organisations, in the order of the roster. */
  public static List<OwnFigures> of(Event event, Explanation explanation) {
    Map<String, Long> asked =
        event.requests().stream()
            .collect(Collectors.groupingBy(Request::organisation, Collectors.counting()));
    Function<Timetable, OwnFigures> figures =
        one -> of(one, asked.getOrDefault(one.organisation(), 0L).intValue(), event);
    return explanation.timetables().stream().map(figures).toList();
  }

  private static OwnFigures of(Timetable one, int asked, Event event) {
    Idleness idleness = Idleness.of(event.day());
    List<List<Meeting>> teams =
        IntStream.rangeClosed(1, one.teams()).mapToObj(team -> meetings(one, team)).toList();
    return new OwnFigures(
        one.organisation(),
        new Share(asked - one.unmet().size(), asked),
        teams.stream().mapToInt(List::size).sum(),
        teams.stream().mapToInt(team -> idleness.breaks(busy(team))).sum(),
        teams.stream().mapToInt(team -> idleness.waiting(busy(team))).sum(),
        teams.stream().mapToInt(OwnFigures::changes).sum());
  }

  private static List<Meeting> meetings(Timetable one, int team) {
    return one.rounds(team).stream().flatMap(Optional::stream).toList();
  }

  private static long busy(List<Meeting> meetings) {
    return meetings.stream()
        .mapToLong(meeting -> 1L << meeting.round() - 1)
        .reduce(0, (a, b) -> a | b);
  }

  private static int changes(List<Meeting> meetings) {
    return (int)
        IntStream.range(1, meetings.size())
            .filter(i -> meetings.get(i - 1).table() != meetings.get(i).table())
            .count();
  }
}
