package cz.setkani.cli.job;

import cz.setkani.validate.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A finding, and the cells in which it can be mended.
 *
 * @param cells the cell that it is about; where it is about a line as a whole, all of its cells;
 *     none, where it is about no line of a file in the event's folder
 * @param row the line as a whole where the finding is about it, and it is not that of the headings
 * @param proposals what may stand in the one cell instead
 */
public record MendableFinding(
    Finding finding,
    List<MendableCell> cells,
    Optional<RowRemoval> row,
    List<Replacement> proposals) {

  /**
   * Another text for a cell.
   *
   * @param right what would be right in place of what is wrong
   * @param text the whole text of the cell with it
   */
  public record Replacement(String right, String text) {}

  public MendableFinding {
    cells = List.copyOf(cells);
    proposals = List.copyOf(proposals);
  }
}
