package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.model.Meeting;
import java.util.ArrayList;
import java.util.List;

/**
 * The cards of the tables: a sheet of A4 folded to a tent. Above is the name of the table, which is
 * read from afar, on both sides in the same size; below are the pairs of the day. Where not all of
 * them have room beside a large name, each side has one half of them; and where these have none
 * either, they stand on sheets of their own behind the card.
 */
final class CardSheets {

  /** A name does not become smaller than the last of these for the sake of its pairs. */
  private static final int[] LEAST_NAMES = {200, 140};

  private static final double[] PAIRS = {16, 15, 14};
  private static final double[] LARGE_PAIRS = {20, 18};

  private final Brief brief;

  private CardSheets(Brief brief) {
    this.brief = brief;
  }

  /** A card for each table at which somebody meets. */
  static List<PrintedSheet> of(Brief brief) {
    CardSheets cards = new CardSheets(brief);
    List<PrintedSheet> sheets = new ArrayList<>();
    for (int table = 1; table <= brief.event().tables().size(); table++) {
      int number = table;
      List<Meeting> there =
          brief.meetings().stream().filter(meeting -> meeting.table() == number).toList();
      if (!there.isEmpty()) {
        sheets.addAll(cards.card(brief.event().getTable(table).name(), there));
      }
    }
    return sheets;
  }

  private List<PrintedSheet> card(String table, List<Meeting> there) {
    int largest = Sign.of(table, CardSides.WIDTH, CardSides.ROOM).size();
    for (int least : LEAST_NAMES) {
      for (List<List<Meeting>> sides : List.of(List.of(there), halves(there))) {
        for (double size : brief.look().isLarge() ? LARGE_PAIRS : PAIRS) {
          CardSides card = new CardSides(table, pairs(sides), size);
          if (card.sign().size() >= Math.min(largest, least)) {
            return List.of(card.sheet());
          }
        }
      }
    }
    List<PrintedSheet> sheets = new ArrayList<>();
    sheets.add(new CardSides(table, pairs(List.of(List.of())), 0).sheet());
    sheets.addAll(TableSheets.of(brief, table, there));
    return sheets;
  }

  private static List<List<Meeting>> halves(List<Meeting> there) {
    int half = (there.size() + 1) / 2;
    return List.of(there.subList(0, half), there.subList(half, there.size()));
  }

  private List<PairsOfTable> pairs(List<List<Meeting>> sides) {
    String note = sides.size() > 1 ? brief.text("cards.others") : "";
    return sides.stream().map(side -> new PairsOfTable(brief, side, note)).toList();
  }
}
