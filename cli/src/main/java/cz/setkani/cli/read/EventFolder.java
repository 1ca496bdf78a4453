package cz.setkani.cli.read;

import cz.setkani.validate.Draft;
import cz.setkani.validate.FindingCode;
import cz.setkani.validate.Findings;
import cz.setkani.validate.Named;
import cz.setkani.validate.OrganisationColumn;
import cz.setkani.validate.Place;
import cz.setkani.validate.RequestColumn;
import cz.setkani.validate.ScheduleColumn;
import cz.setkani.validate.SettingColumn;
import cz.setkani.validate.Sheet;
import cz.setkani.validate.TableColumn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an event: a folder with {@code requests.csv} and, where they are there, {@code event.csv},
 * {@code organisations.csv} and {@code tables.csv}; or the path of a single file of requests.
 */
public final class EventFolder {

  private static final String SETTINGS = "event.csv";
  private static final String ORGANISATIONS = "organisations.csv";
  private static final String TABLES = "tables.csv";
  private static final String REQUESTS = "requests.csv";
  private static final String SCHEDULE = "schedule.csv";

  private final Findings findings = new Findings();

  private EventFolder() {}

  /**
   * Reads whatever is there. Never throws, whatever the files hold and whatever the system says:
   * what cannot be read is a finding of the draft.
   *
   * @param event the folder of the event, or a file of requests
   * @param keep a schedule whose locked meetings stay
   */
  public static Draft read(Path event, Optional<Path> keep) {
    return new EventFolder().draft(event, keep);
  }

  private Draft draft(Path event, Optional<Path> keep) {
    Sheet<ScheduleColumn> locked = keep.map(this::locked).orElse(Sheet.absent(SCHEDULE));
    if (Files.isDirectory(event)) {
      return folder(event, locked);
    }
    return new Draft(
        Sheet.absent(SETTINGS),
        Sheet.absent(ORGANISATIONS),
        Sheet.absent(TABLES),
        requests(event, event.toString()),
        locked,
        findings.toList());
  }

  private Draft folder(Path event, Sheet<ScheduleColumn> locked) {
    Folder folder = Folder.list(event, findings);
    Sheet<SettingColumn> settings =
        optional(folder, SETTINGS, reader(SettingColumn.class, EnumSet.allOf(SettingColumn.class)));
    Sheet<OrganisationColumn> organisations =
        optional(
            folder,
            ORGANISATIONS,
            reader(OrganisationColumn.class, Set.of(OrganisationColumn.ORGANISATION)));
    Sheet<TableColumn> tables =
        optional(folder, TABLES, reader(TableColumn.class, Set.of(TableColumn.TABLE)));
    Sheet<RequestColumn> requests = requests(folder, event);
    return new Draft(settings, organisations, tables, requests, locked, findings.toList());
  }

  private Sheet<RequestColumn> requests(Folder folder, Path event) {
    Optional<Path> file = folder.find(REQUESTS);
    if (file.isPresent()) {
      return requests(file.get(), REQUESTS);
    }
    Sheet<RequestColumn> sheet = withoutText(folder, REQUESTS);
    if (!sheet.isDamaged() && folder.isListed()) {
      findings.add(FindingCode.REQUESTS_MISSING, Place.of(REQUESTS), event);
    }
    return Sheet.damaged(REQUESTS);
  }

  private Sheet<RequestColumn> requests(Path file, String shown) {
    return reader(RequestColumn.class, EnumSet.of(RequestColumn.ORGANISATION, RequestColumn.WANTS))
        .read(file, shown);
  }

  private Sheet<ScheduleColumn> locked(Path file) {
    return reader(
            ScheduleColumn.class,
            EnumSet.of(
                ScheduleColumn.ROUND,
                ScheduleColumn.TABLE,
                ScheduleColumn.ORGANISATION_1,
                ScheduleColumn.ORGANISATION_2,
                ScheduleColumn.LOCKED))
        .read(file, file.toString());
  }

  private <C extends Enum<C> & Named> Sheet<C> optional(
      Folder folder, String name, SheetReader<C> reader) {
    Optional<Path> file = folder.find(name);
    return file.isPresent() ? reader.read(file.get(), name) : withoutText(folder, name);
  }

  /** What to do without a text file: nothing, unless there is a workbook of that name. */
  private <C extends Enum<C>> Sheet<C> withoutText(Folder folder, String name) {
    Optional<Path> workbook = folder.findWorkbook(name);
    workbook.ifPresent(path -> findings.add(FindingCode.WORKBOOK, Place.of(fileName(path)), name));
    return workbook.isPresent() ? Sheet.damaged(name) : Sheet.absent(name);
  }

  private <C extends Enum<C> & Named> SheetReader<C> reader(Class<C> type, Set<C> needed) {
    return new SheetReader<>(type, needed, findings);
  }

  private static String fileName(Path path) {
    return String.valueOf(path.getFileName());
  }
}
