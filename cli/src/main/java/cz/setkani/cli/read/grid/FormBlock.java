package cz.setkani.cli.read.grid;

import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a sheet to be filled in asks above its table: who comes, and when. In each row the first
 * cell is the name of a column of the roster, and the second one the answer.
 */
public final class FormBlock {

  private static final Headings<OrganisationColumn> HEADINGS =
      new Headings<>(OrganisationColumn.class);
  private static final Set<OrganisationColumn> ASKED =
      EnumSet.of(OrganisationColumn.PEOPLE, OrganisationColumn.ARRIVES, OrganisationColumn.LEAVES);

  /** The column of the answers, from 1. */
  private static final int ANSWER = 2;

  private FormBlock() {}

  /** Whether a row asks for something. */
  static boolean isOne(GridRow row) {
    return asked(row).isPresent();
  }

  private static Optional<OrganisationColumn> asked(GridRow row) {
    return HEADINGS.find(row.cell(0)).filter(ASKED::contains);
  }

  /** What was answered in rows above a table. */
  public static Map<OrganisationColumn, Cell> answers(List<GridRow> above, Place place) {
    Map<OrganisationColumn, Cell> answers = new EnumMap<>(OrganisationColumn.class);
    for (GridRow row : above) {
      Cell cell = new Cell(row.cell(1), place.atLine(row.line()).inColumn(row.cell(0), ANSWER));
      asked(row).filter(column -> !cell.isBlank()).ifPresent(column -> answers.put(column, cell));
    }
    return answers;
  }
}
