package cz.setkani.cli.job;

import cz.setkani.Verified;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.day.Forecast;
import cz.setkani.day.Rehearsal;
import cz.setkani.model.Event;
import cz.setkani.validate.Validation;
import cz.setkani.watch.Watch;
import java.util.Optional;

/** Says before the event what is to be expected if some do not come. */
public final class RehearseJob implements Job<Rehearsed> {

  private final SourceFile schedule;
  private final RehearseSettings settings;
  private final Validation validation;

  private RehearseJob(Input input, Optional<SourceFile> given, RehearseSettings settings) {
    schedule = given.orElseGet(() -> EditionFiles.of(input).result());
    this.settings = settings;
    validation = input.validate(schedule);
  }

  /**
   * Reads and checks an event and its programme.
   *
   * @param given the programme; if empty, that of the results
   */
  public static RehearseJob of(Input input, Optional<SourceFile> given, RehearseSettings settings) {
    return new RehearseJob(input, given, settings);
  }

  @Override
  public Validation validation() {
    return validation;
  }

  @Override
  public Optional<Rehearsed> run(Watch watch) {
    return validation.event().map(event -> rehearsed(event, watch));
  }

  private Rehearsed rehearsed(Event event, Watch watch) {
    Verified verified = Verified.of(event, schedule.shown(), validation.schedule(), watch);
    int absent = settings.absent().of(event.organisations().size());
    Optional<Forecast> forecast =
        verified.faults().isEmpty()
            ? Optional.of(settings.applied(rehearsal(event, verified, absent, watch)).rehearse())
            : Optional.empty();
    return new Rehearsed(verified, absent, settings.runs(), forecast);
  }

  private static Rehearsal rehearsal(Event event, Verified verified, int absent, Watch watch) {
    Event asked = verified.unasked() > 0 ? event.toBuilder().suggesting(true).build() : event;
    return Rehearsal.of(asked, verified.schedule()).withAbsent(absent).withWatch(watch);
  }
}
