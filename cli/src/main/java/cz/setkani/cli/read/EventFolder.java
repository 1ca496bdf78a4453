package cz.setkani.cli.read;

import cz.setkani.cli.read.grid.UnreadColumns;
import cz.setkani.cli.read.requests.RequestGrid;
import cz.setkani.cli.read.requests.WishSheet;
import cz.setkani.cli.read.text.KnownTexts;
import cz.setkani.validate.Draft;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads an event: a folder with {@code requests.csv} and, where they are there, {@code event.csv},
 * {@code organisations.csv} and {@code tables.csv}, each of which may be {@code .xlsx} as well; or
 * the path of a single file of requests.
 */
public final class EventFolder {

  private static final String SETTINGS = "event.csv";
  private static final String ORGANISATIONS = "organisations.csv";
  private static final String TABLES = "tables.csv";
  private static final String REQUESTS = "requests.csv";
  private static final String SCHEDULE = "schedule.csv";

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

  private final Findings findings;
  private final ReadOptions options;
  private final ReadOptions others;

  /**
   * @param options what is known of the requests
   * @param others what is known of all other files
   */
  private EventFolder(ReadOptions options, ReadOptions others, Findings findings) {
    this.findings = findings;
    this.options = options;
    this.others = others;
  }

  /**
   * Reads whatever is there. Never throws, whatever the files hold and whatever the system says:
   * what cannot be read is a finding of the draft.
   *
   * @param event the folder of the event, or a file of requests
   * @param keep a schedule whose locked meetings stay
   */
  public static Draft read(Path event, Optional<Path> keep, ReadOptions options) {
    return new EventFolder(options, options.forOthers(), new Findings())
        .draft(event, keep, Optional.empty());
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
    return new EventFolder(options, options.forOthers(), new Findings())
        .draft(event, keep, Optional.of(schedule));
  }

  /** Reads a folder without its requests: the day, the tables, and who takes part. */
  public static Draft readWithoutRequests(Path folder, ReadOptions options) {
    return new EventFolder(options, options.forOthers(), new Findings())
        .folder(folder, Schedules.NONE, Wishes.NONE, true);
  }

  /**
   * Reads a folder, with the wishes of other files in place of its requests.
   *
   * @param files answered sheets and exports of forms, the latest last
   */
  public static Collected collect(Path folder, List<Path> files, ReadOptions options) {
    EventFolder reader = new EventFolder(options, ReadOptions.NONE, new Findings());
    Set<String> answered = new HashSet<>();
    Draft draft =
        reader.folder(
            folder,
            Schedules.NONE,
            (whole, roster) -> {
              Collection collection = new Collection(roster, reader.findings);
              files.forEach(file -> collection.add(reader.wishes(file, "" + file, roster)));
              answered.addAll(collection.answered());
              reader.reportLost(whole, roster, collection.wishing());
              return collection.sheet(REQUESTS);
            },
            true);
    return new Collected(draft, answered);
  }

  private Draft draft(Path event, Optional<Path> keep, Optional<Path> schedule) {
    Schedules schedules =
        new Schedules(
            keep.map(file -> schedule(file, LOCKED)).orElse(Sheet.absent(SCHEDULE)),
            schedule.map(file -> schedule(file, MEETING)).orElse(Sheet.absent(SCHEDULE)));
    return Files.isDirectory(event)
        ? folder(event, schedules, (folder, roster) -> requests(folder, event, roster), false)
        : single(event, schedules);
  }

  /** The schedules that were given besides the event. */
  private record Schedules(Sheet<ScheduleColumn> locked, Sheet<ScheduleColumn> whole) {
    static final Schedules NONE = new Schedules(Sheet.absent(SCHEDULE), Sheet.absent(SCHEDULE));
  }

  /** Where the wishes of a folder come from. */
  private interface Wishes {
    Wishes NONE = (folder, roster) -> Sheet.absent(REQUESTS);

    Sheet<RequestColumn> read(Folder folder, NameBook roster);
  }

