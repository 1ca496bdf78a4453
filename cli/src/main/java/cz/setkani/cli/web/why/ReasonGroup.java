package cz.setkani.cli.web.why;

import cz.setkani.explain.Reason;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reasons that are alike, so that one can look at them together. */
enum ReasonGroup {
  /** One of the two has no meeting left. */
  FULL(
      Reason.BOTH_FULL,
      Reason.ASKER_FULL,
      Reason.ASKER_LIMIT,
      Reason.ASKER_STAY,
      Reason.WANTED_FULL,
      Reason.WANTED_LIMIT,
      Reason.WANTED_STAY,
      Reason.NO_MEETINGS),
  /** The two are not free in the same round. */
  ROUNDS(Reason.NO_COMMON_FREE_ROUND),
  /** Tables. */
  TABLES(
      Reason.NO_TABLE,
      Reason.TABLE_CLOSED,
      Reason.TABLES_TAKEN,
      Reason.SUITABLE_TABLES_TAKEN,
      Reason.OPEN_TABLES_TAKEN,
      Reason.TABLES_AND_SHARED),
  /** People or other things that meetings share. */
  SHARED(
      Reason.RESOURCE_AWAY,
      Reason.RESOURCE_AWAY_THEN,
      Reason.RESOURCE_AWAY_OR_TAKEN,
      Reason.SHARED_BUSY,
      Reason.RESOURCE_BUSY,
      Reason.SHARED_SEVERAL),
  /** Who is there when, and which rounds were asked for. */
  TIME(
      Reason.NEVER_PRESENT,
      Reason.NOT_HERE,
      Reason.GONE,
      Reason.NEVER_TOGETHER,
      Reason.WINDOW_OUTSIDE,
      Reason.WINDOWS_APART,
      Reason.WINDOW,
      Reason.WINDOW_TAKEN,
      Reason.OVER,
      Reason.OVER_OR_TAKEN),
  /** Rests and orders. */
  RULES(Reason.ASKER_REST, Reason.WANTED_REST, Reason.REST, Reason.ORDER, Reason.MIXED),
  /** All others. */
  OTHER;

  private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

  ReasonGroup(Reason... reasons) {
    this.reasons.addAll(List.of(reasons));
  }

  static ReasonGroup of(Reason reason) {
    return Arrays.stream(values())
        .filter(group -> group.reasons.contains(reason))
        .findFirst()
        .orElse(OTHER);
  }

  /** What it is called in addresses and among the texts. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ReasonGroup> find(String key) {
    return Arrays.stream(values()).filter(group -> group.key().equals(key)).findFirst();
  }
}
