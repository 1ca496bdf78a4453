package cz.setkani.cli.read.requests;

import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.RequestColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the column of those who ask: names of the roster tell more than a heading, and both
 * together tell most.
 */
final class AskerFinder {

  private final List<ColumnProfile> columns;
  private final NameBook roster;
  private final Choice choice;

  AskerFinder(List<ColumnProfile> columns, NameBook roster, Choice choice) {
    this.columns = columns;
    this.roster = roster;
    this.choice = choice;
  }

  Optional<ColumnProfile> find() {
    List<ColumnProfile> exact = those(c -> c.heading().is(RequestColumn.ORGANISATION));
    Optional<ColumnProfile> known = exact.stream().filter(c -> c.hasOneName(roster)).findFirst();
    if (known.isPresent()) {
      return known;
    }
    List<ColumnProfile> named = those(c -> mayBeAsker(c) && c.holdsOneName(roster));
    if (!named.isEmpty()) {
      return only(
          Choice.best(named.stream().filter(column -> !column.holdsAddresses()).toList(), named));
    }
    if (!exact.isEmpty()) {
      return Optional.of(exact.get(0));
    }
    List<ColumnProfile> sounding =
        those(c -> c.heading().soundsLikeAsker() && !c.cells().isEmpty() && !c.holdsMarks());
    return sounding.isEmpty() ? corner() : only(sounding);
  }

  /**
   * The column of names beside a table of marks, whatever its heading says: of several the one
   * whose heading names a role, else the only one in which no name stands twice; a finding, if
   * nobody can tell.
   */
  Optional<ColumnProfile> besideMarks() {
    int marks =
        columns.stream().filter(AskerFinder::isOfMarks).findFirst().map(c -> c.index()).orElse(0);
    List<ColumnProfile> before =
        those(c -> c.index() < marks && !c.cells().isEmpty() && !c.isTaken());
    List<ColumnProfile> best =
        Choice.best(
            before.stream().filter(c -> c.heading().words().areRole()).toList(),
            before.stream().filter(ColumnProfile::holdsEachOnce).toList(),
            before);
    return choice.only(best, FindingCode.ASKER_AMBIGUOUS, column -> column);
  }

  /** Whether marks stand under what may be the name of an organisation. */
  static boolean isOfMarks(ColumnProfile column) {
    return column.isTitled() && !column.isTaken() && column.holdsMarks();
  }

  private boolean mayBeAsker(ColumnProfile column) {
    return !column.heading().soundsLikeWishes()
        && !column.heading().isNeverOfWishes()
        && !column.heading().is(RequestColumn.AFTER)
        && !roster.knows(column.heading().text());
  }

  /** The one whose heading fits best; a finding, if several fit equally well. */
  private Optional<ColumnProfile> only(List<ColumnProfile> candidates) {
    List<ColumnProfile> sounding =
        candidates.stream().filter(c -> c.heading().soundsLikeAsker()).toList();
    List<ColumnProfile> best =
        Choice.best(
            sounding.stream().filter(c -> c.heading().words().speakOfOrganisation()).toList(),
            sounding,
            candidates);
    return choice.only(best, FindingCode.ASKER_AMBIGUOUS, column -> column);
  }

  /** The first column, where its heading is blank or says of both sides what stands there. */
  private Optional<ColumnProfile> corner() {
    return columns.stream()
        .limit(1)
        .filter(first -> !first.isTitled() || first.heading().isOfCorner())
        .filter(first -> !first.cells().isEmpty())
        .findFirst();
  }

  private List<ColumnProfile> those(Predicate<ColumnProfile> wanted) {
    return columns.stream().filter(wanted).toList();
  }
}
