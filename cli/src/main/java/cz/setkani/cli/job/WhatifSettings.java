package cz.setkani.cli.job;

import cz.setkani.explain.Demand;
import cz.setkani.model.Event;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import cz.setkani.validate.sheet.Setting;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which rooms and days to look at.
 *
 * @param tables numbers of tables, ascending; if empty, some around the plan
 * @param rounds numbers of rounds, ascending; if empty, some around the plan
 * @param roundsShown who asks for them, for messages, such as {@code --rounds}
 */
public record WhatifSettings(
    Optional<List<Integer>> tables, Optional<List<Integer>> rounds, String roundsShown) {

  /** What lies around the plan. */
  public static final WhatifSettings DEFAULTS =
      new WhatifSettings(Optional.empty(), Optional.empty(), Setting.ROUNDS.names().get(0));

  private static final int TABLES_AROUND = 6;
  private static final int ROUNDS_BEFORE = 4;
  private static final int ROUNDS_AFTER = 2;

  public WhatifSettings {
    tables = tables.map(List::copyOf);
    rounds = rounds.map(List::copyOf);
  }

  List<Integer> days(Event planned) {
    return rounds.orElseGet(() -> daysAround(planned));
  }

  List<Integer> rooms(Event planned) {
    return tables.orElseGet(() -> roomsAround(planned));
  }

  private static List<Integer> daysAround(Event planned) {
    int own = planned.roundCount();
    int most = own;
    while (most < Rounds.MOST && planned.day().allows(most + 1)) {
      most++;
    }
    return within(most, own - ROUNDS_BEFORE, own + ROUNDS_AFTER);
  }

  private static List<Integer> roomsAround(Event planned) {
    int own = planned.tables().size();
    int most =
        Math.min(Table.MOST, Math.max(own, Demand.of(planned).tablesUsable()) + closed(planned));
    return within(most, own - TABLES_AROUND, own + TABLES_AROUND);
  }

  /** How many tables more it takes to have as many in every round as in the fullest one. */
  private static int closed(Event planned) {
    return planned.tables().size()
        - IntStream.rangeClosed(1, planned.roundCount()).map(planned::tablesIn).min().orElse(0);
  }

  /** The numbers from the first to the last that lie from 1 to the most; one at least. */
  private static List<Integer> within(int most, int first, int last) {
    int from = Math.max(1, Math.min(first, most));
    return IntStream.rangeClosed(from, Math.max(from, Math.min(last, most))).boxed().toList();
  }
}
