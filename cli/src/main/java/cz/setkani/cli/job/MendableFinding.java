package cz.setkani.cli.job;

import cz.setkani.validate.finding.Finding;
import java.util.List;

/**
 * A finding, and the cells in which it can be mended.
 *
 * @param cells the cell that it is about; where it is about a line as a whole, all of its cells;
 *     none, where it is about no line of a file in the event's folder
 * @param proposals what may stand in the one cell instead, each of it a whole text
 */
public record MendableFinding(Finding finding, List<MendableCell> cells, List<String> proposals) {

  public MendableFinding {
    cells = List.copyOf(cells);
    proposals = List.copyOf(proposals);
  }
}
