package cz.setkani.validate.value;

import cz.setkani.model.Rounds;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Lists;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads when something is possible: from a round or a clock time to another, and lists of rounds.
 * What cannot be read gives a finding and limits nothing.
 */
public final class Windows {

  private static final Pattern ROUND = Pattern.compile("\\d{1,4}");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?: ?- ?(\\d{1,4}))?");

  /** One end of a window: a round, or a clock time. */
  private record Moment(Cell cell, Optional<Integer> round, Optional<LocalTime> time) {}

  private final Clock clock;
  private final Findings findings;

  public Windows(Clock clock, Findings findings) {
    this.clock = clock;
    this.findings = findings;
  }

  /** The rounds of a set that the event has. */
  public Rounds inEvent(Rounds rounds) {
    return rounds.and(Rounds.first(clock.rounds()));
  }

  /** The rounds that lie wholly between two moments; a missing one is no limit. */
  public Rounds read(Optional<Cell> from, Optional<Cell> to) {
    Optional<Moment> start = from.flatMap(this::moment);
    Optional<Moment> end = to.flatMap(this::moment);
    if (start.isPresent() && end.isPresent() && isContradictory(start.get(), end.get())) {
      findings.add(
          FindingCode.WINDOW_CONTRADICTORY,
          end.get().cell().place(),
          Fact.FROM.is(start.get().cell().place().column()),
          Fact.FROM_TEXT.is(start.get().cell().text()),
          Fact.TO.is(end.get().cell().place().column()),
          Fact.TO_TEXT.is(end.get().cell().text()));
      return Rounds.first(Rounds.MOST);
    }
    return Rounds.range(
        start.map(this::firstRound).orElse(1), end.map(this::lastRound).orElse(Rounds.MOST));
  }

  private int firstRound(Moment moment) {
    return moment.round().orElseGet(() -> clock.firstFrom(moment.time().orElseThrow()));
  }

  private int lastRound(Moment moment) {
    return moment.round().orElseGet(() -> clock.lastUntil(moment.time().orElseThrow()));
  }

  private Optional<Moment> moment(Cell cell) {
    String text = cell.tidy();
    if (ROUND.matcher(text).matches()) {
      int round = Integer.parseInt(text);
      return isRound(round, cell)
          ? Optional.of(new Moment(cell, Optional.of(round), Optional.empty()))
          : Optional.empty();
    }
    if (clock.hasSeveralDates()) {
      findings.add(
          FindingCode.MOMENT_OF_SEVERAL_DATES,
          cell.place(),
          Fact.WHAT.is(cell.place().column()),
          Fact.TEXT.is(text));
      return Optional.empty();
    }
    Optional<LocalTime> time = Values.time(text);
    if (time.isEmpty()) {
      findings.add(
          FindingCode.MOMENT_NOT_READ,
          cell.place(),
          Stream.concat(
                  Stream.of(Fact.WHAT.is(cell.place().column()), Fact.TEXT.is(text)),
                  SheetDamage.factsOfTime(text).stream())
              .toList());
    }
    return time.map(t -> new Moment(cell, Optional.empty(), time));
  }

  private boolean isRound(int round, Cell cell) {
    boolean isRound = round >= 1 && round <= clock.rounds();
    if (!isRound) {
      findings.add(
          FindingCode.ROUND_OUT_OF_RANGE,
          cell.place(),
          Fact.WHAT.is(cell.place().column()),
          Fact.ROUND.is(round),
          Fact.ROUNDS.is(clock.rounds()));
    }
    return isRound;
  }

  /** Whether no time at all lies between the two, however short the rounds were. */
  private boolean isContradictory(Moment start, Moment end) {
    if (start.round().isPresent() && end.round().isPresent()) {
      return start.round().get() > end.round().get();
    }
    if ((start.round().isPresent() || end.round().isPresent()) && !clock.isKnown()) {
      return false;
    }
    LocalTime from =
        start.time().orElseGet(() -> clock.times().get(start.round().orElseThrow() - 1).start());
    LocalTime to =
        end.time().orElseGet(() -> clock.times().get(end.round().orElseThrow() - 1).end());
    return !from.isBefore(to);
  }

  /** The rounds of a list such as {@code 3,5-6}; none for a missing one. */
  public Rounds readList(Optional<Cell> cell) {
    Rounds rounds = Rounds.NONE;
    for (Cell part : Lists.split(cell, "[,;]")) {
      rounds = rounds.or(range(part, cell.orElseThrow()));
    }
    return rounds;
  }

  private Rounds range(Cell part, Cell whole) {
    Matcher range = RANGE.matcher(Names.key(part.text()));
    if (range.matches()) {
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      if (first <= last) {
        return isRound(first, whole) && isRound(last, whole)
            ? Rounds.range(first, last)
            : Rounds.NONE;
      }
    }
    findings.add(
        FindingCode.ROUNDS_NOT_READ,
        whole.place(),
        Stream.concat(
                Stream.of(
                    Fact.WHAT.is(whole.place().column()),
                    Fact.TEXT.is(whole.text()),
                    Fact.PART.is(part.text())),
                SheetDamage.factsOfRounds(part.text()).stream())
            .toList());
    return Rounds.NONE;
  }
}
