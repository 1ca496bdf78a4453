package cz.setkani.benchmark.events;

import cz.setkani.benchmark.Health;
import cz.setkani.explain.Explanation;
import cz.setkani.explain.Measures;
import cz.setkani.model.Event;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a contestant made of an event.
 *
 * @param event the name of its family or folder
 * @param leastChanges the table changes that its rounds need whatever the tables
 * @param gapMet by how much it meets less than the best of the run
 * @param gapBreaks by how many breaks it has more than the best that meets as much
 */
record EventResult(
    String event,
    int organisations,
    int requests,
    long seed,
    String contestant,
    Performance outcome,
    Measures measures,
    int faults,
    int leastChanges,
    long gapMet,
    int gapBreaks) {

  static final String CSV_HEADER =
      "event;organisations;requests;seed;contestant;met;bound;breaks;breaks_bound;waiting_rounds;"
          + "table_changes;table_changes_bound;seconds_to_proof;seconds_to_best;seconds;gap_met;gap_breaks;health";

  static EventResult of(NamedEvent named, long seed, String contestant, Performance outcome) {
    Event event = named.event();
    Explanation explanation = Explanation.of(event, outcome.schedule());
    return new EventResult(
        named.name(),
        event.organisations().size(),
        event.requests().size(),
        seed,
        contestant,
        outcome,
        explanation.measures(),
        explanation.faults().size(),
        ChangeBound.of(outcome.schedule()),
        0,
        0);
  }

  /** The same with its gaps to the best result on the event. */
  EventResult among(List<EventResult> all) {
    long met = all.stream().mapToLong(r -> r.measures.priorityMet()).max().orElse(0);
    int fewest =
        all.stream()
            .filter(r -> r.measures.priorityMet() >= measures.priorityMet())
            .mapToInt(r -> r.measures.breaks())
            .min()
            .orElse(0);
    return new EventResult(
        event,
        organisations,
        requests,
        seed,
        contestant,
        outcome,
        measures,
        faults,
        leastChanges,
        met - measures.priorityMet(),
        Math.max(0, measures.breaks() - fewest));
  }

  Health health() {
    if (faults > 0) {
      return Health.INFEASIBLE;
    }
    if (gapMet > 0 || gapBreaks > 0) {
      return Health.SUSPICIOUS;
    }
    boolean isMost = outcome.secondsToProof().isPresent();
    boolean isCalm = measures.breaks() <= outcome.breaksBound().orElse(0);
    return isMost && isCalm ? Health.OPTIMAL : Health.WITHIN;
  }

  private String breaksBound() {
    return outcome.breaksBound().isPresent() ? "" + outcome.breaksBound().getAsInt() : "";
  }

  /** The line of the CSV file. */
  String csv() {
    return String.join(";", cells());
  }

  List<String> cells() {
    return List.of(
        event,
        "" + organisations,
        "" + requests,
        "" + seed,
        contestant,
        "" + measures.priorityMet(),
        text(outcome.bound()),
        "" + measures.breaks(),
        breaksBound(),
        "" + measures.waitingRounds(),
        "" + measures.tableChanges(),
        "" + leastChanges,
        text(outcome.secondsToProof()),
        text(OptionalDouble.of(outcome.secondsToBest())),
        text(OptionalDouble.of(outcome.seconds())),
        "" + gapMet,
        "" + gapBreaks,
        health().toString());
  }

  private static String text(OptionalLong value) {
    return value.isPresent() ? "" + value.getAsLong() : "";
  }

  private static String text(OptionalDouble seconds) {
    return seconds.isPresent() ? String.format(Locale.ROOT, "%.3f", seconds.getAsDouble()) : "";
  }
}
