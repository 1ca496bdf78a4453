package cz.setkani.cli.read;

import cz.setkani.validate.Draft;
import cz.setkani.validate.TimeSheets;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.RosterNames;
import cz.setkani.validate.sheet.ScheduleColumn;
import cz.setkani.validate.sheet.SettingColumn;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.sheet.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads an event: a folder with {@code requests.csv} and, where they are there, {@code event.csv},
 * {@code organisations.csv}, {@code tables.csv}, {@code available.csv} and {@code resources.csv},
 * each of which may be {@code .xlsx} as well; or the path of a single file of requests.
 */
public final class EventFolder {

  private final EventSheets sheets;
  private final Sheet<ScheduleColumn> locked;
  private final Sheet<ScheduleColumn> whole;

  private EventFolder(
      EventSheets sheets, Optional<SourceFile> keep, Optional<SourceFile> schedule) {
    this.sheets = sheets;
    locked = sheets.locked(keep);
    whole = sheets.whole(schedule);
  }

  /** Where the wishes of a folder come from. */
  interface Wishes {
    Sheet<RequestColumn> read(Folder folder, NameBook roster);
  }

  /**
   * Reads whatever is there. Never throws, whatever the files hold and whatever the system says:
   * what cannot be read is a finding of the draft.
   *
   * @param event the files of the event, or a file of requests
   * @param keep a schedule whose locked meetings stay
   */
  public static Draft read(Source event, Optional<SourceFile> keep, ReadOptions options) {
    return read(event, keep, Optional.empty(), options);
  }

  /**
   * Reads whatever is there, and a schedule to look into, in which nothing has to be marked as
   * locked. Never throws.
   *
   * @param event the files of the event, or a file of requests
   * @param keep a schedule whose locked meetings stay
   * @param schedule the schedule to look into
   */
  public static Draft read(
      Source event, Optional<SourceFile> keep, SourceFile schedule, ReadOptions options) {
    return read(event, keep, Optional.of(schedule), options);
  }

  private static Draft read(
      Source event, Optional<SourceFile> keep, Optional<SourceFile> schedule, ReadOptions options) {
    EventSheets sheets = new EventSheets(options, options.forOthers(), new Findings());
    EventFolder reader = new EventFolder(sheets, keep, schedule);
    return event
        .single()
        .map(file -> reader.single(event, file))
        .orElseGet(
            () ->
                reader.folder(
                    event,
                    (folder, roster) -> sheets.requests(folder, event.shown(), roster),
                    false));
  }

  /**
   * Reads whatever is there, and what happened on the day: {@code day.csv} or {@code day.xlsx}
   * beside the other files. Never throws.
   *
   * @param event the files of the event, or a file of requests
   * @param schedule the last edition of its programme, if there is one
   */
  public static Draft readDay(Source event, Optional<SourceFile> schedule, ReadOptions options) {
    return withJournal(read(event, Optional.empty(), schedule, options), event, options);
  }

  /** A draft with what happened on the day, as a source tells it. Never throws. */
  public static Draft withJournal(Draft draft, Source event, ReadOptions options) {
    Findings findings = new Findings();
    EventSheets sheets = new EventSheets(options, options.forOthers(), findings);
    Folder folder = Folder.list(event, new Findings());
    return draft.withJournal(sheets.journal(folder), findings.toList());
  }

  /** A draft with a schedule to look into, in which nothing has to be marked as locked. */
  public static Draft withSchedule(Draft draft, SourceFile schedule, ReadOptions options) {
    Findings findings = new Findings();
    EventSheets sheets = new EventSheets(options, options.forOthers(), findings);
    return draft.withSchedule(sheets.whole(Optional.of(schedule)), findings.toList());
  }

