package cz.setkani.solve.search;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.countBi;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;

import cz.setkani.model.Idleness;
import cz.setkani.model.Level;
import java.util.List;
import java.util.function.ToLongBiFunction;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.Joiners;
import org.optaplanner.core.api.score.stream.bi.BiConstraintBuilder;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;

/**
 * The rules and goals as constraints: the readable statement of what {@link PlanScore} computes. A
 * test holds the two equal. Public only because OptaPlanner wants it; not for callers.
 */
public final class Rules implements ConstraintProvider {

  private static final String HOUSE = "setkani";

  /** For OptaPlanner. */
  public Rules() {}

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      oneMeetingAtATime(factory),
      tables(factory),
      possibleRound(factory),
      maxMeetings(factory),
      rest(factory),
      order(factory),
      mustBeMet(factory),
      guaranteed(factory),
      requestsMet(factory),
      fairness(factory),
      breaks(factory),
      waitingRounds(factory)
    };
  }

  /** A team, a shared person or a shared resource is in one meeting a round. */
  Constraint oneMeetingAtATime(ConstraintFactory factory) {
    return meetingsOf(factory)
        .groupBy((agent, choice) -> agent, (agent, choice) -> choice.getRound(), countBi())
        .filter((agent, round, meetings) -> meetings > 1)
        .penalizeLong(hard(), (agent, round, meetings) -> meetings - 1)
        .asConstraint(HOUSE, "One meeting at a time");
  }

  /** A round has no more meetings than tables. */
  Constraint tables(ConstraintFactory factory) {
    return factory
        .forEach(MeetingChoice.class)
        .groupBy(MeetingChoice::getRound, MeetingChoice::tables, count())
        .filter((round, tables, meetings) -> meetings > tables)
        .penalizeLong(hard(), (round, tables, meetings) -> meetings - tables)
        .asConstraint(HOUSE, "Tables");
  }

  /** Both are present, within the windows of their requests; a locked meeting is in its round. */
  Constraint possibleRound(ConstraintFactory factory) {
    return factory
        .forEach(MeetingChoice.class)
        .filter(choice -> !choice.isPossible())
        .penalizeLong(hard(), choice -> 1)
        .asConstraint(HOUSE, "Possible round");
  }

  /** An organisation has no more meetings than it can or wants to have. */
  Constraint maxMeetings(ConstraintFactory factory) {
    return meetingsOfMembers(factory)
        .groupBy((member, choice) -> member, countBi())
        .filter((member, meetings) -> meetings > member.capacity())
        .penalizeLong(hard(), (member, meetings) -> meetings - member.capacity())
        .asConstraint(HOUSE, "Max meetings");
  }

  /** Own requests met that are guaranteed; none are, where nothing is said. */
  Constraint guaranteed(ConstraintFactory factory) {
    return meetingsOfMembers(factory)
        .filter((member, choice) -> member.guaranteed() > 0 && choice.isAskedBy(member))
        .groupBy((member, choice) -> member, countBi())
        .rewardLong(soft(Level.GUARANTEED), (member, met) -> Math.min(met, member.guaranteed()))
        .asConstraint(HOUSE, "Guaranteed");
  }

  /** A team has a free round or a pause after so many meetings running. */
  Constraint rest(ConstraintFactory factory) {
    return meetingsOf(factory)
        .filter((agent, choice) -> agent.isTeam() && choice.rest().isLimiting())
        .groupBy((agent, choice) -> agent, toList((agent, choice) -> choice))
        .filter((agent, choices) -> tooLong(choices) > 0)
        .penalizeLong(hard(), (agent, choices) -> tooLong(choices))
        .asConstraint(HOUSE, "Rest");
  }

  /** What must be earlier is in an earlier round. */
  Constraint order(ConstraintFactory factory) {
    return factory
        .forEach(MeetingChoice.class)
        .join(MeetingChoice.class, Joiners.filtering(MeetingChoice::isTooEarlyFor))
        .penalizeLong(hard(), (choice, earlier) -> 1)
        .asConstraint(HOUSE, "Order");
  }

  /** Requests met that must be. */
  Constraint mustBeMet(ConstraintFactory factory) {
    return factory
        .forEach(MeetingChoice.class)
        .rewardLong(soft(Level.MUST), MeetingChoice::must)
        .asConstraint(HOUSE, "Must be met");
  }

  /** Requests met, by what they count. */
  Constraint requestsMet(ConstraintFactory factory) {
    return factory
        .forEach(MeetingChoice.class)
        .rewardLong(soft(Level.REQUESTS), MeetingChoice::priority)
        .asConstraint(HOUSE, "Requests met");
  }

  /**
   * Each own request met lowers the square of those not met; from u to u - 1 by 2u - 1, in all by m
   * (2 a - m) for m of a requests.
   */
  Constraint fairness(ConstraintFactory factory) {
    return meetingsOfMembers(factory)
        .filter((member, choice) -> choice.isAskedBy(member))
        .groupBy((member, choice) -> member, countBi())
        .rewardLong(soft(Level.FAIRNESS), (member, met) -> (long) met * (2L * member.asked() - met))
        .asConstraint(HOUSE, "Fairness");
  }

  /** Maximal runs of rounds without a meeting between two meetings of a date. */
  Constraint breaks(ConstraintFactory factory) {
    return comfort(factory, soft(Level.BREAKS), Idleness::breaks).asConstraint(HOUSE, "Breaks");
  }

  /** The rounds in those runs. */
  Constraint waitingRounds(ConstraintFactory factory) {
    return comfort(factory, soft(Level.WAITING), Idleness::waiting)
        .asConstraint(HOUSE, "Waiting rounds");
  }

  private static BiConstraintBuilder<Agent, List<MeetingChoice>, BendableLongScore> comfort(
      ConstraintFactory factory,
      BendableLongScore weight,
      ToLongBiFunction<Idleness, Long> measure) {
    return meetingsOf(factory)
        .filter((agent, choice) -> agent.isGuest())
        .groupBy((agent, choice) -> agent, toList((agent, choice) -> choice))
        .penalizeLong(
            weight,
            (agent, choices) -> measure.applyAsLong(choices.get(0).idleness(), busy(choices)));
  }

  /** How many runs of one meeting too many there are. */
  private static int tooLong(List<MeetingChoice> choices) {
    return Long.bitCount(choices.get(0).rest().tooLong(busy(choices)));
  }

  private static long busy(List<MeetingChoice> choices) {
    return choices.stream().mapToLong(choice -> 1L << choice.getRound()).reduce(0, (a, b) -> a | b);
  }

  private static BiConstraintStream<Agent, MeetingChoice> meetingsOf(ConstraintFactory factory) {
    return factory
        .forEach(Agent.class)
        .join(MeetingChoice.class, Joiners.filtering((agent, choice) -> choice.uses(agent)));
  }

  private static BiConstraintStream<Member, MeetingChoice> meetingsOfMembers(
      ConstraintFactory factory) {
    return factory
        .forEach(Member.class)
        .join(MeetingChoice.class, Joiners.filtering((member, choice) -> choice.isOf(member)));
  }

  private static BendableLongScore hard() {
    return BendableLongScore.ofHard(Plan.HARD_LEVELS, Plan.SOFT_LEVELS, 0, 1);
  }

  private static BendableLongScore soft(Level level) {
    return BendableLongScore.ofSoft(Plan.HARD_LEVELS, Plan.SOFT_LEVELS, level.ordinal(), 1);
  }
}
