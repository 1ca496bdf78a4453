package cz.setkani.benchmark.events;

import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Kinds of events; the same family, size and seed give the same event. All have 12 rounds. */
public enum Family {
  /** A table for everybody, and four to six wishes each: all can be met. */
  PLENTY(5, 50),
  /** Tables for a quarter of those present at a time, and wishes enough to fill them. */
  SCARCE(8, 25),
  /** As plenty, but three of ten come late, two of ten leave early. */
  LATE(5, 50),
  /** As plenty, but a few organisations are wanted by very many. */
  SKEWED(5, 50);

  private static final int ROUNDS = 12;

  private final int wishes;
  private final int tablePercent;

  Family(int wishes, int tablePercent) {
    this.wishes = wishes;
    this.tablePercent = tablePercent;
  }

  /** An event of so many organisations. */
  public Event event(int organisations, long seed) {
    SplittableRandom random = new SplittableRandom(seed * 31 + ordinal());
    EventBuilder builder =
        Event.builder(ROUNDS).tables(Math.max(1, organisations * tablePercent / 100));
    for (int i = 0; i < organisations; i++) {
      builder.organisation(Organisation.named(name(i)).withPresent(presence(random)));
    }
    for (int i = 0; i < organisations; i++) {
      for (int wanted : wanted(i, organisations, random)) {
        builder.request(Request.of(name(i), name(wanted)));
      }
    }
    return builder.build();
  }

  private static String name(int number) {
    return "Organisation " + (number + 1);
  }

  private Rounds presence(SplittableRandom random) {
    Rounds present = Rounds.first(ROUNDS);
    if (this != LATE) {
      return present;
    }
    if (random.nextInt(10) < 3) {
      present = present.minus(Rounds.first(random.nextInt(1, 5)));
    }
    if (random.nextInt(10) < 2) {
      present = present.and(Rounds.first(ROUNDS - random.nextInt(1, 4)));
    }
    return present;
  }

  private Set<Integer> wanted(int own, int organisations, SplittableRandom random) {
    Set<Integer> wanted = new LinkedHashSet<>();
    int count = Math.min(organisations - 1, random.nextInt(wishes - 1, wishes + 2));
    while (wanted.size() < count) {
      int other =
          this == SKEWED
              ? random.nextInt(1 + random.nextInt(1 + random.nextInt(organisations)))
              : random.nextInt(organisations);
      if (other != own) {
        wanted.add(other);
      }
    }
    return wanted;
  }
}
