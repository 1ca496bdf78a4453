package cz.setkani.validate.check;

import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Lists;
import cz.setkani.validate.value.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many tables there are in each round: {@code 12}, {@code 12, 7-12: 8} (12, but 8 in rounds 7
 * to 12) or {@code 1-6: 12, 7-12: 8}. A round of which nothing is said has as many as the number
 * without rounds says; without one, as many as the round before it, or at the beginning as the
 * first one that is named.
 */
final class RoomPlan {

  private static final Pattern PART =
      // A spreadsheet that takes a part for a clock time adds seconds.
      Pattern.compile("(?:(\\d{1,4})(?: ?- ?(\\d{1,4}))? ?: ?)?(\\d{1,6})(?::00)?");

  /** Of a round of which nothing is said. */
  private static final int UNSAID = -1;

  private final int[] said = new int[Rounds.MOST + 1];
  private int usual = UNSAID;

  private RoomPlan() {
    Arrays.fill(said, UNSAID);
  }

  /** The plan in a cell; empty, with a finding, if it cannot be read. */
  static Optional<RoomPlan> read(Cell cell, String name, Findings findings) {
    RoomPlan plan = new RoomPlan();
    if (!cell.text().contains(":")) {
      Optional<Integer> count = Numbers.read(cell, name, 1, Table.MOST, findings);
      count.ifPresent(n -> plan.usual = n);
      return count.map(n -> plan);
    }
    for (Cell part : Lists.split(Optional.of(cell), "[,;\n]")) {
      if (!plan.take(Names.key(part.text()))) {
        findings.add(
            FindingCode.TABLES_NOT_READ,
            cell.place(),
            Fact.TEXT.is(cell.text()),
            Fact.PART.is(part.text()));
        return Optional.empty();
      }
    }
    if (plan.most() == 0) {
      findings.add(
          FindingCode.TABLES_NOT_READ,
          cell.place(),
          Fact.TEXT.is(cell.text()),
          Fact.PART.is(cell.text()));
      return Optional.empty();
    }
    return Optional.of(plan);
  }

  private boolean take(String text) {
    Matcher part = PART.matcher(text);
    if (!part.matches() || Integer.parseInt(part.group(3)) > Table.MOST) {
      return false;
    }
    int count = Integer.parseInt(part.group(3));
    if (part.group(1) == null) {
      boolean isFirst = usual == UNSAID && count > 0;
      usual = count;
      return isFirst;
    }
    int first = Integer.parseInt(part.group(1));
    int last = part.group(2) == null ? first : Integer.parseInt(part.group(2));
    boolean isNew = first >= 1 && first <= last && last <= Rounds.MOST;
    for (int round = first; isNew && round <= last; round++) {
      isNew = said[round] == UNSAID;
      said[round] = count;
    }
    return isNew;
  }

  /** The most tables of any round. */
  int most() {
    return Math.max(usual, Arrays.stream(said).max().orElse(0));
  }

  /** The tables of a list, each there in the rounds that have so many. */
  List<Table> of(List<Table> tables) {
    List<Table> open = new ArrayList<>();
    for (Table table : tables) {
      open.add(table.withOpen(table.open().and(roundsWith(open.size() + 1))));
    }
    return open;
  }

  /** The rounds that are not said to have fewer tables; the most there are limit nothing. */
  private Rounds roundsWith(int count) {
    Rounds rounds = Rounds.NONE;
    int before = Arrays.stream(said).filter(n -> n != UNSAID).findFirst().orElse(UNSAID);
    for (int round = 1; round <= Rounds.MOST; round++) {
      before = said[round] == UNSAID ? before : said[round];
      int here = said[round] == UNSAID && usual != UNSAID ? usual : before;
      boolean isFull = here == UNSAID || here == usual && usual == most();
      rounds = isFull || here >= count ? rounds.or(Rounds.of(round)) : rounds;
    }
    return rounds;
  }
}
