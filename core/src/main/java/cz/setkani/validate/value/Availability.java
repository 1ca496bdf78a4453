package cz.setkani.validate.value;

import cz.setkani.model.Rounds;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Lists;
import cz.setkani.validate.sheet.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads when somebody or something is there: rounds and clock times, {@code 9:00-10:30, 11-12} or
 * {@code 1-4, 6}. A time by the clock covers the rounds that lie wholly in it; times that touch are
 * one. It is of the day that stands before it, or of every day. Of two bare numbers such as {@code
 * 9-12} the event tells what they are: rounds, if it has them, else hours; beside a clock time in
 * the same cell they are hours. Where both would do, rounds are taken unless other cells of the
 * column can only be hours, and a warning says so.
 *
 * <p>What cannot be read gives a finding, and its cell limits nothing. Not for several threads.
 */
public final class Availability {

  private static final int HOUR = 60;

  /** How many minutes before the first round people may begin to count. */
  private static final int EARLY = 2 * HOUR;

  private static final String BETWEEN = "[,;\n]";

  /** One of the times in a cell. */
  private record Part(Cell cell, Optional<NamedDay> day, TimeSpan span) {

    static Part of(Cell cell) {
      Optional<NamedDay> day = NamedDay.before(cell.text());
      String time = day.map(NamedDay::rest).orElse(cell.text());
      return new Part(cell, day, time.isEmpty() ? TimeSpan.WHOLE_DAY : TimeSpan.of(time));
    }

    boolean is(TimeSpan.Told how) {
      return span.told() == how;
    }
  }

  /** Two numbers that could have been taken for something else. */
  private record Doubt(Cell cell, boolean areHours, Rounds rounds) {}

  private final Clock clock;
  private final Findings findings;
  private final boolean areHours;
  private final List<Doubt> doubts = new ArrayList<>();
  private final Map<String, Cell> daysUnknown = new LinkedHashMap<>();

  /**
   * @param column all cells that are told in the same way
   */
  public Availability(Clock clock, Collection<Cell> column, Findings findings) {
    this.clock = clock;
    this.findings = findings;
    List<TimeSpan> bare =
        column.stream()
            .map(Availability::parts)
            .filter(parts -> !isByClock(parts))
            .flatMap(List::stream)
            .map(Part::span)
            .toList();
    boolean isAnyRound =
        bare.stream()
            .anyMatch(s -> s.told() == TimeSpan.Told.NUMBER || areRounds(s) && !areHours(s));
    areHours = !isAnyRound && bare.stream().anyMatch(span -> areHours(span) && !areRounds(span));
  }

  /** Whether a text is a day and nothing more. */
  public static boolean isDay(String text) {
    return NamedDay.before(text).filter(day -> day.rest().isEmpty()).isPresent();
  }

  /** Whether a text is a time by the clock, or a day, or both. */
  public static boolean isTime(String text) {
    Optional<NamedDay> day = NamedDay.before(text);
    return isDay(text) || TimeSpan.of(day.map(NamedDay::rest).orElse(text)).isByClock();
  }

  /** Whether a text is a list of times from one clock time to another, and nothing else. */
  public static boolean areSlots(String text) {
    List<Part> parts = parts(new Cell(text, Place.of("")));
    return !parts.isEmpty() && parts.stream().allMatch(part -> part.is(TimeSpan.Told.CLOCK));
  }

  private static List<Part> parts(Cell cell) {
    return Lists.split(Optional.of(cell), BETWEEN).stream().map(Part::of).toList();
  }

