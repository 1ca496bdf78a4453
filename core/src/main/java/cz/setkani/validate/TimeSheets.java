package cz.setkani.validate;

import cz.setkani.validate.sheet.AvailabilityColumn;
import cz.setkani.validate.sheet.ResourceColumn;
import cz.setkani.validate.sheet.Sheet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of an event that say who and what is there when. None of them need be there.
 *
 * @param availability when organisations can come, beside what the roster says
 * @param resources when interpreters and the like can be had
 */
public record TimeSheets(Sheet<AvailabilityColumn> availability, Sheet<ResourceColumn> resources) {

  /** No such file. */
  public static final TimeSheets NONE =
      new TimeSheets(Sheet.absent("available.csv"), Sheet.absent("resources.csv"));

  Stream<Sheet<?>> all() {
    return Stream.of(availability, resources);
  }

  List<String> files() {
    return all().<String>map(Sheet::file).toList();
  }
}
