package cz.setkani.cli.job;

import cz.setkani.cli.read.OutcomeFiles;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import cz.setkani.validate.Statements;
import cz.setkani.validate.Validation;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.sheet.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event that is over: who was expected, which meetings were booked last, and what organisations
 * say of them.
 *
 * @param validation what was found in all of it
 * @param event the event with all who were ever expected; empty if something is wrong
 * @param booked the last edition
 * @param statements what was said
 */
record AfterEvent(
    Validation validation, Optional<Event> event, Schedule booked, Statements statements) {

  /** Of a roster that is no file. */
  static final String ROSTER = "organisations.csv";

  /**
   * Reads and checks everything.
   *
   * @param schedule what was booked; if empty, the last edition
   * @param said what organisations say
   * @param isFaultySkipped whether what cannot be read of it is left out
   */
  static AfterEvent of(
      Input input, Optional<SourceFile> schedule, OutcomeFiles.Read said, boolean isFaultySkipped) {
    EditionFiles files = EditionFiles.of(input);
    SourceFile booked = schedule.orElseGet(files::last);
    EditionFiles.LookedInto found = files.lookInto(booked);
    Statements statements = Statements.read(said.sheets(), found.validation().names(), ROSTER);
    Validation read = found.validation().with(said.findings());
    Validation validation =
        isFaultySkipped
            ? read.withFindings(told(read, statements.findings()))
            : read.with(statements.findings());
    return new AfterEvent(
        validation,
        validation.event().map(event -> found.day().map(known -> known.event()).orElse(event)),
        EditionFiles.schedule(validation),
        statements);
  }

  /** All findings, and after those that keep a row from counting a word that it does not. */
  private static List<Finding> told(Validation event, List<Finding> ofRows) {
    Stream<Finding> told =
        ofRows.stream()
            .flatMap(
                finding ->
                    finding.severity() == Severity.ERROR
                        ? Stream.of(finding, skipped(finding.place()))
                        : Stream.of(finding));
    return Stream.concat(event.findings().stream(), told).toList();
  }

  private static Finding skipped(Place place) {
    return Finding.of(FindingCode.HELD_SKIPPED, Place.of(place.file()).atLine(place.line()));
  }
}