  /**
   * A draft with who met at earlier events: as {@code history.csv} or {@code history.xlsx} tells
   * beside the other files, and as further schedules do. Never throws.
   *
   * @param event the files of the event, or a file of requests
   * @param given further schedules
   */
  public static Draft withHistory(
      Draft draft, Source event, List<SourceFile> given, ReadOptions options) {
    Findings findings = new Findings();
    EventSheets sheets = new EventSheets(options, options.forOthers(), findings);
    List<Sheet<ScheduleColumn>> history = new ArrayList<>();
    if (event.single().isEmpty()) {
      history.add(sheets.history(Folder.list(event, new Findings())));
    }
    given.forEach(file -> history.add(sheets.history(file)));
    return draft.withHistory(history, findings.toList());
  }

  /** Whether a file of a name can say something of an event, be it that it cannot be read. */
  public static boolean counts(String name) {
    return Folder.counts(name);
  }

  /** Reads an event without its requests: the day, the tables, and who takes part. */
  public static Draft readWithoutRequests(Source event, ReadOptions options) {
    EventSheets sheets = new EventSheets(options, options.forOthers(), new Findings());
    return withRoster(sheets, event, (whole, roster) -> Sheet.absent(EventSheets.REQUESTS));
  }

  /** Reads an event in which the roster must be, with wishes from elsewhere. */
  static Draft withRoster(EventSheets sheets, Source event, Wishes wishes) {
    return new EventFolder(sheets, Optional.empty(), Optional.empty()).folder(event, wishes, true);
  }

  private Draft folder(Source event, Wishes wishes, boolean isRosterNeeded) {
    Folder folder = Folder.list(event, sheets.findings());
    Sheet<SettingColumn> settings = sheets.settings(folder);
    Sheet<OrganisationColumn> organisations = sheets.organisations(folder);
    if (isRosterNeeded && folder.isListed() && organisations.rows().isEmpty()) {
      reportRoster(organisations, event);
    }
    Sheet<TableColumn> tables = sheets.tables(folder);
    TimeSheets times = sheets.times(folder);
    Sheet<RequestColumn> requests = wishes.read(folder, RosterNames.book(organisations));
    return draft(settings, organisations, tables, requests).withTimes(times);
  }

  private Draft draft(
      Sheet<SettingColumn> settings,
      Sheet<OrganisationColumn> organisations,
      Sheet<TableColumn> tables,
      Sheet<RequestColumn> requests) {
    List<Finding> all = sheets.findings().toList();
    return new Draft(settings, organisations, tables, requests, locked, whole, all);
  }

  /** Says that nobody is on a roster without which nothing can be done. */
  private void reportRoster(Sheet<OrganisationColumn> organisations, Source event) {
    if (!organisations.isDamaged()) {
      int isThere = organisations.isRead() ? 1 : 0;
      sheets
          .findings()
          .add(
              FindingCode.ROSTER_MISSING,
              Place.of(organisations.file()),
              Fact.IS_THERE.is(isThere),
              Fact.FOLDER.is(event.shown()));
    }
  }

  private Draft single(Source event, SourceFile file) {
    Sheet<OrganisationColumn> nobody = Sheet.absent(EventSheets.ORGANISATIONS);
    Sheet<RequestColumn> requests = sheets.requests(file, RosterNames.book(nobody));
    reportSiblings(event);
    return draft(
        Sheet.absent(EventSheets.SETTINGS), nobody, Sheet.absent(EventSheets.TABLES), requests);
  }

  /** Says what lies beside a single file and would belong to its event. */
  private void reportSiblings(Source event) {
    Folder folder = Folder.list(event, new Findings());
    List<String> siblings =
        Stream.of(EventSheets.SETTINGS, EventSheets.ORGANISATIONS, EventSheets.TABLES)
            .flatMap(name -> folder.find(name).stream())
            .map(SourceFile::name)
            .toList();
    if (!siblings.isEmpty()) {
      String names = siblings.stream().map(n -> '"' + n + '"').collect(Collectors.joining(", "));
      sheets
          .findings()
          .add(FindingCode.SIBLINGS_NOT_READ, Place.of(event.shown()), Fact.FILES.is(names));
    }
  }
}
