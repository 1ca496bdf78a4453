package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands on a page above the rounds; public for the template alone.
 *
 * @param name the name of the organisation
 * @param edition which edition the page belongs to; or none
 * @param facts what stands under it, one fact after the other: who comes, how many meetings, from
 *     when to when, which sheet it is where there are several
 * @param ownTable where it sits all day; or none
 * @param apology what is said where it has no meeting; or none
 */
public record PageHead(
    PrintedText name,
    PrintedText edition,
    List<PrintedText> facts,
    PrintedText ownTable,
    PrintedText apology) {

  /** What stands between the edge of the text and the lines of facts. */
  static final double ROOM_AROUND_FACTS = 4;

  static final double FACT_GAP = 0.8;
  static final double APOLOGY_GAP = 3;

  public PageHead {
    facts = List.copyOf(facts);
  }

  /** The same with a further fact. */
  PageHead with(PrintedText fact) {
    List<PrintedText> all = Stream.concat(facts.stream(), Stream.of(fact)).toList();
    return new PageHead(name, edition, all, ownTable, apology);
  }

  /** What a fact of one line takes, in millimetres. */
  static double heightOfFact(double size) {
    return PrintedText.height(1, size) + FACT_GAP;
  }

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
