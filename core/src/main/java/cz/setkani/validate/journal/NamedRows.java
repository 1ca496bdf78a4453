package cz.setkani.validate.journal;

import cz.setkani.journal.Happening;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.validate.check.Roster;
import cz.setkani.validate.check.Wish;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.DayWord;
import cz.setkani.validate.value.Clock;
import cz.setkani.validate.value.Interest;
import cz.setkani.validate.value.Numbers;
import cz.setkani.validate.value.Values;
import cz.setkani.validate.value.Windows;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rows about organisations, one after the other. */
final class NamedRows {

  private static final Pattern WITH_PRIORITY = Pattern.compile("(.*\\S)\\s*\\(([^()]*)\\)");

  private final Roster roster;
  private final Map<String, Integer> walkIns;
  private final Clock clock;
  private final Set<Wish> wishes;

  /**
   * @param roster with the walk-ins
   * @param walkIns in which lines they come, by their names
   * @param wishes what was wished for before the day
   */
  NamedRows(Roster roster, Map<String, Integer> walkIns, Clock clock, Set<Wish> wishes) {
    this.roster = roster;
    this.walkIns = walkIns;
    this.clock = clock;
    this.wishes = new HashSet<>(wishes);
  }

  /** What a row says, if it can be read; else there are findings. */
  Optional<Happening> read(DayRow row, Findings findings) {
    Optional<String> who = name(row, DayColumn.WHO, row.who(), findings);
    return switch (row.word()) {
      case HERE -> who.map(Happening.Here::new);
      case ABSENT -> absent(row, who, findings);
      case ARRIVES, LEAVES -> moment(row, who, findings);
      case WISH -> wish(row, who, findings);
      default -> pair(row, who, name(row, DayColumn.DETAIL, row.detail(), findings), findings);
    };
  }

  private Optional<String> name(
      DayRow row, DayColumn column, Optional<Cell> cell, Findings findings) {
    if (cell.isEmpty()) {
      row.reportMissing(column, findings);
      return Optional.empty();
    }
    return resolve(row, cell.get(), findings);
  }

  private Optional<String> resolve(DayRow row, Cell cell, Findings findings) {
    Optional<String> name = roster.resolve(cell);
    Optional<Integer> later =
        name.map(walkIns::get).filter(line -> row.isLiving() && line > row.line());
    later.ifPresent(
        line ->
            findings.add(
                FindingCode.NOT_YET_HERE,
                cell.place(),
                Fact.ORGANISATION.is(name.orElseThrow()),
                Fact.LINE.is(line)));
    return name.filter(known -> later.isEmpty());
  }

  private Optional<Happening> absent(DayRow row, Optional<String> who, Findings findings) {
    int before = findings.count();
    Optional<Rounds> rounds =
        row.detail().map(cell -> new Windows(clock, findings).readList(Optional.of(cell)));
    return who.filter(name -> findings.count() == before)
        .map(name -> new Happening.Absent(name, rounds));
  }

  private Optional<Happening> moment(DayRow row, Optional<String> who, Findings findings) {
    if (row.detail().isEmpty()) {
      row.reportMissing(DayColumn.DETAIL, findings);
      return Optional.empty();
    }
    int before = findings.count();
    Windows windows = new Windows(clock, findings);
    boolean isArriving = row.word() == DayWord.ARRIVES;
    Rounds here =
        windows.inEvent(
            isArriving
                ? windows.read(row.detail(), Optional.empty())
                : windows.read(Optional.empty(), row.detail()));
    if (findings.count() > before || who.isEmpty()) {
      return Optional.empty();
    }
    if (here.isEmpty()) {
      return Optional.of(new Happening.Absent(who.get(), Optional.empty()));
    }
    int[] rounds = here.stream().toArray();
    return Optional.of(
        isArriving
            ? new Happening.Arrives(who.get(), rounds[0])
            : new Happening.Leaves(who.get(), rounds[rounds.length - 1]));
  }

