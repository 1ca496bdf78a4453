package cz.setkani.validate.check;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Spellings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads to which side each organisation belongs, where only different sides meet. */
final class Sides {

  private static final int MOST_NAMES = 5;

  private final boolean areAsked;
  private final Findings findings;
  private final Spellings spellings = new Spellings();
  private final List<String> without = new ArrayList<>();
  private boolean isTold;

  /**
   * @param areAsked whether only organisations of different sides meet
   */
  Sides(boolean areAsked, Findings findings) {
    this.areAsked = areAsked;
    this.findings = findings;
  }

  /** The side of an organisation; empty if it may meet everybody. */
  Optional<String> read(String organisation, Row<OrganisationColumn> row) {
    Optional<Cell> cell = row.find(OrganisationColumn.SIDE);
    Optional<String> side = cell.map(c -> spellings.first(c.tidy()));
    if (areAsked && side.isEmpty()) {
      without.add(organisation);
    } else if (!areAsked && side.isPresent() && !isTold) {
      isTold = true;
      findings.add(
          FindingCode.SIDES_WITHOUT_EFFECT,
          cell.orElseThrow().place(),
          Fact.ORGANISATION.is(organisation),
          Fact.SIDE.is(side.get()));
    }
    return side.filter(s -> areAsked);
  }

  /** Sums up who has no side, though sides are asked for. */
  void report(String file) {
    if (!without.isEmpty()) {
      List<String> first = without.subList(0, Math.min(MOST_NAMES, without.size()));
      findings.add(
          FindingCode.SIDE_MISSING,
          Place.of(file),
          Fact.COUNT.is(without.size()),
          Fact.ORGANISATIONS.is(NameBook.quoted(first)),
          Fact.MORE.is(without.size() - first.size()));
    }
  }
}
