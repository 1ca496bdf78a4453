package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which pairs can meet at one table only: those of an organisation that stays at a table, and those
 * for whom one table alone has what they need. Such a table serves one of its pairs at a time.
 *
 * <p>Where several tables would do, but not all of them, a <em>narrowed</em> problem takes one
 * beforehand: the one that is there in most rounds in which the pair can meet; for all pairs of an
 * organisation the same one, so that it need not walk; and the least used one. That may cost
 * meetings, so that it is a first choice only; bounds are computed without it.
 */
final class FixedTables {

  /** Instead of a table: any. */
  static final int ANY = -1;

  /**
   * A pair, in the canonical order.
   *
   * @param one the number of its first organisation
   * @param other the number of its second organisation
   * @param first the first organisation
   * @param second the second one
   * @param possible the rounds in which it can meet; bit r is round r
   * @param locked the table of its locked meeting, from 0, or {@link #ANY}
   * @param stays whether its locked meeting stays at that table
   */
  record Visit(
      int one,
      int other,
      Organisation first,
      Organisation second,
      long possible,
      int locked,
      boolean stays) {}

  private final Event event;
  private final List<Visit> couples;
  private final boolean isAsked;
  private final int[] table;
  private final int[] load;

  private FixedTables(Event event, List<Visit> couples) {
    this.event = event;
    this.couples = couples;
    table = new int[couples.size()];
    load = new int[event.tables().size()];
    Arrays.fill(table, ANY);
    isAsked =
        event.organisations().stream().anyMatch(o -> o.table().isPresent() || !o.needs().isEmpty());
    fixLocked();
    if (isAsked) {
      fixForced();
    }
  }

  /** For each pair the only table at which it can meet, from 0, or {@link #ANY}. */
  static int[] forced(Event event, List<Visit> couples) {
    return new FixedTables(event, couples).table;
  }

  /** The same, and one table where several would do. */
  static int[] chosen(Event event, List<Visit> couples) {
    FixedTables fixed = new FixedTables(event, couples);
    if (fixed.isAsked) {
      fixed.choose();
    }
    return fixed.table;
  }

  /** For each pair the tables, from 0, of which one is to be chosen; none where any will do. */
  static int[][] choices(Event event, List<Visit> couples) {
    FixedTables fixed = new FixedTables(event, couples);
    int[][] choices = new int[couples.size()][0];
    for (int pair = 0; fixed.isAsked && pair < choices.length; pair++) {
      if (fixed.table[pair] == ANY && !fixed.isEasy(pair)) {
        choices[pair] = fixed.suitable(pair).stream().mapToInt(number -> number - 1).toArray();
      }
    }
    return choices;
  }

  /** Whether a pair can meet at every table. */
  private boolean isEasy(int pair) {
    int count = suitable(pair).size();
    return count == load.length && (count == 1 || !areBothResident(couples.get(pair)));
  }

  private List<Integer> suitable(int pair) {
    Visit couple = couples.get(pair);
    return event.tablesFor(couple.first().name(), couple.second().name());
  }

  private void fix(int pair, int chosen) {
    table[pair] = chosen;
    load[chosen]++;
  }

  private void fixLocked() {
    for (int pair = 0; pair < couples.size(); pair++) {
      if (couples.get(pair).stays()) {
        fix(pair, couples.get(pair).locked());
      }
    }
  }

  /** Seats what is locked for its round alone where it can be beside all else that is locked. */
  private void seatLocked() {
    for (int pair = 0; pair < couples.size(); pair++) {
      boolean isLocked = couples.get(pair).locked() != ANY;
      if (isLocked && table[pair] == ANY && !isEasy(pair)) {
        fix(pair, couples.get(pair).locked());
      }
    }
  }

  private void fixForced() {
    for (int pair = 0; pair < couples.size(); pair++) {
      List<Integer> suitable = suitable(pair);
      if (table[pair] == ANY && suitable.size() == 1 && load.length > 1) {
        fix(pair, suitable.get(0) - 1);
      }
    }
  }

  private void choose() {
    seatLocked();
    Map<Integer, List<Integer>> needy = new TreeMap<>();
    for (int pair = 0; pair < couples.size(); pair++) {
      Visit couple = couples.get(pair);
      if (table[pair] == ANY && !isEasy(pair) && areBothResident(couple)) {
        fix(pair, leastUsed(pair));
      }
      if (isNeedy(couple.first())) {
        needy.computeIfAbsent(couple.one(), number -> new ArrayList<>()).add(pair);
      }
      if (isNeedy(couple.second())) {
        needy.computeIfAbsent(couple.other(), number -> new ArrayList<>()).add(pair);
      }
    }
    needy.values().stream()
        .sorted(
            Comparator.<List<Integer>>comparingInt(pairs -> -pairs.size())
                .thenComparingInt(pairs -> pairs.get(0)))
        .forEach(this::chooseFor);
    for (int pair = 0; pair < couples.size(); pair++) {
      if (table[pair] == ANY && !isEasy(pair)) {
        fix(pair, leastUsed(pair));
      }
    }
  }

  private static boolean isNeedy(Organisation one) {
    return !one.needs().isEmpty() && one.table().isEmpty();
  }

  private static boolean areBothResident(Visit couple) {
    return couple.first().table().isPresent() && couple.second().table().isPresent();
  }

  /** Gives all pairs of an organisation the table that suits most of them and is used least. */
  private void chooseFor(List<Integer> pairs) {
    List<Integer> open = pairs.stream().filter(pair -> table[pair] == ANY).toList();
    int[] suits = new int[load.length];
    for (int pair : open) {
      suitable(pair).forEach(number -> suits[number - 1] += rounds(pair, number - 1));
    }
    int favourite =
        IntStream.range(0, load.length)
            .boxed()
            .max(
                Comparator.<Integer>comparingInt(t -> suits[t])
                    .thenComparingInt(t -> -load[t])
                    .thenComparingInt(t -> -t))
            .orElseThrow();
    for (int pair : open) {
      if (!isEasy(pair)) {
        boolean isGood =
            suitable(pair).contains(favourite + 1)
                && rounds(pair, favourite) == rounds(pair, leastUsed(pair));
        fix(pair, isGood ? favourite : leastUsed(pair));
      }
    }
  }

  /** In how many rounds a pair can meet at a table. */
  private int rounds(int pair, int chosen) {
    return Long.bitCount(couples.get(pair).possible() & event.tables().get(chosen).open().bits());
  }

  /** Of the tables that a pair can have in most rounds, the one that is used least. */
  private int leastUsed(int pair) {
    return suitable(pair).stream()
        .map(number -> number - 1)
        .min(
            Comparator.<Integer>comparingInt(t -> -rounds(pair, t))
                .thenComparingInt(t -> load[t])
                .thenComparingInt(t -> t))
        .orElseThrow();
  }
}
