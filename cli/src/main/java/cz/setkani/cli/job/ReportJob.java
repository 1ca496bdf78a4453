package cz.setkani.cli.job;

import cz.setkani.cli.read.OutcomeFiles;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.outcome.EventOutcome;
import cz.setkani.validate.Validation;
import cz.setkani.watch.Watch;
import java.util.Optional;

/** Says what came of an event: which booked meetings took place. */
public final class ReportJob implements Job<Reported> {

  private final Input input;
  private final AfterEvent after;

  private ReportJob(Input input, Optional<SourceFile> schedule) {
    this.input = input;
    after =
        AfterEvent.of(input, schedule, OutcomeFiles.ofEvent(input.source(), input.known()), false);
  }

  /**
   * Reads and checks an event, its last programme, and what was said afterwards.
   *
   * @param schedule what was booked; if empty, the last edition
   */
  public static ReportJob of(Input input, Optional<SourceFile> schedule) {
    return new ReportJob(input, schedule);
  }

  @Override
  public Validation validation() {
    return after.validation();
  }

  @Override
  public Optional<Reported> run(Watch watch) {
    return after
        .event()
        .map(
            event ->
                new Reported(
                    event,
                    EventOutcome.of(event, after.booked(), after.statements().statements()),
                    input.source().place(ScheduleJob.FOLDER)));
  }
}