  private Optional<Happening> wish(DayRow row, Optional<String> who, Findings findings) {
    Optional<Cell> detail = row.detail();
    Matcher split = WITH_PRIORITY.matcher(detail.map(Cell::tidy).orElse(""));
    boolean hasPriority =
        split.matches()
            && roster.names().book().find(detail.orElseThrow().text()).isEmpty()
            && isPriority(split.group(2));
    Optional<Integer> priority =
        hasPriority ? priority(row, split.group(2), findings) : Optional.of(1);
    Optional<Cell> name =
        hasPriority ? detail.map(cell -> new Cell(split.group(1), cell.place())) : detail;
    Optional<String> wants = name(row, DayColumn.DETAIL, name, findings);
    if (priority.isEmpty() || !areTwo(row, who, wants, findings)) {
      return Optional.empty();
    }
    warnIfRuledOut(row, who.orElseThrow(), wants.orElseThrow(), findings);
    if (row.isLiving()) {
      wishes.add(new Wish(who.get(), wants.get()));
    }
    return Optional.of(new Happening.Wished(who.get(), wants.get(), priority.get()));
  }

  private static boolean isPriority(String text) {
    return Values.wholeNumber(text).isPresent() || interest(text).isPresent();
  }

  private static Optional<Integer> interest(String text) {
    return Interest.find(text).map(Interest::priority).filter(priority -> priority > 0);
  }

  private static Optional<Integer> priority(DayRow row, String text, Findings findings) {
    Cell cell = new Cell(text, row.detail().orElseThrow().place());
    return interest(text)
        .or(() -> Numbers.read(cell, row.typedWord(), 1, Request.HIGHEST_PRIORITY, findings));
  }

  private boolean areTwo(
      DayRow row, Optional<String> who, Optional<String> whom, Findings findings) {
    if (who.isEmpty() || whom.isEmpty()) {
      return false;
    }
    boolean areTwo = !who.get().equals(whom.get());
    if (!areTwo) {
      findings.add(FindingCode.DAY_WITH_ITSELF, row.place(), Fact.ORGANISATION.is(who.get()));
    }
    return areTwo;
  }

  private void warnIfRuledOut(DayRow row, String who, String wants, Findings findings) {
    if (roster.get(who).isOnSideOf(roster.get(wants))) {
      findings.add(
          FindingCode.REQUESTS_WITHIN_SIDE,
          row.place(),
          Fact.ORGANISATION.is(who),
          Fact.WANTED.is(wants),
          Fact.SIDE.is(roster.get(who).side().orElseThrow()),
          Fact.COUNT.is(1));
    }
    if (roster.get(who).neverWith().contains(wants)) {
      findings.add(
          FindingCode.WANTED_AND_RULED_OUT,
          row.place(),
          Fact.ORGANISATION.is(who),
          Fact.WANTED.is(wants),
          Fact.FILE.is(roster.file()));
    }
  }

  private Optional<Happening> pair(
      DayRow row, Optional<String> who, Optional<String> whom, Findings findings) {
    if (!areTwo(row, who, whom, findings)) {
      return Optional.empty();
    }
    String one = who.orElseThrow();
    String other = whom.orElseThrow();
    return switch (row.word()) {
      case DROP -> dropped(row, new Wish(one, other), findings);
      case NOT_HELD -> Optional.of(new Happening.NotHeld(one, other));
      default -> Optional.of(new Happening.Locked(one, other));
    };
  }

  private Optional<Happening> dropped(DayRow row, Wish wish, Findings findings) {
    if (!row.isLiving() || wishes.remove(wish)) {
      return Optional.of(new Happening.WishDropped(wish.organisation(), wish.wants()));
    }
    findings.add(
        FindingCode.WISH_NOT_THERE,
        row.place(),
        Fact.ORGANISATION.is(wish.organisation()),
        Fact.WANTED.is(wish.wants()));
    return Optional.empty();
  }
}
