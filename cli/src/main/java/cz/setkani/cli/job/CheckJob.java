package cz.setkani.cli.job;

import cz.setkani.Scheduler;
import cz.setkani.explain.Demand;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.validate.Validation;
import cz.setkani.watch.PartsDone;
import cz.setkani.watch.Watch;
import java.util.Optional;

/** Says what can be known before anything is scheduled. */
public final class CheckJob implements Job<Outlook> {

  private final Validation validation;

  private CheckJob(Validation validation) {
    this.validation = validation;
  }

  /** Reads and checks an event. */
  public static CheckJob of(Input input) {
    return new CheckJob(OwnLetter.read(input).with(input.validate()));
  }

  @Override
  public Validation validation() {
    return validation;
  }

  @Override
  public Optional<Outlook> run(Watch watch) {
    return validation.event().map(event -> outlook(event, watch));
  }

  private static Outlook outlook(Event event, Watch watch) {
    PartsDone parts = new PartsDone(watch, 2);
    parts.begin();
    Demand demand = Demand.of(event);
    parts.done();
    Bound bound = Scheduler.of(event).withWatch(watch).bound();
    parts.done();
    return new Outlook(event, demand, bound, watch.ending().isPresent());
  }
}
