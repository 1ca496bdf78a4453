package cz.setkani.cli.web.schedule;

import cz.setkani.Programme;
import cz.setkani.Verified;
import cz.setkani.cli.job.ScheduleJob;
import cz.setkani.cli.job.Scheduled;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.write.folder.WrittenFiles;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import java.util.Optional;

/**
 * A programme that was made here, as long as the program runs.
 *
 * @param event the id of the event
 * @param form how it was made
 * @param isOfPresent whether the event's files were still the same when it was written
 */
record Made(
    String event,
    ScheduleForm form,
    Scheduled scheduled,
    WrittenFiles written,
    boolean isOfPresent) {

  /**
   * The programme with all that its search proved, if the event and the programme still are what
   * their files say now.
   *
   * @param verified the programme of the results as its file is now
   */
  Optional<Programme> programme(OpenEvent event, Verified verified, String shown) {
    Programme made = scheduled.programme();
    return Optional.of(made)
        .filter(one -> told(one.event(), one.schedule()).equals(told(verified)))
        .filter(one -> isOf(event, one.event(), shown));
  }

  private static Schedule told(Verified verified) {
    return told(verified.event(), verified.schedule());
  }

  /** A schedule, each meeting told in the order of the roster, as files do. */
  private static Schedule told(Event event, Schedule schedule) {
    return new Schedule(schedule.meetings().stream().map(event::inRosterOrder).toList());
  }

  private boolean isOf(OpenEvent event, Event scheduledOne, String shown) {
    return event.known(
        "event of the programme " + System.identityHashCode(this),
        () ->
            ScheduleJob.of(form.input(event.source(), shown), form.scheduleSettings())
                .validation()
                .event()
                .map(now -> now.toBuilder().suggesting(form.isSuggesting()).build())
                .filter(scheduledOne::equals)
                .isPresent());
  }
}
