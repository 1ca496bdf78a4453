package cz.setkani.cli.web.schedule;

import cz.setkani.cli.job.Input;
import cz.setkani.cli.job.ScheduleJob;
import cz.setkani.cli.job.Scheduled;
import cz.setkani.cli.web.desk.Desk;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.folder.PrintedFiles;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.folder.WrittenFiles;
import cz.setkani.watch.Watch;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a programme and writes its files, as the command does.
 *
 * @param job what makes it; its event can be read
 * @param language of what is written
 */
record Making(Desk desk, OpenEvent event, ScheduleForm form, ScheduleJob job, Locale language) {

  static Making of(Desk desk, OpenEvent event, ScheduleForm form, String shown, Locale visitors) {
    Input input = form.input(event.source(), shown);
    ScheduleJob job = ScheduleJob.of(input, form.scheduleSettings()).handingOut(Printing.USUAL);
    return new Making(desk, event, form, job, job.validation().language().orElse(visitors));
  }

  /** Makes it and writes it, whatever the event's files are by then. */
  Made make(Watch watch) throws UnwritableException {
    Scheduled scheduled = job.run(watch).orElseThrow();
    PrintedFiles files = scheduled.files(Printing.USUAL, language);
    Optional<Made> made = Optional.empty();
    while (made.isEmpty()) {
      OpenEvent now = desk.find(event.id()).orElseThrow();
      boolean isSame = now.stamp().equals(event.stamp());
      made = desk.change(now, now.stamp(), () -> written(scheduled, files, isSame));
    }
    return made.get();
  }

  private Made written(Scheduled scheduled, PrintedFiles files, boolean isSame)
      throws UnwritableException {
    WrittenFiles written = files.writeTo(scheduled.folder().orElseThrow(), (folder, seconds) -> {});
    return new Made(event.id(), form, scheduled, written, isSame);
  }
}
