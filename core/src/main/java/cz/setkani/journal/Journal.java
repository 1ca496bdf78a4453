package cz.setkani.journal;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that was noted down on the day, one entry after the other. Together with the event as
 * it was planned and the first edition of its programme it is the whole truth of the day.
 *
 * @param entries all entries by rising rows, those that were undone and those that undo included
 */
public record Journal(List<Entry> entries) {

  /** A day of which nothing was noted down. */
  public static final Journal EMPTY = new Journal(List.of());

  private static final int MINUTES_TO_GET_THERE = 5;

  /**
   * @throws IllegalArgumentException if the rows do not rise, or an entry undoes one that is not
   *     before it, is undone already, undoes another one itself, or is an edition
   */
  public Journal {
    entries = List.copyOf(entries);
    Set<Integer> undoable = new HashSet<>();
    int last = 0;
    for (Entry entry : entries) {
      if (entry.row() <= last) {
        throw new IllegalArgumentException("The rows (%d) must rise.".formatted(entry.row()));
      }
      last = entry.row();
      if (entry.happening() instanceof Happening.Undo undo) {
        if (!undoable.remove(undo.row())) {
          throw new IllegalArgumentException("The row %d cannot be undone.".formatted(undo.row()));
        }
      } else if (!(entry.happening() instanceof Happening.Edition)) {
        undoable.add(entry.row());
      }
    }
  }

  /** {@return the entries that count: neither undone nor undoing} */
  public List<Entry> living() {
    Set<Integer> undone =
        entries.stream()
            .map(Entry::happening)
            .filter(Happening.Undo.class::isInstance)
            .map(undo -> ((Happening.Undo) undo).row())
            .collect(Collectors.toSet());
    return entries.stream()
        .filter(entry -> !undone.contains(entry.row()))
        .filter(entry -> !(entry.happening() instanceof Happening.Undo))
        .toList();
  }

  /** {@return the editions that were given out, in their order; the first one is not in it} */
  public List<Happening.Edition> editions() {
    return entries.stream()
        .map(Entry::happening)
        .filter(Happening.Edition.class::isInstance)
        .map(Happening.Edition.class::cast)
        .toList();
  }

  /**
   * What has to be told since an edition: the entries below it that count.
   *
   * @param edition its number; 1 for all of the day
   * @throws NoSuchElementException if that edition was not given out
   */
  public List<Entry> since(int edition) {
    int row = row(edition);
    return living().stream().filter(entry -> entry.row() > row).toList();
  }

  /**
   * The journal as it was when an edition was given out, with the entry of that edition; what was
   * undone later counts in it.
   *
   * @param edition its number; 1 for the journal in which nothing was noted down yet
   * @throws NoSuchElementException if that edition was not given out
   */
  public Journal upTo(int edition) {
    int row = row(edition);
    return new Journal(entries.stream().filter(entry -> entry.row() <= row).toList());
  }

  private int row(int edition) {
    return edition == 1
        ? 0
        : entries.stream()
            .filter(e -> e.happening() instanceof Happening.Edition e2 && e2.number() == edition)
            .mapToInt(Entry::row)
            .findFirst()
            .orElseThrow(
                () -> new NoSuchElementException("Edition %d must be there.".formatted(edition)));
  }

  /**
   * {@return whether anything was noted down since the last edition was given out that may be told
   * by another one}
   */
  public boolean hasNews() {
    Set<Integer> ticks = new HashSet<>();
    boolean hasNews = false;
    for (Entry entry : entries) {
      if (entry.happening() instanceof Happening.Edition) {
        hasNews = false;
      } else if (entry.happening() instanceof Happening.Here) {
        ticks.add(entry.row());
      } else if (!(entry.happening() instanceof Happening.Undo undo
          && ticks.contains(undo.row()))) {
        hasNews = true;
      }
    }
    return hasNews;
  }

  /** {@return the names of those who have come, as the list at the door has it} */
  public Set<String> arrived() {
    return living().stream()
        .map(Entry::happening)
        .flatMap(
            happening ->
                happening instanceof Happening.Here here
                    ? Stream.of(here.organisation())
                    : happening instanceof Happening.WalkIn walkIn
                        ? Stream.of(walkIn.organisation())
                        : Stream.empty())
        .collect(Collectors.toSet());
  }

  /**
   * The day with the times and the number of rounds that it has now.
   *
   * @throws IllegalArgumentException if a round would not end before midnight, or there would be
   *     more than {@link cz.setkani.model.Rounds#MOST}
   */
  public Day dayOf(Day planned) {
    Day day = planned;
    for (Entry entry : living()) {
      day = DayTimes.after(day, entry);
    }
    return day;
  }

  /**
   * The first round that still can be changed at a clock time: that begins, as the day is now, at
   * least five minutes later. Empty if there is none.
   *
   * @throws IllegalArgumentException as {@link #dayOf}
   */
  public OptionalInt firstOpenAt(Day planned, LocalTime now) {
    int minute = now.toSecondOfDay() / 60 + MINUTES_TO_GET_THERE;
    Day day = dayOf(planned);
    return IntStream.rangeClosed(1, day.rounds().size())
        .filter(round -> day.time(round).start().toSecondOfDay() / 60 >= minute)
        .findFirst();
  }

  /**
   * The event of the day: with the walk-ins at the end of the roster, the wishes added and dropped,
   * the times and the number of rounds as they are now, and whoever comes earlier or stays longer
   * expected then. Who is away and what is lost is not in it: that is the {@link #standing}.
   *
   * @throws IllegalArgumentException as {@link #dayOf}; or if a walk-in is on the roster already
   * @throws NoSuchElementException if an entry names an unknown organisation
   */
  public Event eventOf(Event planned) {
    return DayState.of(planned, living()).event();
  }

  /**
   * How things stand.
   *
   * @param planned the event as it was planned
   * @param edition the edition in people's hands, from which the meetings are taken that were not
   *     held or must not move; what is not in it is left out
   * @param firstOpen the first round in which anything may change, from 1
   * @throws IllegalArgumentException as {@link #eventOf}
   * @throws NoSuchElementException if an entry names an unknown organisation
   */
  public Standing standing(Event planned, Schedule edition, int firstOpen) {
    return DayState.of(planned, living()).standing(edition, firstOpen);
  }
}
