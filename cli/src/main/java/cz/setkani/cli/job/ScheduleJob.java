package cz.setkani.cli.job;

import cz.setkani.validate.Validation;
import cz.setkani.watch.Watch;
import java.util.Optional;

/** Finds a programme for an event. */
public final class ScheduleJob implements Job<Scheduled> {

  static final String FOLDER = "result";

  private final Input input;
  private final ScheduleSettings settings;
  private final Validation validation;

  private ScheduleJob(Input input, ScheduleSettings settings) {
    this.input = input;
    this.settings = settings;
    validation = input.validate();
  }

  /** Reads and checks an event. */
  public static ScheduleJob of(Input input, ScheduleSettings settings) {
    return new ScheduleJob(input, settings);
  }

  @Override
  public Validation validation() {
    return validation;
  }

  @Override
  public Optional<Scheduled> run(Watch watch) {
    return validation
        .event()
        .map(event -> settings.scheduler(event, watch).schedule())
        .map(
            programme ->
                new Scheduled(programme, validation.findings(), input.source().place(FOLDER)));
  }
}
