package cz.setkani.benchmark.b2b;

import java.util.Map;
import java.util.OptionalInt;

/** The fewest breaks of the 20 original instances, as published in 2022 (JAIR 74). */
final class Published {

  private static final Map<String, Integer> BREAKS =
      Map.ofEntries(
          Map.entry("forum-13", 0),
          Map.entry("forum-13crafb", 6),
          Map.entry("forum-13crafc", 1),
          Map.entry("forum-14", 2),
          Map.entry("forumt-14", 5),
          Map.entry("forumt-14crafc", 5),
          Map.entry("forumt-14crafd", 4),
          Map.entry("forumt-14crafe", 5),
          Map.entry("tic-12", 0),
          Map.entry("tic-12crafc", 0),
          Map.entry("tic-13", 0),
          Map.entry("tic-13crafb", 0),
          Map.entry("tic-13crafc", 4),
          Map.entry("tic-14crafa", 0),
          Map.entry("tic-14crafc", 0),
          Map.entry("tic-14crafd", 0),
          Map.entry("ticf-13crafa", 0),
          Map.entry("ticf-13crafb", 3),
          Map.entry("ticf-13crafc", 1),
          Map.entry("ticf-14crafa", 0));

  private Published() {}

  /** The fewest breaks of an instance, if it is one of them. */
  static OptionalInt breaks(String instance) {
    Integer breaks = BREAKS.get(instance.replace(".original", ""));
    return breaks == null ? OptionalInt.empty() : OptionalInt.of(breaks);
  }
}
