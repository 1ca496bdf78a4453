package cz.setkani.validate.check;

import cz.setkani.model.Day;
import cz.setkani.model.Goal;
import cz.setkani.model.RoundTime;
import cz.setkani.model.Rounds;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.validate.value.Clock;
import cz.setkani.validate.value.Dates;
import cz.setkani.validate.value.Numbers;
import cz.setkani.validate.value.SheetDamage;
import cz.setkani.validate.value.TimeZones;
import cz.setkani.validate.value.Values;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the settings of the day. */
public final class FrameCheck {

  private static final int USUAL_ROUNDS = 12;
  private static final int USUAL_MINUTES = 15;
  private static final int USUAL_PEOPLE = 2;
  private static final LocalTime USUAL_START = LocalTime.of(9, 0);
  private static final int MOST_MINUTES = 240;
  private static final int MOST_PEOPLE = 100;
  private static final int MOST_GUARANTEED = 100;

  private final GivenSettings given;
  private final SessionPlan sessions;
  private final Findings findings;

  /** The number of rounds as it was typed; the most possible where nobody knows. */
  private int roundsTyped = Rounds.MOST;

  /**
   * @param sessions the parts of the day, where it has several
   */
  public FrameCheck(GivenSettings given, SessionPlan sessions, Findings findings) {
    this.given = given;
    this.sessions = sessions;
    this.findings = findings;
  }

  public Frame check() {
    Optional<Day> day = sessions.isGiven() ? dayOfSessions() : plainDay();
    int rounds = day.map(d -> d.rounds().size()).orElse(roundsTyped);
    int people = number(Setting.MAX_PEOPLE, USUAL_PEOPLE, 1, MOST_PEOPLE).orElse(MOST_PEOPLE);
    Optional<Locale> language =
        read(Setting.LANGUAGE, Values::language, FindingCode.LANGUAGE_NOT_READ);
    int inARow = number(Setting.MAX_IN_A_ROW, Rounds.MOST, 1, Rounds.MOST).orElse(Rounds.MOST);
    return new Frame(
        day,
        day.map(Clock::of).orElse(Clock.unknown(rounds)),
        people,
        inARow,
        read(Setting.GOAL, Values::goal, FindingCode.GOAL_NOT_READ).orElse(Goal.MOST),
        number(Setting.AT_LEAST, 0, 0, MOST_GUARANTEED).orElse(0),
        read(Setting.RANK_POINTS, RankPoints::read, FindingCode.RANK_POINTS_NOT_READ)
            .orElse(RankPoints.USUAL),
        isYes(Setting.BETWEEN_SIDES),
        isYes(Setting.EVERYONE),
        number(Setting.FROM, 1, 1, rounds).orElse(1),
        read(
            Setting.TIME_ZONE,
            TimeZones::read,
            FindingCode.TIME_ZONE_NOT_READ,
            TimeZones::factsOfWrong),
        language);
  }

  /** The day as the sessions make it; empty if they cannot be read. */
  private Optional<Day> dayOfSessions() {
    return Optional.of(sessions)
        .filter(SessionPlan::isRead)
        .map(
            plan ->
                new Day(
                    text(Setting.TITLE),
                    text(Setting.PLACE),
                    plan.date(),
                    plan.times(),
                    plan.changeover(),
                    Map.of(),
                    plan.ends(),
                    plan.laterDates()));
  }

  private Optional<Day> plainDay() {
    Optional<Integer> rounds = number(Setting.ROUNDS, USUAL_ROUNDS, 1, Rounds.MOST);
    roundsTyped = rounds.orElse(Rounds.MOST);
    Optional<Integer> changeover = number(Setting.CHANGEOVER_MINUTES, 0, 0, MOST_MINUTES);
    Optional<PauseSetting.Given> pauses =
        new PauseSetting(given, findings).read(rounds.orElse(Rounds.MOST));
    List<RoundTime> times = times(rounds, changeover, pauses);
    Optional<LocalDate> date = date();
    return Optional.of(times)
        .filter(known -> !known.isEmpty())
        .map(
            known ->
                new Day(
                    text(Setting.TITLE),
                    text(Setting.PLACE),
                    date,
                    known,
                    changeover.orElseThrow(),
                    pauses.orElseThrow().names()));
  }

