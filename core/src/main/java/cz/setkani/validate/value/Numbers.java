package cz.setkani.validate.value;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Cell;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads whole numbers that have limits. */
public final class Numbers {

  private Numbers() {}

  /** The number in a cell; empty, with a finding, if it is none or beyond the limits. */
  public static Optional<Integer> read(
      Cell cell, String what, int least, int most, Findings findings) {
    Optional<Integer> number = Values.wholeNumber(cell.text()).filter(n -> n >= least && n <= most);
    if (number.isEmpty()) {
      findings.add(
          FindingCode.NUMBER_WRONG,
          cell.place(),
          Stream.concat(
                  Stream.of(
                      Fact.WHAT.is(what),
                      Fact.TEXT.is(cell.text()),
                      Fact.LEAST.is(least),
                      Fact.MOST.is(most)),
                  SheetDamage.factsOfNumber(cell.text()).stream())
              .toList());
    }
    return number;
  }
}
