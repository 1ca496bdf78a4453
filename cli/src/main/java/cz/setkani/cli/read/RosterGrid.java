package cz.setkani.cli.read;

import cz.setkani.cli.read.grid.FilledDown;
import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.GridRow;
import cz.setkani.cli.read.grid.NameColumns;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A roster in which people's names stand in two columns, or organisations in the first row of a
 * block, as one with a name in each row and in one column.
 */
final class RosterGrid {

  private static final Headings<OrganisationColumn> HEADINGS =
      new Headings<>(OrganisationColumn.class);

  private RosterGrid() {}

  static Grid plain(Grid grid, Place place, Findings findings) {
    if (grid.isEmpty()) {
      return grid;
    }
    Grid joined = joined(grid, place, findings);
    OptionalInt name = column(joined, OrganisationColumn.ORGANISATION);
    OptionalInt people = column(joined, OrganisationColumn.PEOPLE);
    return name.isPresent() && people.isPresent()
        ? FilledDown.fill(
            joined,
            name.getAsInt(),
            row -> row.cell(people.getAsInt()).codePoints().anyMatch(Character::isLetter),
            place,
            findings)
        : joined;
  }

  /**
   * First and last names are those of the people; where there is nobody else, of who takes part.
   */
  private static Grid joined(Grid grid, Place place, Findings findings) {
    GridRow header = grid.header();
    Optional<NameColumns> names = NameColumns.find(header);
    boolean isNamed = column(grid, OrganisationColumn.ORGANISATION).isPresent();
    boolean areListed = column(grid, OrganisationColumn.PEOPLE).isPresent();
    if (names.isEmpty() || isNamed && areListed) {
      return grid;
    }
    OrganisationColumn meant =
        isNamed ? OrganisationColumn.PEOPLE : OrganisationColumn.ORGANISATION;
    String heading = names.get().areCzech(header) ? meant.czech() : meant.english();
    return names.get().joined(grid, heading, false, place, findings);
  }

  private static OptionalInt column(Grid grid, OrganisationColumn wanted) {
    GridRow header = grid.header();
    return IntStream.range(0, header.cells().size())
        .filter(i -> HEADINGS.find(header.cell(i)).filter(wanted::equals).isPresent())
        .findFirst();
  }
}
