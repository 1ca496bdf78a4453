package cz.setkani.validate;

import cz.setkani.validate.sheet.AvailabilityColumn;
import cz.setkani.validate.sheet.ResourceColumn;
import cz.setkani.validate.sheet.SessionColumn;
import cz.setkani.validate.sheet.Sheet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of an event that say who and what is there when. None of them need be there.
 *
 * @param sessions the parts of the day, where it has several
 * @param availability when organisations can come, beside what the roster says
 * @param resources when interpreters and the like can be had
 */
public record TimeSheets(
    Sheet<SessionColumn> sessions,
    Sheet<AvailabilityColumn> availability,
    Sheet<ResourceColumn> resources) {

  /** No such file. */
  public static final TimeSheets NONE =
      new TimeSheets(
          Sheet.absent("sessions.csv"),
          Sheet.absent("available.csv"),
          Sheet.absent("resources.csv"));

  Stream<Sheet<?>> all() {
    return Stream.of(sessions, availability, resources);
  }

  List<String> files() {
    return all().<String>map(Sheet::file).toList();
  }
}
