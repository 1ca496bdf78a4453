package cz.setkani.cli.web.day;

import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.programme.NotedDay;
import cz.setkani.journal.Entry;
import cz.setkani.journal.Happening;
import cz.setkani.journal.Journal;
import cz.setkani.model.Event;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.validate.Validation;
import cz.setkani.validate.sheet.ScheduleRow;
import java.util.List;
import java.util.Optional;

/**
 * The day of an event as its files tell it now.
 *
 * @param event with all who were ever expected, at the times of now
 * @param journal what was noted down
 * @param edition the meetings of the last edition; none before there is a programme
 * @param standing who and what is missing
 */
public record DayNow(Event event, Journal journal, Schedule edition, Standing standing) {

  /** The day; empty where something must be mended first. */
  static Optional<DayNow> of(OpenEvent event) {
    return event.known("today", () -> of(NotedDay.of(event)));
  }

  private static Optional<DayNow> of(Validation read) {
    return read.event().map(planned -> of(planned, read));
  }

  private static DayNow of(Event planned, Validation read) {
    Journal journal = read.journal();
    Schedule edition = new Schedule(read.schedule().stream().map(ScheduleRow::meeting).toList());
    return new DayNow(
        journal.eventOf(planned), journal, edition, journal.standing(planned, edition, 1));
  }

  /** Whether an edition made of this day is one of another day, whoever has come meanwhile. */
  boolean isLike(DayNow other) {
    return event.equals(other.event)
        && standing.equals(other.standing)
        && edition.equals(other.edition)
        && journal.editions().equals(other.journal.editions());
  }

  /** How many rounds the day has now. */
  int rounds() {
    return event.roundCount();
  }

  /** The rounds in which somebody is here, as far as it is known. */
  Rounds here(String name) {
    return event.presence(name).minus(away(name));
  }

  /** The rounds in which somebody is not here though it was expected. */
  Rounds away(String name) {
    return standing.away().getOrDefault(name, Rounds.NONE);
  }

  /** The number of the last edition. */
  int lastEdition() {
    List<Happening.Edition> editions = journal.editions();
    return editions.isEmpty() ? 1 : editions.get(editions.size() - 1).number();
  }

  /** The rows that can be taken back: since the last edition, the last one first. */
  List<Entry> retractable() {
    return journal.since(lastEdition()).stream()
        .sorted((one, other) -> Integer.compare(other.row(), one.row()))
        .toList();
  }
}
