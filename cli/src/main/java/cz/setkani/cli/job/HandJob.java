package cz.setkani.cli.job;

import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.folder.HandFolder;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Changes the programme of the results by hand, one step after the other. Each is in the file at
 * once, together with what takes it back; nothing else is moved for it, and no rule is asked.
 *
 * @param event the event that it is for
 * @param schedule the programme as it is
 * @param folder that of the results
 * @param language of the columns
 */
public record HandJob(Event event, Schedule schedule, Path folder, Locale language) {

  public HandJob {
    schedule = ordered(event, schedule);
  }

  /** The same meetings, each told in the order of the roster. */
  private static Schedule ordered(Event event, Schedule schedule) {
    return new Schedule(schedule.meetings().stream().map(event::inRosterOrder).toList());
  }

  /** Makes a change. */
  public void make(HandStep step) throws UnwritableException {
    HandHistory history = history();
    write(step.applied(schedule), history, history.with(step));
  }

  /** The last change, as it would be taken back; empty if there is none. */
  public Optional<HandStep> back() {
    return history().back().filter(step -> step.fits(schedule));
  }

  /** What was taken back last, as it would be done again; empty if there is nothing. */
  public Optional<HandStep> again() {
    return history().again().filter(step -> step.fits(schedule));
  }

  /** How many changes stand that can be taken back. */
  public int done() {
    return history().done();
  }

  /** Takes back the last change, if there is one. */
  public Optional<HandStep> takeBack() throws UnwritableException {
    Optional<HandStep> step = back();
    if (step.isPresent()) {
      HandHistory history = history();
      write(step.get().applied(schedule), history, history.standing(history.done() - 1));
    }
    return step;
  }

  /** Does again what was taken back last, if there is something. */
  public Optional<HandStep> doAgain() throws UnwritableException {
    Optional<HandStep> step = again();
    if (step.isPresent()) {
      HandHistory history = history();
      write(step.get().applied(schedule), history, history.standing(history.done() + 1));
    }
    return step;
  }

  private HandHistory history() {
    String now = HandFolder.checksum(folder);
    return HandFolder.history(folder)
        .flatMap(HandHistory::read)
        .filter(history -> history.checksum().equals(now))
        .orElseGet(() -> HandHistory.none(now));
  }

  private void write(Schedule changed, HandHistory before, HandHistory after)
      throws UnwritableException {
    Schedule ordered = ordered(event, changed);
    boolean isOurs = !before.steps().isEmpty();
    HandFolder.of(event, ordered, checksum -> after.of(checksum).text(), isOurs, language)
        .writeTo(folder);
  }
}
