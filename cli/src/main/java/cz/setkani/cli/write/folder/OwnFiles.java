package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.calendar.CalendarFile;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import java.util.ArrayList;
import java.util.List;

/** Files of which each organisation has one of its own. */
final class OwnFiles {

  private final Printable printable;
  private final Event event;

  private OwnFiles(Printable printable) {
    this.printable = printable;
    event = printable.programme().event();
  }

  static OwnFiles of(Printable printable) {
    return new OwnFiles(printable);
  }

  /** A calendar of all and one an organisation; none without a date. */
  List<ResultFile> calendars() {
    if (!CalendarFile.isPossible(event)) {
      return List.of();
    }
    CalendarFile calendar = CalendarFile.of(printable);
    List<ResultFile> files = new ArrayList<>();
    files.add(new ResultFile(ResultFolder.CALENDAR, calendar::write));
    for (Organisation one : event.organisations()) {
      String name = "calendars/" + name(one.name()) + ".ics";
      files.add(new ResultFile(name, out -> calendar.write(one.name(), out)));
    }
    return files;
  }

  /** Such as {@code 07-rana-pece-kvitek}. */
  private String name(String organisation) {
    return FileNames.of(
        event.position(organisation) + 1, event.organisations().size(), organisation);
  }
}
