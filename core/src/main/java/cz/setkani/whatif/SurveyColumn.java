package cz.setkani.whatif;

import cz.setkani.Counted;
import cz.setkani.Scheduler;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.watch.PartsDone;
import cz.setkani.watch.Watch;
import java.util.List;

/**
 * Schedules one day for rising numbers of tables. A number between two others is left out where the
 * smaller one reaches what the larger one cannot exceed.
 */
final class SurveyColumn {

  private final Event event;
  private final List<Integer> tables;
  private final PartsDone parts;
  private final Watch watch;
  private final Outcome[] outcomes;

  private SurveyColumn(Event event, List<Integer> tables, PartsDone parts, Watch watch) {
    this.event = event;
    this.tables = tables;
    this.parts = parts;
    this.watch = watch;
    outcomes = new Outcome[tables.size()];
  }

  /** The outcomes in the order of the numbers of tables, which rise. */
  static List<Outcome> of(Event event, List<Integer> tables, PartsDone parts, Watch watch) {
    SurveyColumn column = new SurveyColumn(event, tables, parts, watch);
    int last = tables.size() - 1;
    column.schedule(0);
    if (last > 0) {
      column.schedule(last);
    }
    column.fill(0, last);
    return List.of(column.outcomes);
  }

  private void fill(int low, int high) {
    if (high - low < 2) {
      return;
    }
    if (outcomes[low].priorityMet() == outcomes[high].priorityBound()) {
      for (int i = low + 1; i < high; i++) {
        outcomes[i] = known(tables.get(i), outcomes[low]);
        parts.done();
      }
      return;
    }
    int middle = (low + high) >>> 1;
    schedule(middle);
    fill(low, middle);
    fill(middle, high);
  }

  private static Outcome known(int tables, Outcome proven) {
    return new Outcome(
        tables, proven.rounds(), proven.requestsMet(), proven.priorityMet(), proven.priorityMet());
  }

  private void schedule(int at) {
    if (watch.isOver()) {
      outcomes[at] = unknown(tables.get(at));
      return;
    }
    Event room = Hall.with(event, tables.get(at));
    Counted found =
        Scheduler.of(room)
            .withEffort(Effort.QUICK)
            .withoutComfort()
            .withWatch(watch.quiet())
            .count();
    outcomes[at] =
        new Outcome(
            tables.get(at),
            event.roundCount(),
            found.measures().requestsMet(),
            found.measures().priorityMet(),
            found.bound().priority());
    if (!watch.isOver()) {
      parts.done();
    }
  }

  private Outcome unknown(int count) {
    return new Outcome(count, event.roundCount(), 0, 0, event.tiers().weight());
  }
}
