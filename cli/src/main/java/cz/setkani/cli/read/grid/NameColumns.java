package cz.setkani.cli.read.grid;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Two columns in which people's names stand: their first names and their last names.
 *
 * @param first the column of first names, from 0
 * @param last the column of last names, from 0
 */
public record NameColumns(int first, int last) {

  private static final Set<String> FIRST_CZECH = Set.of("jmeno", "krestni jmeno");
  private static final Set<String> FIRST_ENGLISH =
      Set.of("first name", "firstname", "given name", "forename", "name");
  private static final Set<String> LAST =
      Set.of("prijmeni", "last name", "lastname", "surname", "family name");

  /** The columns, if both of them have a heading that says so. */
  public static Optional<NameColumns> find(GridRow header) {
    List<String> keys =
        header.cells().stream().map(cell -> Names.key(cell.replace('_', ' '))).toList();
    int first = column(keys, FIRST_CZECH);
    int english = first < 0 ? column(keys, FIRST_ENGLISH) : first;
    int last = column(keys, LAST);
    return english < 0 || last < 0 ? Optional.empty() : Optional.of(new NameColumns(english, last));
  }

  private static int column(List<String> keys, Set<String> wanted) {
    return IntStream.range(0, keys.size())
        .filter(i -> wanted.contains(keys.get(i)))
        .findFirst()
        .orElse(-1);
  }

  /** Whether the headings are Czech. */
  public boolean areCzech(GridRow header) {
    return FIRST_CZECH.contains(Names.key(header.cell(first)));
  }

  /** The whole name in a row. */
  public String name(GridRow row) {
    return Names.tidy(row.cell(first) + " " + row.cell(last));
  }

  /** The whole name in a row, the last name first. */
  public String lastFirst(GridRow row) {
    return Names.tidy(row.cell(last) + " " + row.cell(first));
  }

  /**
   * The grid with one column of whole names in place of the two; says so.
   *
   * @param heading the heading of this column
   * @param isLastFirst whether last names stand first
   */
  public Grid joined(
      Grid grid, String heading, boolean isLastFirst, Place place, Findings findings) {
    GridRow header = grid.header();
    List<GridRow> rows =
        grid.rows().stream()
            .map(
                row ->
                    row.equals(header)
                        ? with(row, heading)
                        : with(row, isLastFirst ? lastFirst(row) : name(row)))
            .toList();
    findings.add(
        FindingCode.NAMES_JOINED,
        place.atLine(header.line()),
        Fact.HEADING.is(Names.tidy(header.cell(first))),
        Fact.OTHER_HEADING.is(Names.tidy(header.cell(last))),
        Fact.WHAT.is(heading));
    return grid.withRows(rows);
  }

  private GridRow with(GridRow row, String text) {
    return row.with(last, "").with(first, text);
  }
}
