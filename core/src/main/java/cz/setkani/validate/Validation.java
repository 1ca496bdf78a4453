package cz.setkani.validate;

import cz.setkani.journal.Journal;
import cz.setkani.model.Event;
import cz.setkani.model.Request;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.ScheduleRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found out about a draft.
 *
 * @param event the event; empty if there is an error or a contradiction
 * @param schedule the meetings of the schedule that was given to look into, in the order of its
 *     rows; they may break any rule
 * @param journal what happened on the day, as far as it can be read; the event is as it was
 *     planned, but for the rounds of those who come, leave or ask by clock times: they follow the
 *     times that the day has now
 * @param refused the requests of rows that say no: they are none, and keep the two apart
 * @param names the names by which the organisations are known
 * @param findings all findings, ordered by file and line
 * @param language the language that the organiser set
 */
public record Validation(
    Optional<Event> event,
    List<ScheduleRow> schedule,
    Journal journal,
    List<Request> refused,
    NameBook names,
    List<Finding> findings,
    Optional<Locale> language) {

  public Validation {
    schedule = List.copyOf(schedule);
    refused = List.copyOf(refused);
    findings = List.copyOf(findings);
  }

  /** The same with other findings. */
  public Validation withFindings(List<Finding> newFindings) {
    return new Validation(event, schedule, journal, refused, names, newFindings, language);
  }

  /** The same with more findings at the end; without an event, if one of them is an error. */
  public Validation with(List<Finding> more) {
    boolean isWrong = more.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    return new Validation(
        event.filter(sound -> !isWrong),
        schedule,
        journal,
        refused,
        names,
        Stream.concat(findings.stream(), more.stream()).toList(),
        language);
  }

  /** The same with another event. */
  public Validation withEvent(Event newEvent) {
    return new Validation(
        Optional.of(newEvent), schedule, journal, refused, names, findings, language);
  }

  /** The same without the event, with which nothing is to be done then. */
  public Validation withoutEvent() {
    return new Validation(Optional.empty(), schedule, journal, refused, names, findings, language);
  }

  /** The heaviest severity among the findings. */
  public Optional<Severity> findWorst() {
    return findings.stream().map(Finding::severity).min(Comparator.naturalOrder());
  }
}
