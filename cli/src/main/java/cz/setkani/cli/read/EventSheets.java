package cz.setkani.cli.read;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.requests.RequestGrid;
import cz.setkani.cli.read.requests.WishSheet;
import cz.setkani.cli.read.text.KnownTexts;
import cz.setkani.validate.TimeSheets;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.AvailabilityColumn;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Named;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.ResourceColumn;
import cz.setkani.validate.sheet.ScheduleColumn;
import cz.setkani.validate.sheet.SessionColumn;
import cz.setkani.validate.sheet.SettingColumn;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.sheet.TableColumn;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads the files of an event, one at a time. */
final class EventSheets {

  static final String SETTINGS = "event.csv";
  static final String ORGANISATIONS = "organisations.csv";
  static final String TABLES = "tables.csv";
  static final String REQUESTS = "requests.csv";
  static final String SCHEDULE = "schedule.csv";
  static final String JOURNAL = "day.csv";
  static final String AVAILABLE = "available.csv";
  static final String SESSIONS = "sessions.csv";
  static final String RESOURCES = "resources.csv";
  static final String HISTORY = "history.csv";

  /** What a sheet needs to hold meetings; a table is asked for of each row that has to have one. */
  private static final Set<ScheduleColumn> MEETING =
      EnumSet.of(
          ScheduleColumn.ROUND, ScheduleColumn.ORGANISATION_1, ScheduleColumn.ORGANISATION_2);

  /** What a sheet needs to tell who met. */
  private static final Set<ScheduleColumn> TWO =
      EnumSet.of(ScheduleColumn.ORGANISATION_1, ScheduleColumn.ORGANISATION_2);

  /** What a sheet needs to hold meetings that stay. */
  private static final Set<ScheduleColumn> LOCKED =
      EnumSet.of(
          ScheduleColumn.ROUND,
          ScheduleColumn.ORGANISATION_1,
          ScheduleColumn.ORGANISATION_2,
          ScheduleColumn.LOCKED);

  private static final Set<SessionColumn> NEEDED_OF_SESSIONS =
      EnumSet.of(SessionColumn.SESSION, SessionColumn.START, SessionColumn.ROUNDS);

  private final ReadOptions options;
  private final ReadOptions others;
  private final Findings findings;

  /**
   * @param options what is known of the requests
   * @param others what is known of all other files
   */
  EventSheets(ReadOptions options, ReadOptions others, Findings findings) {
    this.options = options;
    this.others = others;
    this.findings = findings;
  }

  Findings findings() {
    return findings;
  }

  /** The same for files of requests of which as much is known as of all others. */
  EventSheets unasked(Findings newFindings) {
    return new EventSheets(others, others, newFindings);
  }

  Sheet<SettingColumn> settings(Folder folder) {
    return optional(folder, SETTINGS, SettingColumn.class, EnumSet.allOf(SettingColumn.class));
  }

  Sheet<OrganisationColumn> organisations(Folder folder) {
    return optional(
        folder,
        ORGANISATIONS,
        new SheetReader<>(
            OrganisationColumn.class,
            Set.of(OrganisationColumn.ORGANISATION),
            RosterGrid::plain,
            others,
            findings));
  }

  /** The cells of a roster as they stand in its file. */
  Optional<Grid> rosterAsItStands(SourceFile file, Findings silent) {
    Headings<OrganisationColumn> headings = new Headings<>(OrganisationColumn.class);
    return new GridFile(file, others, silent)
        .read(KnownTexts.ofHeadings(text -> headings.find(text).isPresent()))
        .filter(grid -> !grid.isEmpty());
  }

  Sheet<TableColumn> tables(Folder folder) {
    return optional(folder, TABLES, TableColumn.class, Set.of(TableColumn.TABLE));
  }

  /** Who and what is there when, beside what the roster says. */
  TimeSheets times(Folder folder) {
    return new TimeSheets(
        optional(folder, SESSIONS, SessionColumn.class, NEEDED_OF_SESSIONS),
        available(folder),
        optional(folder, RESOURCES, ResourceColumn.class, EnumSet.allOf(ResourceColumn.class)));
  }

  private Sheet<AvailabilityColumn> available(Folder folder) {
    Optional<SourceFile> file = folder.choose(AVAILABLE, findings);
    if (file.isPresent()) {
      return new AvailabilityReader(others, findings).read(file.get());
    }
    return folder.reportOther(AVAILABLE, findings)
        ? Sheet.damaged(AVAILABLE)
        : Sheet.absent(AVAILABLE);
  }

  Sheet<DayColumn> journal(Folder folder) {
    return optional(folder, JOURNAL, DayColumn.class, Set.of(DayColumn.WHAT));
  }

  /** A schedule whose locked meetings stay. */
  Sheet<ScheduleColumn> locked(Optional<SourceFile> given) {
    return given.map(file -> schedule(file, LOCKED)).orElse(Sheet.absent(SCHEDULE));
  }

  /** A schedule to look into. */
  Sheet<ScheduleColumn> whole(Optional<SourceFile> given) {
    return given.map(file -> schedule(file, MEETING)).orElse(Sheet.absent(SCHEDULE));
  }

  /** An earlier schedule. */
  Sheet<ScheduleColumn> history(SourceFile file) {
    return schedule(file, TWO);
  }

  /** The earlier schedule that lies beside the other files. */
  Sheet<ScheduleColumn> history(Folder folder) {
    return optional(folder, HISTORY, ScheduleColumn.class, TWO);
  }

  Sheet<RequestColumn> requests(Folder folder, String event, NameBook roster) {
    Optional<SourceFile> file = folder.choose(REQUESTS, findings);
    if (file.isPresent()) {
      return requests(file.get(), roster);
    }
    if (!folder.isListed() || folder.reportOther(REQUESTS, findings)) {
      return Sheet.damaged(REQUESTS);
    }
    findings.add(FindingCode.REQUESTS_MISSING, Place.of(REQUESTS), Fact.FOLDER.is(event));
    return Sheet.absent(REQUESTS);
  }

  Sheet<RequestColumn> requests(SourceFile file, NameBook roster) {
    return wishes(file, roster)
        .map(wishes -> Sheet.read(file.shown(), wishes.rows()))
        .orElse(Sheet.damaged(file.shown()));
  }

  Optional<WishSheet> wishes(SourceFile file, NameBook roster) {
    return new GridFile(file, options, findings)
        .read(knownOfWishes(roster))
        .flatMap(
            grid ->
                RequestGrid.read(grid, Place.of(file.shown()), roster, options.shape(), findings));
  }

  /** What a file of wishes can be expected to hold. */
  static KnownTexts knownOfWishes(NameBook roster) {
    return new KnownTexts(RequestGrid::isHeading, text -> roster.find(text).isPresent());
  }

  private Sheet<ScheduleColumn> schedule(SourceFile file, Set<ScheduleColumn> needed) {
    return new SheetReader<>(ScheduleColumn.class, needed, others, findings).readAnySheet(file);
  }

  private <C extends Enum<C> & Named> Sheet<C> optional(
      Folder folder, String name, Class<C> type, Set<C> needed) {
    return optional(folder, name, new SheetReader<>(type, needed, others, findings));
  }

  private <C extends Enum<C> & Named> Sheet<C> optional(
      Folder folder, String name, SheetReader<C> reader) {
    Optional<SourceFile> file = folder.choose(name, findings);
    if (file.isPresent()) {
      return reader.read(file.get());
    }
    return folder.reportOther(name, findings) ? Sheet.damaged(name) : Sheet.absent(name);
  }
}
