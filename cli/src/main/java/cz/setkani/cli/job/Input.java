package cz.setkani.cli.job;

import cz.setkani.cli.read.EventFolder;
import cz.setkani.cli.read.ReadOptions;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.validate.Draft;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event as it is given.
 *
 * @param source its files
 * @param keep a schedule whose locked meetings stay
 * @param history earlier schedules, beside the one in the event's folder
 * @param known what is known of the files
 * @param settings settings that win over the event's own
 */
public record Input(
    Source source,
    Optional<SourceFile> keep,
    List<SourceFile> history,
    ReadOptions known,
    List<GivenSetting> settings) {

  public Input {
    history = List.copyOf(history);
    settings = List.copyOf(settings);
  }

  /** An event without earlier schedules but for the one in its folder. */
  public Input(
      Source source, Optional<SourceFile> keep, ReadOptions known, List<GivenSetting> settings) {
    this(source, keep, List.of(), known, settings);
  }

  /** An event of which all is said in its files. */
  public static Input of(Source source) {
    return new Input(source, Optional.empty(), ReadOptions.NONE, List.of());
  }

  /** The same event; the watch is told of each file that is read. */
  public Input under(Watch watch) {
    return new Input(
        source.under(watch),
        keep.map(file -> file.under(watch)),
        history.stream().map(file -> file.under(watch)).toList(),
        known,
        settings);
  }

  /**
   * The same event with earlier schedules besides those it has.
   *
   * @param repeats the setting that says what follows from them, if it is given
   */
  public Input withHistory(List<SourceFile> more, Optional<GivenSetting> repeats) {
    return new Input(
        source,
        keep,
        Stream.concat(history.stream(), more.stream()).toList(),
        known,
        Stream.concat(settings.stream(), repeats.stream()).toList());
  }

  /** Reads the files. */
  Draft read() {
    return completed(EventFolder.read(source, keep, known));
  }

  /** Reads the files and checks them. */
  Validation validate() {
    return Validator.validate(read());
  }

  /** Reads the files, and a schedule to look into, and checks them. */
  Validation validate(SourceFile schedule) {
    return Validator.validate(completed(EventFolder.read(source, keep, schedule, known)));
  }

  /** Reads the files and what happened on the day. */
  Draft readDay(SourceFile edition) {
    return readDay(Optional.of(edition));
  }

  /**
   * Reads the files and what happened on the day.
   *
   * @param edition the last edition of the programme, if there is one
   */
  Draft readDay(Optional<SourceFile> edition) {
    return completed(EventFolder.readDay(source, edition, known));
  }

  /** What was read, with the last edition of the programme. */
  Draft withEdition(Draft draft, SourceFile edition) {
    return EventFolder.withSchedule(draft, edition, known);
  }

  /** What was read, with what happened on the day as a source tells it. */
  Draft withJournal(Draft draft, Source noted) {
    return EventFolder.withJournal(draft, noted, known);
  }

  /** The same event from other files. */
  Input from(Source other) {
    return new Input(other, keep, history, known, settings);
  }

  private Draft completed(Draft read) {
    Draft draft = EventFolder.withHistory(read, source, history, known);
    for (GivenSetting given : settings) {
      draft = draft.withOption(given.shown(), given.setting(), given.value());
    }
    return draft;
  }
}