  private Draft folder(Path event, Schedules schedules, Wishes wishes, boolean isRosterNeeded) {
    Folder folder = Folder.list(event, findings);
    Sheet<SettingColumn> settings =
        optional(folder, SETTINGS, SettingColumn.class, EnumSet.allOf(SettingColumn.class));
    Sheet<OrganisationColumn> organisations =
        optional(
            folder,
            ORGANISATIONS,
            OrganisationColumn.class,
            Set.of(OrganisationColumn.ORGANISATION));
    if (isRosterNeeded && folder.isListed() && organisations.rows().isEmpty()) {
      reportRoster(organisations, event);
    }
    Sheet<TableColumn> tables =
        optional(folder, TABLES, TableColumn.class, Set.of(TableColumn.TABLE));
    Sheet<RequestColumn> requests = wishes.read(folder, NameBook.of(organisations));
    return new Draft(
        settings,
        organisations,
        tables,
        requests,
        schedules.locked(),
        schedules.whole(),
        findings.toList());
  }

  /** Says that nobody is on a roster without which nothing can be done. */
  private void reportRoster(Sheet<OrganisationColumn> organisations, Path event) {
    if (!organisations.isDamaged()) {
      int isThere = organisations.isRead() ? 1 : 0;
      findings.add(
          FindingCode.ROSTER_MISSING, Place.of(organisations.file()), isThere, event.toString());
    }
  }

  /** Says whose wishes stand in the present requests, and in none of the answers. */
  private void reportLost(Folder folder, NameBook roster, Set<String> wishing) {
    Optional<Path> file = folder.find(REQUESTS).or(() -> folder.findWorkbook(REQUESTS));
    if (file.isEmpty()) {
      return;
    }
    folder.findWorkbook(REQUESTS).map(Folder::fileName).ifPresent(this::reportWorkbook);
    Findings silent = new Findings();
    Collection before = new Collection(roster, silent);
    before.add(new EventFolder(others, others, silent).wishes(file.get(), REQUESTS, roster));
    List<String> lost =
        before.wishing().stream().filter(name -> !wishing.contains(name)).sorted().toList();
    if (!lost.isEmpty()) {
      findings.add(
          FindingCode.WISHES_LOST,
          Place.of(Folder.fileName(file.get())),
          lost.size(),
          UnreadColumns.quoted(lost));
    }
  }

  /** Says that a workbook of requests lies where a text file of them will. */
  private void reportWorkbook(String workbook) {
    findings.add(FindingCode.FILE_TWICE, Place.of(workbook), REQUESTS, workbook);
  }

  private Draft single(Path event, Schedules schedules) {
    Sheet<RequestColumn> requests =
        requests(event, event.toString(), NameBook.of(Sheet.absent(ORGANISATIONS)));
    reportSiblings(event);
    return new Draft(
        Sheet.absent(SETTINGS),
        Sheet.absent(ORGANISATIONS),
        Sheet.absent(TABLES),
        requests,
        schedules.locked(),
        schedules.whole(),
        findings.toList());
  }

  /** Says what lies beside a single file and would belong to its event. */
  private void reportSiblings(Path event) {
    Path parent = event.toAbsolutePath().getParent();
    if (parent == null || !Files.isRegularFile(event)) {
      return;
    }
    Folder folder = Folder.list(parent, new Findings());
    List<String> siblings =
        Stream.of(SETTINGS, ORGANISATIONS, TABLES)
            .flatMap(name -> folder.find(name).stream())
            .map(Folder::fileName)
            .toList();
    if (!siblings.isEmpty()) {
      String names = siblings.stream().map(n -> '"' + n + '"').collect(Collectors.joining(", "));
      findings.add(FindingCode.SIBLINGS_NOT_READ, Place.of(event.toString()), names);
    }
  }

  private Sheet<RequestColumn> requests(Folder folder, Path event, NameBook roster) {
    Optional<Path> file = folder.choose(REQUESTS, findings);
    if (file.isPresent()) {
      return requests(file.get(), Folder.fileName(file.get()), roster);
    }
    if (folder.isListed() && !folder.reportOther(REQUESTS, findings)) {
      findings.add(FindingCode.REQUESTS_MISSING, Place.of(REQUESTS), event);
    }
    return Sheet.damaged(REQUESTS);
  }

  private Sheet<RequestColumn> requests(Path file, String shown, NameBook roster) {
    return wishes(file, shown, roster)
        .map(wishes -> Sheet.read(shown, wishes.rows()))
        .orElse(Sheet.damaged(shown));
  }

  private Optional<WishSheet> wishes(Path file, String shown, NameBook roster) {
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
