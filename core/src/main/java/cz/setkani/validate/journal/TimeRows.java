package cz.setkani.validate.journal;

import cz.setkani.journal.Entry;
import cz.setkani.journal.Happening;
import cz.setkani.journal.Journal;
import cz.setkani.model.Day;
import cz.setkani.model.RoundTime;
import cz.setkani.model.Rounds;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.value.Numbers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rows about the times of the day, one after the other, and what the day becomes by them. */
final class TimeRows {

  private static final int MOST_MINUTES = 240;
  private static final Pattern UNIT = Pattern.compile("(\\d+) ?min[a-z.]*");
  private static final Pattern DELAY =
      Pattern.compile(
          "(\\d{1,9})(?: ?min[a-z.]*)?(?:[,;]? ?(?:pau[sz]\\w*|prestavk\\w*) ?([\\d,; ]*))?");

  private final Findings findings;
  private Optional<Day> day;
  private Optional<Day> longest;

  /**
   * @param planned the day as it was planned, if that is known
   */
  TimeRows(Optional<Day> planned, Findings findings) {
    this.findings = findings;
    day = planned;
    longest = planned;
  }

  /** The day with the rounds it has now, if it is known. */
  Optional<Day> day() {
    return day;
  }

  /** The day with its times of now, and all rounds that it ever had. */
  Optional<Day> longest() {
    return longest;
  }

  /** The entry of a row, if the row is about times and can be read. */
  Optional<Entry> read(DayRow row, int firstOpen) {
    return happening(row, firstOpen, row.heard(findings))
        .map(row::entry)
        .filter(entry -> !row.isLiving() || isPossible(entry, row));
  }

  private Optional<Happening> happening(DayRow row, int firstOpen, Findings heard) {
    Optional<Cell> detail = row.detail();
    if (detail.isEmpty()) {
      row.reportMissing(DayColumn.DETAIL, heard);
      return Optional.empty();
    }
    Cell bare = withoutUnit(detail.get());
    return switch (row.word()) {
      case DELAY -> delay(row, detail.get(), heard);
      case SHORTEN ->
          Numbers.read(bare, row.typedWord(), 1, lengthOfRounds(row) - 1, heard)
              .map(Happening.Shorten::new);
      case ROUNDS ->
          Numbers.read(bare, row.typedWord(), fewestRounds(row, firstOpen), Rounds.MOST, heard)
              .map(Happening.RoundCount::new);
      default -> Optional.empty();
    };
  }

  private static Cell withoutUnit(Cell cell) {
    Matcher unit = UNIT.matcher(Names.key(cell.text()));
    return unit.matches() ? new Cell(unit.group(1), cell.place()) : cell;
  }

  /** How long the rounds are that are to be shorter; at least 2. */
  private int lengthOfRounds(DayRow row) {
    int minutes =
        day.filter(d -> row.round() <= d.rounds().size())
            .map(d -> d.time(row.round()))
            .map(TimeRows::minutes)
            .orElse(MOST_MINUTES);
    return Math.max(2, minutes);
  }

  private static int minutes(RoundTime time) {
    return (int) Duration.between(time.start(), time.end()).toMinutes();
  }

  /** Rounds that have begun cannot be dropped. */
  private static int fewestRounds(DayRow row, int firstOpen) {
    return Math.max(1, Math.max(row.round(), firstOpen) - 1);
  }

  private Optional<Happening> delay(DayRow row, Cell detail, Findings heard) {
    Matcher delay = DELAY.matcher(Names.key(detail.text()));
    if (!delay.matches()) {
      heard.add(FindingCode.DELAY_NOT_READ, detail.place(), Fact.TEXT.is(detail.text()));
      return Optional.empty();
    }
    Cell minutes = new Cell(delay.group(1), detail.place());
    Optional<Rounds> pauses = pauses(row, Optional.ofNullable(delay.group(2)), detail, heard);
    Optional<Integer> read = Numbers.read(minutes, row.typedWord(), 0, MOST_MINUTES, heard);
    return read.isPresent() && pauses.isPresent()
        ? Optional.of(new Happening.Delay(read.get(), pauses.get()))
        : Optional.empty();
  }

  /** The pauses to be given up: those that are listed, or all that lie ahead. */
  private Optional<Rounds> pauses(DayRow row, Optional<String> list, Cell detail, Findings heard) {
    Rounds ahead =
        day.map(Day::beforePauses)
            .orElse(Rounds.first(Rounds.MOST))
            .and(Rounds.range(row.round(), Rounds.MOST))
            .and(day.map(known -> known.onDateOf(row.round())).orElse(Rounds.first(Rounds.MOST)));
    if (list.isEmpty() || list.get().isBlank()) {
      return Optional.of(list.isEmpty() ? Rounds.NONE : ahead);
    }
    Rounds listed = Rounds.NONE;
    for (String part : list.get().split("[,; ]+")) {
      int round = part.matches("\\d{1,2}") ? Integer.parseInt(part) : 0;
      if (!ahead.contains(round)) {
        heard.add(
            FindingCode.PAUSE_NOT_AHEAD,
            detail.place(),
            Fact.TEXT.is(part),
            Fact.COUNT.is(ahead.size()),
            Fact.OPEN.is(ahead));
        return Optional.empty();
      }
      listed = listed.or(Rounds.of(round));
    }
    return Optional.of(listed);
  }

  private boolean isPossible(Entry entry, DayRow row) {
    try {
      day = day.map(new Journal(List.of(entry))::dayOf);
      longest = longest.map(before -> grown(before, entry));
      return true;
    } catch (IllegalArgumentException e) {
      findings.add(FindingCode.DAY_PAST_MIDNIGHT, row.place(), Fact.WHAT.is(row.typedWord()));
      return false;
    }
  }

  private static Day grown(Day before, Entry entry) {
    return entry.happening() instanceof Happening.RoundCount rounds
            && rounds.count() < before.rounds().size()
        ? before
        : new Journal(List.of(entry)).dayOf(before);
  }
}
