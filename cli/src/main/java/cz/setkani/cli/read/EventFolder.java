package cz.setkani.cli.read;

import cz.setkani.validate.Draft;
import cz.setkani.validate.Finding;
import cz.setkani.validate.FindingCode;
import cz.setkani.validate.Findings;
import cz.setkani.validate.NameBook;
import cz.setkani.validate.OrganisationColumn;
import cz.setkani.validate.Place;
import cz.setkani.validate.RequestColumn;
import cz.setkani.validate.ScheduleColumn;
import cz.setkani.validate.SettingColumn;
import cz.setkani.validate.Sheet;
import cz.setkani.validate.TableColumn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads an event: a folder with {@code requests.csv} and, where they are there, {@code event.csv},
 * {@code organisations.csv} and {@code tables.csv}, each of which may be {@code .xlsx} as well; or
 * the path of a single file of requests.
 */
public final class EventFolder {

  private final EventSheets sheets;
  private final Sheet<ScheduleColumn> locked;
  private final Sheet<ScheduleColumn> whole;

  private EventFolder(EventSheets sheets, Optional<Path> keep, Optional<Path> schedule) {
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
   * @param event the folder of the event, or a file of requests
   * @param keep a schedule whose locked meetings stay
   */
  public static Draft read(Path event, Optional<Path> keep, ReadOptions options) {
    return read(event, keep, Optional.empty(), options);
  }

  /**
   * Reads whatever is there, and a schedule to look into, in which nothing has to be marked as
   * locked. Never throws.
   *
   * @param event the folder of the event, or a file of requests
   * @param keep a schedule whose locked meetings stay
   * @param schedule the schedule to look into
   */
  public static Draft read(Path event, Optional<Path> keep, Path schedule, ReadOptions options) {
    return read(event, keep, Optional.of(schedule), options);
  }

  private static Draft read(
      Path event, Optional<Path> keep, Optional<Path> schedule, ReadOptions options) {
    EventSheets sheets = new EventSheets(options, options.forOthers(), new Findings());
    EventFolder reader = new EventFolder(sheets, keep, schedule);
    return Files.isDirectory(event)
        ? reader.folder(event, (folder, roster) -> sheets.requests(folder, event, roster), false)
        : reader.single(event);
  }

  /** Reads a folder without its requests: the day, the tables, and who takes part. */
  public static Draft readWithoutRequests(Path folder, ReadOptions options) {
    EventSheets sheets = new EventSheets(options, options.forOthers(), new Findings());
    return withRoster(sheets, folder, (whole, roster) -> Sheet.absent(EventSheets.REQUESTS));
  }

  /** Reads a folder in which the roster must be, with wishes from elsewhere. */
  static Draft withRoster(EventSheets sheets, Path folder, Wishes wishes) {
    return new EventFolder(sheets, Optional.empty(), Optional.empty()).folder(folder, wishes, true);
  }

  private Draft folder(Path event, Wishes wishes, boolean isRosterNeeded) {
    Folder folder = Folder.list(event, sheets.findings());
    Sheet<SettingColumn> settings = sheets.settings(folder);
    Sheet<OrganisationColumn> organisations = sheets.organisations(folder);
    if (isRosterNeeded && folder.isListed() && organisations.rows().isEmpty()) {
      reportRoster(organisations, event);
    }
    Sheet<TableColumn> tables = sheets.tables(folder);
    Sheet<RequestColumn> requests = wishes.read(folder, NameBook.of(organisations));
    return draft(settings, organisations, tables, requests);
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
  private void reportRoster(Sheet<OrganisationColumn> organisations, Path event) {
    if (!organisations.isDamaged()) {
      int isThere = organisations.isRead() ? 1 : 0;
      sheets
          .findings()
          .add(
              FindingCode.ROSTER_MISSING,
              Place.of(organisations.file()),
              isThere,
              event.toString());
    }
  }

  private Draft single(Path event) {
    Sheet<OrganisationColumn> nobody = Sheet.absent(EventSheets.ORGANISATIONS);
    Sheet<RequestColumn> requests = sheets.requests(event, event.toString(), NameBook.of(nobody));
    reportSiblings(event);
    return draft(
        Sheet.absent(EventSheets.SETTINGS), nobody, Sheet.absent(EventSheets.TABLES), requests);
  }

  /** Says what lies beside a single file and would belong to its event. */
  private void reportSiblings(Path event) {
    Path parent = event.toAbsolutePath().getParent();
    if (parent == null || !Files.isRegularFile(event)) {
      return;
    }
    Folder folder = Folder.list(parent, new Findings());
    List<String> siblings =
        Stream.of(EventSheets.SETTINGS, EventSheets.ORGANISATIONS, EventSheets.TABLES)
            .flatMap(name -> folder.find(name).stream())
            .map(Folder::fileName)
            .toList();
    if (!siblings.isEmpty()) {
      String names = siblings.stream().map(n -> '"' + n + '"').collect(Collectors.joining(", "));
      sheets.findings().add(FindingCode.SIBLINGS_NOT_READ, Place.of(event.toString()), names);
    }
  }
}
