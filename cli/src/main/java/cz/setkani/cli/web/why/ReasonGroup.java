package cz.setkani.cli.web.why;

import cz.setkani.explain.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reasons that are alike, so that one can look at them together. */
enum ReasonGroup {
  /** One of the two has no meeting left. */
  FULL,
  /** The two are not free in the same round. */
  ROUNDS,
  /** Tables. */
  TABLES,
  /** People or other things that meetings share. */
  SHARED,
  /** Who is there when, and which rounds were asked for. */
  TIME,
  /** Rests and orders. */
  RULES,
  /** All others. */
  OTHER;

  static ReasonGroup of(Reason reason) {
    return switch (reason) {
      case BOTH_FULL,
          ASKER_FULL,
          ASKER_LIMIT,
          ASKER_STAY,
          WANTED_FULL,
          WANTED_LIMIT,
          WANTED_STAY,
          NO_MEETINGS ->
          FULL;
      case NO_COMMON_FREE_ROUND -> ROUNDS;
      case NO_TABLE,
          TABLE_CLOSED,
          TABLES_TAKEN,
          SUITABLE_TABLES_TAKEN,
          OPEN_TABLES_TAKEN,
          TABLES_AND_SHARED ->
          TABLES;
      case RESOURCE_AWAY,
          RESOURCE_AWAY_THEN,
          RESOURCE_AWAY_OR_TAKEN,
          SHARED_BUSY,
          RESOURCE_BUSY,
          SHARED_SEVERAL ->
          SHARED;
      case NEVER_PRESENT,
          NOT_HERE,
          GONE,
          NEVER_TOGETHER,
          WINDOW_OUTSIDE,
          WINDOWS_APART,
          WINDOW,
          WINDOW_TAKEN,
          OVER,
          OVER_OR_TAKEN ->
          TIME;
      case ASKER_REST, WANTED_REST, REST, ORDER, MIXED -> RULES;
      case OF_ONE_SIDE, NOT_ARRANGED, MET_BEFORE, NOT_TRIED, NOT_LOOKED_INTO -> OTHER;
    };
  }

  /** What it is called in addresses and among the texts. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ReasonGroup> find(String key) {
    return Arrays.stream(values()).filter(group -> group.key().equals(key)).findFirst();
  }
}
