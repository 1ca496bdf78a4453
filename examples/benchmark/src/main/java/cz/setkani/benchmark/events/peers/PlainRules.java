package cz.setkani.benchmark.events.peers;

import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_MEDIUM;
import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_SOFT;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.countBi;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;

import cz.setkani.benchmark.events.peers.PlannedDay.TableCount;
import cz.setkani.model.Organisation;
import java.util.List;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.Joiners;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;

/** The rules as a user would write them. Public because OptaPlanner wants it. */
public final class PlainRules implements ConstraintProvider {

  private static final String HOUSE = "benchmark";

  /** For OptaPlanner. */
  public PlainRules() {}

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      oneMeetingAtATime(factory),
      tables(factory),
      possibleRound(factory),
      maxMeetings(factory),
      requestsMet(factory),
      breaks(factory)
    };
  }

  private static BiConstraintStream<Organisation, PlannedMeeting> meetings(ConstraintFactory all) {
    return all.forEach(Organisation.class)
        .join(PlannedMeeting.class, Joiners.filtering((o, meeting) -> meeting.has(o.name())));
  }

  private static Constraint oneMeetingAtATime(ConstraintFactory factory) {
    return meetings(factory)
        .groupBy((o, meeting) -> o, (o, meeting) -> meeting.getRound(), countBi())
        .filter((o, round, count) -> count > 1)
        .penalizeLong(ONE_HARD, (o, round, count) -> count - 1)
        .asConstraint(HOUSE, "One meeting at a time");
  }

  private static Constraint tables(ConstraintFactory factory) {
    return factory
        .forEach(PlannedMeeting.class)
        .groupBy(PlannedMeeting::getRound, ConstraintCollectors.count())
        .join(TableCount.class)
        .filter((round, count, tables) -> count > tables.tables())
        .penalizeLong(ONE_HARD, (round, count, tables) -> count - tables.tables())
        .asConstraint(HOUSE, "Tables");
  }

  private static Constraint possibleRound(ConstraintFactory factory) {
    return factory
        .forEach(PlannedMeeting.class)
        .filter(meeting -> !meeting.getPair().possible().contains(meeting.getRound()))
        .penalizeLong(ONE_HARD, meeting -> 1)
        .asConstraint(HOUSE, "Possible round");
  }

  private static Constraint maxMeetings(ConstraintFactory factory) {
    return meetings(factory)
        .groupBy((o, meeting) -> o, countBi())
        .filter((o, count) -> count > o.maxMeetings())
        .penalizeLong(ONE_HARD, (o, count) -> count - o.maxMeetings())
        .asConstraint(HOUSE, "Max meetings");
  }

  private static Constraint requestsMet(ConstraintFactory factory) {
    return factory
        .forEach(PlannedMeeting.class)
        .rewardLong(ONE_MEDIUM, meeting -> meeting.getPair().priority())
        .asConstraint(HOUSE, "Requests met");
  }

  private static Constraint breaks(ConstraintFactory factory) {
    return meetings(factory)
        .groupBy((o, meeting) -> o, toList((o, meeting) -> meeting.getRound()))
        .penalizeLong(ONE_SOFT, (o, rounds) -> breaks(rounds))
        .asConstraint(HOUSE, "Breaks");
  }

  private static long breaks(List<Integer> rounds) {
    List<Integer> sorted = rounds.stream().sorted().toList();
    long breaks = 0;
    for (int i = 1; i < sorted.size(); i++) {
      breaks += sorted.get(i) > sorted.get(i - 1) + 1 ? 1 : 0;
    }
    return breaks;
  }
}
