package cz.setkani.cli.job;

import cz.setkani.day.Replanner;
import cz.setkani.journal.Happening;
import cz.setkani.journal.Journal;
import cz.setkani.model.Day;
import cz.setkani.model.Effort;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How to plan the rest of a day anew; what is empty is as the replanner has it.
 *
 * @param from the first round that may change, if it is said so
 * @param now what time it is, if the first round that may change follows from that
 * @param pages on how many pages promises may be moved
 * @param isFrontier whether it is only asked what moved pages would bring
 * @param isWhole whether pages are written also for those whose old one stands
 * @param seed the same seed gives the same edition
 * @param effort how long to search
 */
public record ReplanSettings(
    Optional<Integer> from,
    Optional<LocalTime> now,
    int pages,
    boolean isFrontier,
    boolean isWhole,
    Optional<Long> seed,
    Optional<Effort> effort) {

  /** All as the replanner has it, and no promise is moved. */
  public static ReplanSettings from(int round) {
    return new ReplanSettings(
        Optional.of(round), Optional.empty(), 0, false, false, Optional.empty(), Optional.empty());
  }

  /**
   * The first round that may change; empty if none is left. Where the day ends sooner than it was
   * planned, it may be the one after the last: then all that was to come is struck.
   */
  OptionalInt firstOpen(Journal journal, Day planned) {
    int rounds = journal.dayOf(planned).rounds().size();
    int end = rounds < planned.rounds().size() ? rounds + 1 : rounds;
    OptionalInt said =
        from.map(OptionalInt::of)
            .orElseGet(() -> now.map(time -> journal.firstOpenAt(planned, time)).orElseThrow());
    return IntStream.of(said.orElse(rounds + 1)).filter(round -> round <= end).findFirst();
  }

  /** What is noted down of the next edition. */
  Happening.Edition edition(int number, int firstOpen) {
    return new Happening.Edition(number, firstOpen, pages, seed, effort, isWhole);
  }

  /** Sets seed and effort as an edition was made with. */
  static Replanner applied(Happening.Edition edition, Replanner plain) {
    Replanner paged = plain.withPages(edition.pages());
    Replanner seeded = edition.seed().map(paged::withSeed).orElse(paged);
    return edition.effort().map(seeded::withEffort).orElse(seeded);
  }
}
