package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands on a page above the rounds.
 *
 * @param name the name of the organisation
 * @param edition which edition the page belongs to; or none
 * @param facts what stands under it
 * @param ownTable where it sits all day; or none
 * @param apology what is said where it has no meeting; or none
 */
record PageHead(
    PrintedText name,
    PrintedText edition,
    List<PrintedText> facts,
    PrintedText ownTable,
    PrintedText apology) {

  /** What stands between the edge of the text and the lines of facts. */
  static final double ROOM_AROUND_FACTS = 4;

  static final double FACT_GAP = 0.8;
  static final double APOLOGY_GAP = 3;

  /** The height of all of it, in millimetres. */
  double height() {
    double facts =
        Stream.concat(facts().stream(), Stream.of(edition, ownTable))
            .filter(fact -> !fact.isEmpty())
            .mapToDouble(fact -> fact.height() + FACT_GAP)
            .sum();
    return name.height()
        + ROOM_AROUND_FACTS
        + facts
        + (apology.isEmpty() ? 0 : apology.height() + APOLOGY_GAP);
  }
}
