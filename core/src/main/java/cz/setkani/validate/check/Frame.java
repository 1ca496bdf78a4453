package cz.setkani.validate.check;

import cz.setkani.model.Day;
import cz.setkani.model.Goal;
import cz.setkani.validate.value.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What the settings say.
 *
 * @param day the day, if its rounds could be found out
 * @param clock the rounds, as far as they are known
 * @param maxPeople the most people that an organisation may send
 * @param maxInARow the most meetings that an organisation may have running
 * @param goal what a schedule is to be best at
 * @param atLeast how many own requests everybody is guaranteed
 * @param rankPoints what a request of each rank counts
 * @param isBetweenSides whether only organisations of different sides meet
 * @param isOfEverybody whether everybody wants to meet everybody
 * @param firstOpen the first round in which anything may change
 * @param timeZone the time zone that was set
 * @param language the language that was set
 */
public record Frame(
    Optional<Day> day,
    Clock clock,
    int maxPeople,
    int maxInARow,
    Goal goal,
    int atLeast,
    RankPoints rankPoints,
    boolean isBetweenSides,
    boolean isOfEverybody,
    int firstOpen,
    Optional<ZoneId> timeZone,
    Optional<Locale> language) {

  /** The same, with rounds at other times. */
  public Frame withClock(Clock newClock) {
    return new Frame(
        day,
        newClock,
        maxPeople,
        maxInARow,
        goal,
        atLeast,
        rankPoints,
        isBetweenSides,
        isOfEverybody,
        firstOpen,
        timeZone,
        language);
  }
}
