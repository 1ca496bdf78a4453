package cz.setkani.validate.sheet;

import cz.setkani.validate.names.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes a cell apart that holds several values. */
public final class Lists {

  private Lists() {}

  /** The parts that are not blank, tidy, each in the place of the cell. */
  public static List<Cell> split(Optional<Cell> cell, String separators) {
    return cell.stream()
        .flatMap(c -> Arrays.stream(c.text().split(separators)).map(t -> part(t, c)))
        .filter(part -> !part.isBlank())
        .toList();
  }

  private static Cell part(String text, Cell cell) {
    return new Cell(Names.tidy(text), cell.place());
  }
}
