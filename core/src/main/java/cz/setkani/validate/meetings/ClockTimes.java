package cz.setkani.validate.meetings;

import cz.setkani.model.RoundTime;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.LineNumbers;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.ScheduleColumn;
import cz.setkani.validate.value.Clock;
import cz.setkani.validate.value.Values;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Looks whether the clock times beside the rounds of a schedule are those of the rounds; what
 * differs is told once for every file. Not for several threads.
 */
final class ClockTimes {

  private record Difference(Cell cell, int round, LocalTime right, Set<Integer> others) {}

  private final Clock clock;
  private final Map<String, Difference> differences = new LinkedHashMap<>();

  ClockTimes(Clock clock) {
    this.clock = clock;
  }

  /** Looks at a row of a meeting in a round of the event. */
  void look(Row<ScheduleColumn> row, int round) {
    if (clock.isKnown()) {
      RoundTime time = clock.times().get(round - 1);
      row.find(ScheduleColumn.START).ifPresent(cell -> compare(cell, round, time.start()));
      row.find(ScheduleColumn.END).ifPresent(cell -> compare(cell, round, time.end()));
    }
  }

  private void compare(Cell cell, int round, LocalTime right) {
    if (Values.time(cell.text()).filter(right::equals).isPresent()) {
      return;
    }
    Difference first =
        differences.computeIfAbsent(
            cell.place().file(), file -> new Difference(cell, round, right, new LinkedHashSet<>()));
    int line = cell.place().line();
    if (line != first.cell().place().line()) {
      first.others().add(line);
    }
  }

  /** Says of each file where its times differ first, and where else. */
  void report(Findings findings) {
    differences.values().forEach(difference -> report(difference, findings));
  }

  private static void report(Difference difference, Findings findings) {
    findings.add(
        FindingCode.CLOCK_TIME_DIFFERS,
        difference.cell().place(),
        Fact.WHAT.is(difference.cell().place().column()),
        Fact.TEXT.is(difference.cell().text()),
        Fact.ROUND.is(difference.round()),
        Fact.TIME.is(difference.right()),
        Fact.MORE.is(difference.others().size()),
        Fact.LINES.is(LineNumbers.shown(difference.others())));
  }
}
