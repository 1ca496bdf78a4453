package cz.setkani.validate.sheet;

import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes a cell apart that holds several values. */
public final class Lists {

  /** Of how many parts a name is taken together. */
  private static final int MOST_PARTS = 5;

  private Lists() {}

  /** The parts that are not blank, tidy, each in the place of the cell. */
  public static List<Cell> split(Optional<Cell> cell, String separators) {
    return cell.stream()
        .flatMap(c -> Arrays.stream(c.text().split(separators)).map(t -> part(t, c)))
        .filter(part -> !part.isBlank())
        .toList();
  }

  /**
   * The names in a cell, {@code |} between them; where such a sign stands in a known name, it is a
   * part of it.
   */
  public static List<Cell> names(Optional<Cell> cell, NameBook known) {
    List<Cell> parts = split(cell, "\\|");
    List<Cell> names = new ArrayList<>();
    int next = 0;
    while (next < parts.size()) {
      int end = Math.min(parts.size(), next + MOST_PARTS);
      while (end > next + 1 && known.find(joined(parts.subList(next, end))).isEmpty()) {
        end--;
      }
      names.add(part(joined(parts.subList(next, end)), parts.get(next)));
      next = end;
    }
    return names;
  }

  private static String joined(List<Cell> parts) {
    return parts.stream().map(Cell::text).collect(Collectors.joining("|"));
  }

  private static Cell part(String text, Cell cell) {
    return new Cell(Names.tidy(text), cell.place());
  }
}
