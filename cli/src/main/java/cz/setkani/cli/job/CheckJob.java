package cz.setkani.cli.job;

import cz.setkani.Scheduler;
import cz.setkani.explain.Demand;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.validate.Validation;
import cz.setkani.watch.PartsProgress;
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
    return new CheckJob(input.validate());
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
    watch.tell(new PartsProgress(0, 2));
    Demand demand = Demand.of(event);
    watch.tell(new PartsProgress(1, 2));
    Bound bound = Scheduler.of(event).withWatch(watch).bound();
    watch.tell(new PartsProgress(2, 2));
    return new Outlook(event, demand, bound, watch.ending().isPresent());
  }
}