  private static boolean isByClock(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.day().isPresent() || part.span().isByClock());
  }

  private boolean areRounds(TimeSpan span) {
    return span.told() == TimeSpan.Told.NUMBERS
        && span.from() >= 1
        && span.from() <= span.to()
        && span.to() <= clock.rounds();
  }

  /** Whether two numbers make sense as hours: nobody says 3 of a day that begins at nine. */
  private boolean areHours(TimeSpan span) {
    return span.canBeHours()
        && (!clock.isKnown()
            || span.from() * HOUR >= clock.startOf(1) - EARLY
                && !clock.within(minutes(span.asHours())).isEmpty());
  }

  private static BitSet minutes(TimeSpan span) {
    BitSet minutes = new BitSet();
    minutes.set(span.from(), span.to());
    return minutes;
  }

  /** The rounds in which it is there, as a cell says it. */
  public Rounds read(Cell cell) {
    int before = findings.count();
    List<Part> parts = parts(cell);
    boolean isByClock = isByClock(parts);
    Map<String, BitSet> byDay = new LinkedHashMap<>();
    Map<String, Rounds> days = new LinkedHashMap<>();
    Rounds rounds = Rounds.NONE;
    for (Part part : parts) {
      TimeSpan span = isByClock && part.span().canBeHours() ? part.span().asHours() : meant(part);
      if (span.told() == TimeSpan.Told.CLOCK) {
        String day = part.day().map(NamedDay::text).orElse("");
        days.putIfAbsent(day, of(part));
        byDay.computeIfAbsent(day, d -> new BitSet()).or(minutes(span));
      } else {
        rounds = rounds.or(rounds(part).and(of(part)));
      }
    }
    for (Map.Entry<String, BitSet> day : byDay.entrySet()) {
      rounds = rounds.or(clock.within(day.getValue()).and(days.get(day.getKey())));
    }
    boolean isUnknown = !clock.isKnown() && !byDay.isEmpty();
    return isUnknown || findings.count() > before ? Rounds.first(Rounds.MOST) : rounds;
  }

  /**
   * The rounds of the day of a time; where nobody knows when the event is, all of them. A mere date
   * that is none of the event is probably two rounds of which a spreadsheet made one.
   */
  private Rounds of(Part part) {
    if (part.day().isEmpty()) {
      return Rounds.first(Rounds.MOST);
    }
    if (part.day().get().rest().isEmpty() && !clock.has(part.day().get().isIt())) {
      reportUnread(part.cell());
      return Rounds.NONE;
    }
    if (!clock.isDated()) {
      daysUnknown.putIfAbsent(part.day().get().text(), part.cell());
      return Rounds.first(Rounds.MOST);
    }
    return clock.on(part.day().get().isIt());
  }

  /** Two bare numbers as what they probably are; everything else as it is. */
  private TimeSpan meant(Part part) {
    TimeSpan span = part.span();
    boolean isHours = areHours(span) && (areHours || !areRounds(span));
    if (areHours(span) && areRounds(span)) {
      Rounds rounds =
          isHours ? clock.within(minutes(span.asHours())) : Rounds.range(span.from(), span.to());
      doubts.add(new Doubt(part.cell(), isHours, rounds));
    }
    return isHours ? span.asHours() : span;
  }

  private Rounds rounds(Part part) {
    TimeSpan span = part.span();
    boolean isNumbered = part.is(TimeSpan.Told.NUMBER) || part.is(TimeSpan.Told.NUMBERS);
    if (part.is(TimeSpan.Told.ALWAYS)) {
      return Rounds.first(Rounds.MOST);
    } else if (isNumbered && span.from() <= span.to()) {
      return numbered(span, part.cell());
    }
    Rounds beginning = part.is(TimeSpan.Told.MOMENT) ? clock.beginningAt(span.from()) : Rounds.NONE;
    boolean isMoment = part.is(TimeSpan.Told.MOMENT) && (!clock.isKnown() || !beginning.isEmpty());
    if (!isMoment && !part.is(TimeSpan.Told.NEVER)) {
      reportUnread(part.cell());
    }
    return beginning;
  }

  private void reportUnread(Cell part) {
    findings.add(
        FindingCode.AVAILABLE_NOT_READ,
        part.place(),
        Stream.concat(
                Stream.of(Fact.WHAT.is(part.place().column()), Fact.PART.is(part.text())),
                SheetDamage.factsOfRounds(part.text()).stream())
            .toList());
  }

  private Rounds numbered(TimeSpan span, Cell part) {
    if (span.from() >= 1 && span.to() <= clock.rounds()) {
      return Rounds.range(span.from(), span.to());
    }
    findings.add(
        FindingCode.ROUND_OUT_OF_RANGE,
        part.place(),
        Fact.WHAT.is(part.place().column()),
        Fact.ROUND.is(span.from() < 1 ? span.from() : span.to()),
        Fact.ROUNDS.is(clock.rounds()));
    return Rounds.NONE;
  }

  /** Says what was made of what could have been taken for something else. */
  public void report() {
    doubts.stream().findFirst().ifPresent(this::report);
    if (daysUnknown.size() > 1) {
      Cell first = daysUnknown.values().iterator().next();
      findings.add(
          FindingCode.AVAILABLE_DAYS_UNKNOWN,
          first.place(),
          Fact.TEXT.is(first.text()),
          Fact.COUNT.is(daysUnknown.size()));
    }
  }

  private void report(Doubt first) {
    findings.add(
        FindingCode.AVAILABLE_AMBIGUOUS,
        first.cell().place(),
        Fact.WHAT.is(first.cell().place().column()),
        Fact.TEXT.is(first.cell().text()),
        Fact.AS_HOURS.is(first.areHours() ? 1 : 0),
        Fact.OPEN.is(first.rounds()),
        Fact.MORE.is(doubts.size() - 1));
  }
}
