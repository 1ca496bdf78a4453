package cz.setkani.cli.job;

import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a file of answers is understood.
 *
 * @param file the file, as findings tell it
 * @param askers those whose answer in it counts, by the names of the roster where they are known
 * @param wishes how many wishes of theirs it holds
 * @param names the names in it that are spelt otherwise than the roster has them, in the order in
 *     which they come first
 */
public record AnswerReading(String file, Set<String> askers, int wishes, List<ReadName> names) {

  /**
   * A name as it was typed.
   *
   * @param typed the name
   * @param meant the organisation that it is taken for; empty if nobody is known by it
   * @param near organisations that may be meant, where it is empty
   * @param isMisspelt whether a letter or two had to be put right, and not capitals, accents or the
   *     legal form alone
   */
  public record ReadName(
      String typed, Optional<String> meant, List<String> near, boolean isMisspelt) {

    public ReadName {
      near = List.copyOf(near);
    }
  }

  public AnswerReading {
    askers = Set.copyOf(askers);
    names = List.copyOf(names);
  }

  /** The readings of all files of which a wish counts, by their files. */
  static Map<String, AnswerReading> of(List<Row<RequestColumn>> rows, NameBook roster) {
    Map<String, List<Row<RequestColumn>>> byFile = new LinkedHashMap<>();
    rows.forEach(
        row -> byFile.computeIfAbsent(row.place().file(), f -> new ArrayList<>()).add(row));
    Map<String, AnswerReading> readings = new LinkedHashMap<>();
    byFile.forEach((file, ofFile) -> readings.put(file, of(file, ofFile, roster)));
    return readings;
  }

  private static AnswerReading of(String file, List<Row<RequestColumn>> rows, NameBook roster) {
    Set<String> askers = new TreeSet<>();
    Map<String, ReadName> names = new LinkedHashMap<>();
    int wishes = 0;
    for (Row<RequestColumn> row : rows) {
      Optional<Cell> asker = row.find(RequestColumn.ORGANISATION);
      Optional<Cell> wanted = row.find(RequestColumn.WANTS);
      asker.map(Cell::tidy).map(who -> roster.resolve(who).orElse(who)).ifPresent(askers::add);
      wishes += wanted.isPresent() ? 1 : 0;
      asker.ifPresent(cell -> note(cell.tidy(), roster, names));
      wanted.ifPresent(cell -> note(cell.tidy(), roster, names));
    }
    return new AnswerReading(file, askers, wishes, List.copyOf(names.values()));
  }

  private static void note(String typed, NameBook roster, Map<String, ReadName> names) {
    Optional<String> meant = roster.resolve(typed);
    if (meant.filter(typed::equals).isEmpty()) {
      names.computeIfAbsent(
          typed,
          name ->
              new ReadName(
                  name,
                  meant,
                  meant.isPresent() ? List.of() : roster.near(name),
                  meant.isPresent() && roster.find(name).isEmpty()));
    }
  }
}
