package cz.setkani.cli.job;

import cz.setkani.Scheduler;
import cz.setkani.Verified;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.validate.Validation;
import cz.setkani.watch.PartsDone;
import cz.setkani.watch.Watch;
import java.util.Optional;

/** Says whether a schedule obeys the rules, and what it is worth. */
public final class VerifyJob implements Job<Verification> {

  private final SourceFile schedule;
  private final Validation validation;

  private VerifyJob(Input input, SourceFile schedule) {
    this.schedule = schedule;
    validation = EditionFiles.of(input).validate(schedule);
  }

  /** Reads and checks an event and a schedule of it. */
  public static VerifyJob of(Input input, SourceFile schedule) {
    return new VerifyJob(input, schedule);
  }

  /** The same of the last edition; before the day of the schedule among the results. */
  public static VerifyJob of(Input input) {
    return of(input, EditionFiles.of(input).last());
  }

  /** The schedule without the bound, which takes longer; empty if there is no event. */
  public Optional<Verified> verified(Watch watch) {
    return validation
        .event()
        .map(event -> Verified.of(event, schedule.shown(), validation.schedule(), watch));
  }

  @Override
  public Validation validation() {
    return validation;
  }

  @Override
  public Optional<Verification> run(Watch watch) {
    PartsDone parts = new PartsDone(watch, 2);
    parts.begin();
    return verified(watch).map(verified -> verification(verified, parts, watch));
  }

  private Verification verification(Verified verified, PartsDone parts, Watch watch) {
    parts.done();
    Event event = validation.event().orElseThrow();
    Bound bound = Scheduler.of(event).withWatch(watch).bound();
    parts.done();
    return new Verification(verified, bound, watch.ending().isPresent());
  }
}
