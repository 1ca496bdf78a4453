package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which pairs can meet at one table only: those of an organisation that stays at a table, and those
 * for whom one table alone has what they need. Such a table serves one of its pairs at a time.
 *
 * <p>Where several tables would do, a <em>narrowed</em> problem takes one of them beforehand: for
 * all pairs of an organisation the same one, so that it need not walk, and the least used one. That
 * may cost meetings where such tables are scarce; bounds are computed without it.
 */
final class FixedTables {

  /** Instead of a table: any. */
  static final int ANY = -1;

  /**
   * A pair.
   *
   * @param first the organisation that stands earlier on the roster
   * @param second the other one
   * @param locked the table of its locked meeting, from 0, or {@link #ANY}
   */
  record Visit(Organisation first, Organisation second, int locked) {}

  private final Event event;
  private final List<Visit> couples;
  private final int[] table;
  private final int[] load;

  private FixedTables(Event event, List<Visit> couples) {
    this.event = event;
    this.couples = couples;
    table = new int[couples.size()];
    load = new int[event.tables().size()];
    Arrays.fill(table, ANY);
  }

  /**
   * For each pair its table, from 0, or {@link #ANY}.
   *
   * @param isNarrowed whether to choose beforehand where several tables would do
   */
  static int[] of(Event event, List<Visit> couples, boolean isNarrowed) {
    FixedTables fixed = new FixedTables(event, couples);
    fixed.fixLocked();
    boolean isAsked =
        event.organisations().stream().anyMatch(o -> o.table().isPresent() || !o.needs().isEmpty());
    if (isAsked) {
      fixed.fixForced();
    }
    if (isAsked && isNarrowed) {
      fixed.choose();
    }
    return fixed.table;
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
      if (couples.get(pair).locked() != ANY) {
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
    Map<String, List<Integer>> needy = new HashMap<>();
    for (int pair = 0; pair < couples.size(); pair++) {
      Visit couple = couples.get(pair);
      if (table[pair] == ANY && areBothResident(couple)) {
        fix(pair, suitable(pair).get(0) - 1);
      }
      for (Organisation one : List.of(couple.first(), couple.second())) {
        if (!one.needs().isEmpty() && one.table().isEmpty()) {
          needy.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(pair);
        }
      }
    }
    needy.values().stream()
        .sorted(
            Comparator.<List<Integer>>comparingInt(pairs -> -pairs.size())
                .thenComparingInt(pairs -> pairs.get(0)))
        .forEach(this::chooseFor);
  }

  private static boolean areBothResident(Visit couple) {
    return couple.first().table().isPresent() && couple.second().table().isPresent();
  }

  /** Gives all pairs of an organisation the table that suits most of them and is used least. */
  private void chooseFor(List<Integer> pairs) {
    List<Integer> open = pairs.stream().filter(pair -> table[pair] == ANY).toList();
    int[] suits = new int[load.length];
    for (int pair : open) {
      suitable(pair).forEach(t -> suits[t - 1] += openRounds(t));
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
      List<Integer> suitable = suitable(pair);
      boolean isEasy = suitable.size() == load.length;
      if (!isEasy) {
        fix(pair, suitable.contains(favourite + 1) ? favourite : leastUsed(suitable));
      }
    }
  }

  private int openRounds(int number) {
    return event.tables().get(number - 1).open().and(Rounds.first(event.roundCount())).size();
  }

  /** Of the tables that are there in most rounds, the one that is used least. */
  private int leastUsed(List<Integer> suitable) {
    return suitable.stream()
            .min(
                Comparator.<Integer>comparingInt(t -> -openRounds(t))
                    .thenComparingInt(t -> load[t - 1])
                    .thenComparingInt(t -> t))
            .orElseThrow()
        - 1;
  }
}
