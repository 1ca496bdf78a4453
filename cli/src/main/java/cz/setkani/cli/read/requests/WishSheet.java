package cz.setkani.cli.read.requests;

import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Row;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * The wishes of one file.
 *
 * @param rows the wishes, one in a row
 * @param times when the rows of each line were answered, as far as that is known
 * @param form what is said above the wishes of the one who asks for them
 */
public record WishSheet(
    List<Row<RequestColumn>> rows,
    Map<Integer, LocalDateTime> times,
    Map<OrganisationColumn, Cell> form) {

  public WishSheet {
    rows = List.copyOf(rows);
    times = Map.copyOf(times);
    form = Map.copyOf(form);
  }
}