  private List<RoundTime> times(
      Optional<Integer> rounds, Optional<Integer> changeover, Optional<PauseSetting.Given> pauses) {
    Optional<Integer> minutes = number(Setting.ROUND_MINUTES, USUAL_MINUTES, 1, MOST_MINUTES);
    Optional<LocalTime> start = start();
    if (rounds.isEmpty()
        || minutes.isEmpty()
        || changeover.isEmpty()
        || pauses.isEmpty()
        || start.isEmpty()) {
      return List.of();
    }
    Map<Integer, Integer> pause = pauses.get().minutes();
    int fit = Day.fitting(start.get(), rounds.get(), minutes.get(), changeover.get(), pause);
    if (fit < rounds.get()) {
      findings.add(
          FindingCode.DAY_TOO_LONG,
          longestPlace(),
          Fact.ROUNDS.is(rounds.get()),
          Fact.START.is(start.get()),
          Fact.FITTING.is(fit));
      return List.of();
    }
    return Day.times(start.get(), rounds.get(), minutes.get(), changeover.get(), pause);
  }

  private Place longestPlace() {
    for (Setting setting : List.of(Setting.ROUNDS, Setting.START, Setting.ROUND_MINUTES)) {
      if (given.find(setting).isPresent()) {
        return given.place(setting);
      }
    }
    return given.place(Setting.ROUNDS);
  }

  /** The date, which is only printed: one that cannot be read holds nothing up. */
  private Optional<LocalDate> date() {
    Optional<Cell> cell = given.find(Setting.DATE);
    List<LocalDate> possible = cell.map(Cell::text).map(Dates::read).orElse(List.of());
    if (possible.size() > 1) {
      findings.add(
          FindingCode.DATE_AMBIGUOUS,
          cell.orElseThrow().place(),
          Fact.TEXT.is(cell.orElseThrow().text()),
          Fact.GUESS.is(possible.get(0)),
          Fact.OTHER.is(possible.get(1)));
      return Optional.empty();
    }
    return read(
        Setting.DATE,
        text -> possible.stream().findFirst(),
        FindingCode.DATE_NOT_READ,
        SheetDamage::factsOfDate);
  }

  private Optional<LocalTime> start() {
    return given.find(Setting.START).isEmpty()
        ? Optional.of(USUAL_START)
        : read(Setting.START, Values::time, FindingCode.TIME_NOT_READ, SheetDamage::factsOfTime);
  }

  private boolean isYes(Setting setting) {
    return read(
            setting,
            Values::yesNo,
            FindingCode.YES_OR_NO_NOT_READ,
            text -> List.of(Fact.SETTING.is(given.name(setting))))
        .orElse(false);
  }

  private String text(Setting setting) {
    return given.find(setting).map(Cell::tidy).orElse("");
  }

  /** A number; empty if what was typed is none, or cannot be known. */
  private Optional<Integer> number(Setting setting, int usual, int least, int most) {
    Optional<Cell> cell = given.find(setting);
    return cell.isEmpty()
        ? Optional.of(usual).filter(u -> !given.isDamaged())
        : Numbers.read(cell.get(), given.name(setting), least, most, findings);
  }

  private <T> Optional<T> read(
      Setting setting, Function<String, Optional<T>> reading, FindingCode code) {
    return read(setting, reading, code, text -> List.of());
  }

  /**
   * A value; empty, with a finding, if it cannot be read.
   *
   * @param more what the finding tells beside the text
   */
  private <T> Optional<T> read(
      Setting setting,
      Function<String, Optional<T>> reading,
      FindingCode code,
      Function<String, List<Fact.Stated>> more) {
    Optional<Cell> cell = given.find(setting);
    Optional<T> value = cell.map(Cell::text).flatMap(reading);
    if (cell.isPresent() && value.isEmpty()) {
      String text = cell.get().text();
      findings.add(
          code,
          cell.get().place(),
          Stream.concat(Stream.of(Fact.TEXT.is(text)), more.apply(text).stream()).toList());
    }
    return value;
  }
}
