package cz.setkani.cli.read.requests;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.LegalForms;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Row;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Warns of texts that stand where names are expected, and can hardly be one: where there is no
 * roster, each of them becomes an organisation.
 */
final class DoubtfulNames {

  private static final Set<String> NOBODY =
      Set.of(
          "vsichni",
          "vsechny",
          "kdokoliv",
          "kdokoli",
          "kazdy",
          "celkem",
          "soucet",
          "all",
          "anybody",
          "anyone",
          "everybody",
          "everyone",
          "total",
          "sum");

  private DoubtfulNames() {}

  /** A finding for each such text, where it stands first. */
  static void report(List<Row<RequestColumn>> wishes, Findings findings) {
    List<Cell> cells =
        wishes.stream()
            .flatMap(
                row ->
                    List.of(RequestColumn.ORGANISATION, RequestColumn.WANTS).stream()
                        .flatMap(column -> row.find(column).stream()))
            .toList();
    NameBook book = NameBook.of(cells.stream().map(Cell::text).toList());
    Set<String> seen = new HashSet<>();
    for (Cell cell : cells) {
      if (seen.add(cell.text()) && isDoubtful(cell.text(), book)) {
        findings.add(FindingCode.NAME_DOUBTFUL, cell.place(), Fact.TEXT.is(cell.tidy()));
      }
    }
  }

  /**
   * A finding, if most of those who are wanted hold commas that belong to no name: then they are
   * lists, and only a roster tells where names end.
   */
  static void reportLists(List<Row<RequestColumn>> wishes, Findings findings) {
    NameBook askers =
        NameBook.of(
            wishes.stream()
                .flatMap(row -> row.find(RequestColumn.ORGANISATION).stream())
                .map(Cell::text)
                .toList());
    List<Cell> wanted =
        wishes.stream().flatMap(row -> row.find(RequestColumn.WANTS).stream()).toList();
    List<Cell> lists =
        wanted.stream()
            .filter(cell -> !askers.knows(cell.text()) && isParted(cell.text()))
            .toList();
    if (!lists.isEmpty() && 2 * lists.size() >= wanted.size()) {
      Cell first = lists.get(0);
      findings.add(FindingCode.LIST_AMBIGUOUS, first.place(), Fact.TEXT.is(first.text()));
    }
  }

  /** Whether something follows a comma that is no legal form. */
  private static boolean isParted(String text) {
    String[] parts = text.split(",");
    return Arrays.stream(parts).skip(1).anyMatch(part -> !LegalForms.isOne(part));
  }

  private static boolean isDoubtful(String text, NameBook book) {
    String key = Names.key(text);
    return NOBODY.contains(key)
        || key.codePoints().noneMatch(Character::isLetter)
        || isTwo(text, "/", book)
        || isTwo(text, " a ", book)
        || isTwo(text, " and ", book);
  }

  private static boolean isTwo(String text, String joint, NameBook book) {
    int at = text.indexOf(joint);
    return at > 0
        && book.find(text.substring(0, at)).isPresent()
        && book.find(text.substring(at + joint.length())).isPresent();
  }
}
