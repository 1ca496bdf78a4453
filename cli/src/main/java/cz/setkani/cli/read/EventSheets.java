package cz.setkani.cli.read;

import cz.setkani.cli.read.requests.RequestGrid;
import cz.setkani.cli.read.requests.WishSheet;
import cz.setkani.cli.read.text.KnownTexts;
import cz.setkani.validate.FindingCode;
import cz.setkani.validate.Findings;
import cz.setkani.validate.NameBook;
import cz.setkani.validate.Named;
import cz.setkani.validate.OrganisationColumn;
import cz.setkani.validate.Place;
import cz.setkani.validate.RequestColumn;
import cz.setkani.validate.ScheduleColumn;
import cz.setkani.validate.SettingColumn;
import cz.setkani.validate.Sheet;
import cz.setkani.validate.TableColumn;
import java.nio.file.Path;
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

  /** What a row needs to be a meeting. */
  private static final Set<ScheduleColumn> MEETING =
      EnumSet.of(
          ScheduleColumn.ROUND,
          ScheduleColumn.TABLE,
          ScheduleColumn.ORGANISATION_1,
          ScheduleColumn.ORGANISATION_2);

  /** What a row needs to be a meeting that stays. */
  private static final Set<ScheduleColumn> LOCKED =
      EnumSet.of(
          ScheduleColumn.ROUND,
          ScheduleColumn.TABLE,
          ScheduleColumn.ORGANISATION_1,
          ScheduleColumn.ORGANISATION_2,
          ScheduleColumn.LOCKED);

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
        folder, ORGANISATIONS, OrganisationColumn.class, Set.of(OrganisationColumn.ORGANISATION));
  }

  Sheet<TableColumn> tables(Folder folder) {
    return optional(folder, TABLES, TableColumn.class, Set.of(TableColumn.TABLE));
  }

  /** A schedule whose locked meetings stay. */
  Sheet<ScheduleColumn> locked(Optional<Path> file) {
    return file.map(path -> schedule(path, LOCKED)).orElse(Sheet.absent(SCHEDULE));
  }

  /** A schedule to look into. */
  Sheet<ScheduleColumn> whole(Optional<Path> file) {
    return file.map(path -> schedule(path, MEETING)).orElse(Sheet.absent(SCHEDULE));
  }

  Sheet<RequestColumn> requests(Folder folder, Path event, NameBook roster) {
    Optional<Path> file = folder.choose(REQUESTS, findings);
    if (file.isPresent()) {
      return requests(file.get(), Folder.fileName(file.get()), roster);
    }
    if (folder.isListed() && !folder.reportOther(REQUESTS, findings)) {
      findings.add(FindingCode.REQUESTS_MISSING, Place.of(REQUESTS), event);
    }
    return Sheet.damaged(REQUESTS);
  }

  Sheet<RequestColumn> requests(Path file, String shown, NameBook roster) {
    return wishes(file, shown, roster)
        .map(wishes -> Sheet.read(shown, wishes.rows()))
        .orElse(Sheet.damaged(shown));
  }

  Optional<WishSheet> wishes(Path file, String shown, NameBook roster) {
    Place place = Place.of(shown);
    return new GridFile(file, place, options, findings)
        .read(new KnownTexts(RequestGrid::isHeading, text -> roster.find(text).isPresent()))
        .flatMap(grid -> RequestGrid.read(grid, place, roster, options.shape(), findings));
  }

  private Sheet<ScheduleColumn> schedule(Path file, Set<ScheduleColumn> needed) {
    return new SheetReader<>(ScheduleColumn.class, needed, others, findings)
        .read(file, file.toString());
  }

  private <C extends Enum<C> & Named> Sheet<C> optional(
      Folder folder, String name, Class<C> type, Set<C> needed) {
    Optional<Path> file = folder.choose(name, findings);
    if (file.isPresent()) {
      return new SheetReader<>(type, needed, others, findings)
          .read(file.get(), Folder.fileName(file.get()));
    }
    return folder.reportOther(name, findings) ? Sheet.damaged(name) : Sheet.absent(name);
  }
}
