package cz.setkani.benchmark.day;

import cz.setkani.Scheduler;
import cz.setkani.benchmark.events.Family;
import cz.setkani.day.Replanner;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A day after a third of its rounds: some did not come, some come two rounds later still, two came
 * who were not expected. The same event, numbers and seed give the same day.
 *
 * @param event the event with all that is wished for now
 * @param edition what is in people's hands
 * @param standing how the day stands
 */
record ChangedDay(Event event, Schedule edition, Standing standing) {

  private static final int WALK_INS = 2;
  private static final int WISHES_OF_WALK_IN = 6;
  private static final int WISHES_FOR_WALK_IN = 3;
  private static final int ROUNDS_LATE = 0;

  /** A day of a generated event, on which one of ten is absent and one of twenty late. */
  static ChangedDay of(Family family, int organisations, long seed) {
    return of(
        family.event(organisations, seed), organisations / 10, (organisations + 19) / 20, seed);
  }

  /** A day of an event on which so many are absent and late. */
  static ChangedDay of(Event planned, int absent, int late, long seed) {
    Schedule edition =
        Scheduler.of(planned).withEffort(Effort.QUICK).withSeed(seed).schedule().schedule();
    int firstOpen = planned.roundCount() / 3 + 1;
    List<String> names =
        new ArrayList<>(planned.organisations().stream().map(Organisation::name).toList());
    Collections.shuffle(names, new Random(seed));
    Map<String, Rounds> away = new HashMap<>();
    for (int i = 0; i < absent + late; i++) {
      int last = i < absent ? Rounds.MOST : firstOpen + ROUNDS_LATE - 1;
      away.put(names.get(i), Rounds.first(last));
    }
    Standing standing = new Standing(firstOpen, away, Map.of(), Map.of(), List.of(), List.of());
    return new ChangedDay(withWalkIns(planned, firstOpen, seed), edition, standing);
  }

  private static Event withWalkIns(Event planned, int firstOpen, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    EventBuilder builder = planned.toBuilder();
    for (int i = 1; i <= WALK_INS; i++) {
      String name = "Walk-in " + i;
      builder.organisation(
          Organisation.named(name).withPresent(Rounds.range(firstOpen, Rounds.MOST)));
      some(planned, WISHES_OF_WALK_IN, random)
          .forEach(wanted -> builder.request(Request.of(name, wanted)));
      some(planned, WISHES_FOR_WALK_IN, random)
          .forEach(wanting -> builder.request(Request.of(wanting, name)));
    }
    return builder.build();
  }

  private static Set<String> some(Event planned, int count, SplittableRandom random) {
    List<Organisation> all = planned.organisations();
    Set<String> some = new LinkedHashSet<>();
    while (some.size() < Math.min(count, all.size())) {
      some.add(all.get(random.nextInt(all.size())).name());
    }
    return some;
  }

  Replanner replanner(long seed) {
    return Replanner.of(event, edition, standing).withSeed(seed).withEffort(Effort.QUICK);
  }
}
