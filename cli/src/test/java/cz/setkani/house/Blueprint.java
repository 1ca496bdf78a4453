package cz.setkani.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of rooms in ARCHITECTURE.md, which is what the architecture is held to. */
final class Blueprint {

  /** The room that is called by its full name; the others are told without it. */
  static final String FRONT_DOOR = "cz.setkani";

  private static final Path FILE = Path.of("..", "ARCHITECTURE.md");
  private static final String HEADING =
      "| room | for callers | enters | leaves | may use | of others |";
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  /**
   * A row: a package, whether its public types are for callers of the library, which packages of
   * ours it may use besides itself, and which of others besides the JDK's (patterns of ArchUnit).
   */
  record Room(String name, boolean isForCallers, Set<String> ours, Set<String> others) {

    boolean isOfTheLibrary() {
      return !name.startsWith(FRONT_DOOR + ".cli");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private Blueprint() {}

  static List<Room> rooms() {
    try {
      return Files.readAllLines(FILE).stream()
          .dropWhile(line -> !line.equals(HEADING))
          .skip(2)
          .takeWhile(line -> line.startsWith("|"))
          .map(Blueprint::room)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<String> roomsForCallers() {
    return rooms().stream()
        .filter(Room::isForCallers)
        .map(Room::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Room room(String row) {
    String[] cells = row.substring(1, row.length() - 1).split("\\|", -1);
    if (cells.length != 6) {
      throw new IllegalArgumentException("The row must have 6 cells: " + row);
    }
    return new Room(
        names(cells[0]).stream().map(Blueprint::ours).findFirst().orElseThrow(),
        cells[1].strip().equals("yes"),
        names(cells[4]).stream()
            .map(Blueprint::ours)
            .collect(Collectors.toCollection(TreeSet::new)),
        names(cells[5]));
  }

  private static String ours(String name) {
    return name.equals(FRONT_DOOR) ? name : FRONT_DOOR + "." + name;
  }

  private static Set<String> names(String cell) {
    return NAME.matcher(cell)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
