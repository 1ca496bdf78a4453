package cz.setkani.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.MixedEvents;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds of every journal. */
class JournalLawsTest {

  private static final int SEEDS = 400;
  private static final String WALK_IN = "walk-in";

  /** What is said of a day, whatever the order of roster and requests. */
  private record Told(Object standing, Object day, Set<?> organisations, Set<?> requests) {}

  private static Told told(Journal journal, Event planned) {
    Event event = journal.eventOf(planned);
    return new Told(
        journal.standing(planned, new Schedule(planned.locked()), 2),
        event.day(),
        Set.copyOf(event.organisations()),
        Set.copyOf(event.requests()));
  }

  private static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  private static Event event(long seed) {
    return MixedEvents.sized(seed, 4, 9);
  }

  @Test
  void a01_whatIsUndoneWasNeverSaid() {
    seeds()
        .forEach(
            seed -> {
              Event event = event(seed);
              Journal journal = RandomJournals.of(seed, event, 6);
              List<Entry> more = new ArrayList<>(journal.entries());
              Entry last = RandomJournals.of(seed + SEEDS, event, 7).entries().get(6);
              boolean isOfStranger = last.happening().toString().contains("New");
              more.add(
                  isOfStranger ? new Entry(last.row(), 1, new Happening.TableLost("1")) : last);
              more.add(new Entry(last.row() + 1, 1, new Happening.Undo(last.row())));

              assertThat(told(new Journal(more), event)).isEqualTo(told(journal, event));
            });
  }

  @Test
  void a02_whoIsAbsentAndBackWithinTheSameRoundWasNeverAway() {
    seeds()
        .forEach(
            seed -> {
              Event event = event(seed);
              Organisation one = event.organisations().get(0);
              int round = event.presence(one.name()).stream().findFirst().orElse(1);
              Journal journal =
                  new Journal(
                      List.of(
                          new Entry(2, round, new Happening.Absent(one.name(), Optional.empty())),
                          new Entry(3, round, new Happening.Arrives(one.name(), round))));

              boolean isEverHere = !event.presence(one.name()).isEmpty();
              if (isEverHere) {
                assertThat(journal.eventOf(event)).isEqualTo(event);
                assertThat(journal.standing(event, new Schedule(List.of()), 1).away()).isEmpty();
              }
            });
  }

  @Test
  void a03_theOrderOfIndependentRowsDoesNotMatter() {
    seeds()
        .forEach(
            seed -> {
              Event event = event(seed);
              List<Entry> rows = RandomJournals.of(seed, event, 8).entries();
              Map<String, List<Entry>> bySubject =
                  rows.stream().collect(Collectors.groupingBy(e -> subject(e.happening())));
              List<Entry> sorted =
                  bySubject.entrySet().stream()
                      .sorted(Map.Entry.comparingByKey(walkInsFirst()))
                      .flatMap(entry -> entry.getValue().stream())
                      .toList();

              assertThat(told(renumbered(sorted), event)).isEqualTo(told(renumbered(rows), event));
            });
  }

  private static Comparator<String> walkInsFirst() {
    return Comparator.comparing((String subject) -> !subject.equals(WALK_IN))
        .thenComparing(Comparator.naturalOrder());
  }

  private static Journal renumbered(List<Entry> entries) {
    List<Entry> numbered = new ArrayList<>();
    for (Entry entry : entries) {
      numbered.add(new Entry(numbered.size() + 2, entry.round(), entry.happening()));
    }
    return new Journal(numbered);
  }

  /** Rows of different subjects are independent; but a walk-in comes before what is said of it. */
  private static String subject(Happening happening) {
    if (happening instanceof Happening.WalkIn) {
      return WALK_IN;
    }
    if (happening instanceof Happening.Absent one) {
      return one.organisation();
    }
    if (happening instanceof Happening.Arrives one) {
      return one.organisation();
    }
    if (happening instanceof Happening.Leaves one) {
      return one.organisation();
    }
    if (happening instanceof Happening.Wished one) {
      return one.organisation() + " - " + one.wants();
    }
    if (happening instanceof Happening.WishDropped one) {
      return one.organisation() + " - " + one.wants();
    }
    boolean isOfTables =
        happening instanceof Happening.TableLost || happening instanceof Happening.TableBack;
    return isOfTables
        ? "tables"
        : happening instanceof Happening.ResourceLost ? "resources" : "times";
  }
}
