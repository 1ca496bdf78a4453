package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.calendar.CalendarFile;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import java.util.ArrayList;
import java.util.List;

/** The calendars of a programme. */
final class CalendarFiles {

  /** The folder in which each organisation has a file. */
  static final String FOLDER = "calendars";

  private CalendarFiles() {}

  /** One of all and one an organisation; none without a date. */
  static List<ResultFile> of(Printable printable) {
    Event event = printable.programme().event();
    if (!CalendarFile.isPossible(event)) {
      return List.of();
    }
    CalendarFile calendar = CalendarFile.of(printable);
    List<ResultFile> files = new ArrayList<>();
    files.add(new ResultFile(ResultFolder.CALENDAR, calendar::write));
    for (Organisation one : event.organisations()) {
      files.add(new ResultFile(name(event, one.name()), out -> calendar.write(one.name(), out)));
    }
    return files;
  }

  /** What the file of an organisation is called. */
  static String name(Event event, String organisation) {
    return FOLDER + "/" + FileNames.of(event, organisation) + ".ics";
  }
}
