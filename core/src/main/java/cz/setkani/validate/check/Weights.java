package cz.setkani.validate.check;

import cz.setkani.model.Request;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.value.Interest;
import cz.setkani.validate.value.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What requests count: their priority, a number or a word, or what their rank is worth. Warns where
 * priorities look like ranks, of which 1 is the best and not the least.
 */
final class Weights {

  private static final int HIGHEST_RANK = 1_000;

  private final RankPoints points;
  private final Findings findings;
  private final Map<String, List<Integer>> numbers = new LinkedHashMap<>();
  private Optional<Cell> firstRank = Optional.empty();
  private Optional<Cell> firstPriority = Optional.empty();

  Weights(RankPoints points, Findings findings) {
    this.points = points;
    this.findings = findings;
  }

  /** Whether a row says that there is to be no meeting: as its priority, or as its status. */
  static boolean isRefusal(Row<RequestColumn> row) {
    return row.find(RequestColumn.PRIORITY)
            .flatMap(cell -> Interest.find(cell.text()))
            .filter(interest -> interest == Interest.NO)
            .isPresent()
        || row.find(RequestColumn.STATUS).map(Cell::text).filter(Interest::isRefused).isPresent();
  }

  /**
   * The priority of a row.
   *
   * @param who the one who asks, as far as that is known
   */
  int read(Row<RequestColumn> row, Optional<String> who) {
    Optional<Cell> rank = row.find(RequestColumn.RANK);
    Optional<Cell> priority = row.find(RequestColumn.PRIORITY);
    firstRank = firstRank.or(() -> rank);
    firstPriority = firstPriority.or(() -> priority);
    if (rank.isPresent()) {
      Cell cell = rank.get();
      return Numbers.read(cell, cell.place().column(), 1, HIGHEST_RANK, findings)
          .map(points::of)
          .orElse(1);
    }
    return priority.flatMap(cell -> priority(cell, who)).orElse(1);
  }

  private Optional<Integer> priority(Cell cell, Optional<String> who) {
    Optional<Integer> word = Interest.find(cell.text()).map(Interest::priority);
    if (word.isPresent()) {
      return word;
    }
    Optional<Integer> number =
        Numbers.read(cell, cell.place().column(), 1, Request.HIGHEST_PRIORITY, findings);
    if (who.isPresent() && number.isPresent()) {
      numbers.computeIfAbsent(who.get(), name -> new ArrayList<>()).add(number.get());
    }
    return number;
  }

  /** Says what ranks count, and asks where it is not clear what is meant. */
  void report() {
    if (firstRank.isPresent() && firstPriority.isPresent()) {
      Place place = firstRank.get().place();
      findings.add(
          FindingCode.RANK_AND_PRIORITY,
          place,
          Fact.HEADING.is(place.column()),
          Fact.OTHER_HEADING.is(firstPriority.get().place().column()));
    } else if (firstRank.isPresent()) {
      findings.add(
          FindingCode.RANKS_TAKEN,
          firstRank.get().place(),
          Fact.HEADING.is(firstRank.get().place().column()),
          Fact.TEXT.is(points.shown()));
    } else {
      reportLikeRanks();
    }
  }

  /** Most of those who gave several numbers gave exactly 1, 2, 3 and so on. */
  private void reportLikeRanks() {
    List<List<Integer>> several =
        numbers.values().stream().filter(given -> given.size() > 1).toList();
    long ranked = several.stream().filter(Weights::areRanks).count();
    if (2 * ranked > several.size()) {
      Place place = firstPriority.orElseThrow().place();
      findings.add(
          FindingCode.PRIORITY_LIKE_RANK,
          place,
          Fact.HEADING.is(place.column()),
          Fact.COUNT.is(ranked),
          Fact.ALL.is(several.size()));
    }
  }

  private static boolean areRanks(List<Integer> given) {
    return List.copyOf(new TreeSet<>(given))
        .equals(IntStream.rangeClosed(1, given.size()).boxed().toList());
  }
}
