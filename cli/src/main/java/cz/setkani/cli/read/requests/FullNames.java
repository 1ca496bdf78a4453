package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.cli.read.grid.NameColumns;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.RequestColumn;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes one column of those who ask of their first and last names, where these stand in two and
 * tell who it is better than anything else does.
 */
final class FullNames {

  private FullNames() {}

  static Grid joined(Grid grid, NameBook roster, Place place, Findings findings) {
    Optional<NameColumns> found = NameColumns.find(grid.header());
    if (found.isEmpty() || hasAsker(grid, found.get(), roster)) {
      return grid;
    }
    NameColumns names = found.get();
    long firstLast = known(grid, names::name, roster);
    long lastFirst = known(grid, names::lastFirst, roster);
    long apart =
        Math.max(
            known(grid, row -> row.cell(names.first()), roster),
            known(grid, row -> row.cell(names.last()), roster));
    if (!roster.isEmpty() && Math.max(firstLast, lastFirst) <= apart) {
      return grid;
    }
    String heading =
        names.areCzech(grid.header())
            ? RequestColumn.ORGANISATION.czech()
            : RequestColumn.ORGANISATION.english();
    return names.joined(grid, heading, lastFirst > firstLast, place, findings);
  }

  /** Whether another column says who asks: by its heading; without a roster, if it sounds so. */
  private static boolean hasAsker(Grid grid, NameColumns names, NameBook roster) {
    for (int i = 0; i < grid.header().cells().size(); i++) {
      Heading heading = Heading.of(grid.header().cell(i));
      boolean isOther = i != names.first() && i != names.last();
      boolean isAsker = roster.isEmpty() && heading.soundsLikeAsker();
      if (isOther && (heading.is(RequestColumn.ORGANISATION) || isAsker)) {
        return true;
      }
    }
    return false;
  }

  private static long known(Grid grid, Function<GridRow, String> name, NameBook roster) {
    return grid.body().stream().map(name).filter(text -> roster.find(text).isPresent()).count();
  }
}
