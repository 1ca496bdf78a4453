package cz.setkani.cli.read;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.requests.RequestGrid;
import cz.setkani.cli.read.text.KnownTexts;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Named;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.OutcomeColumn;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.RosterNames;
import cz.setkani.validate.sheet.SettingColumn;
import cz.setkani.validate.sheet.TableColumn;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a file seems to be that somebody brings, told by what stands in it, whatever it is called.
 *
 * @param holds what it seems to hold; empty if nothing of it can be read as a table
 * @param findings why it cannot be read, if it cannot
 */
public record BroughtFile(Optional<Contents> holds, List<Finding> findings) {

  /** What a file can hold. */
  public enum Contents {
    /** Who wishes for whom. */
    WISHES,
    /** Who takes part: the roster of an event. */
    ROSTER,
    /** The tables of an event. */
    TABLES,
    /** The settings of an event. */
    SETTINGS,
    /** What took place: it comes after the event. */
    OUTCOME;

    /** The name of the event's own file of this, such as {@code organisations.csv}. */
    public Optional<String> file() {
      return switch (this) {
        case ROSTER -> Optional.of(EventSheets.ORGANISATIONS);
        case TABLES -> Optional.of(EventSheets.TABLES);
        case SETTINGS -> Optional.of(EventSheets.SETTINGS);
        case WISHES, OUTCOME -> Optional.empty();
      };
    }
  }

  /** Columns that a roster alone has. */
  private static final Set<OrganisationColumn> OF_ROSTERS =
      EnumSet.complementOf(
          EnumSet.of(
              OrganisationColumn.ORGANISATION,
              OrganisationColumn.AVAILABLE,
              OrganisationColumn.E_MAIL,
              OrganisationColumn.TABLE));

  public BroughtFile {
    findings = List.copyOf(findings);
  }

  /** What looks into files that are brought to an event, whose roster is read now. Never throws. */
  public static Function<SourceFile, BroughtFile> to(Source event, ReadOptions options) {
    NameBook roster =
        RosterNames.book(EventFolder.readWithoutRequests(event, options).organisations());
    return file -> of(file, roster, options);
  }

  private static BroughtFile of(SourceFile file, NameBook roster, ReadOptions options) {
    Findings findings = new Findings();
    Optional<Grid> grid =
        new GridFile(file, options, findings)
            .read(new KnownTexts(RequestGrid::isHeading, text -> roster.find(text).isPresent()))
            .filter(found -> !found.isEmpty());
    return grid.isEmpty()
        ? new BroughtFile(Optional.empty(), errors(file, options, findings))
        : new BroughtFile(Optional.of(holding(grid.get(), file, roster, options)), List.of());
  }

  /** Why nothing can be read; an empty file says so when its headings are asked for. */
  private static List<Finding> errors(SourceFile file, ReadOptions options, Findings findings) {
    if (findings.count() == 0) {
      new EventSheets(options, options, findings).requests(file, new NameBook());
    }
    return findings.toList();
  }

  private static Contents holding(
      Grid grid, SourceFile file, NameBook roster, ReadOptions options) {
    List<String> headings = grid.header().cells();
    Set<SettingColumn> settings = columns(headings, SettingColumn.class);
    if (settings.containsAll(EnumSet.allOf(SettingColumn.class))) {
      return Contents.SETTINGS;
    }
    if (columns(headings, OutcomeColumn.class).contains(OutcomeColumn.TOOK_PLACE)) {
      return Contents.OUTCOME;
    }
    Set<OrganisationColumn> ofRoster = columns(headings, OrganisationColumn.class);
    if (columns(headings, RequestColumn.class).contains(RequestColumn.WANTS)) {
      return Contents.WISHES;
    }
    if (!ofRoster.contains(OrganisationColumn.ORGANISATION)
        && columns(headings, TableColumn.class).contains(TableColumn.TABLE)) {
      return Contents.TABLES;
    }
    boolean isAlone = headings.stream().filter(text -> !text.isBlank()).count() == 1;
    boolean mayBeRoster =
        ofRoster.contains(OrganisationColumn.ORGANISATION)
            && (isAlone || ofRoster.stream().anyMatch(OF_ROSTERS::contains));
    return mayBeRoster && !holdsWishes(file, roster, options) ? Contents.ROSTER : Contents.WISHES;
  }

  /** Whether it says of somebody on the roster for whom they wish. */
  private static boolean holdsWishes(SourceFile file, NameBook roster, ReadOptions options) {
    return !roster.isEmpty()
        && new EventSheets(options, options, new Findings())
            .wishes(file, roster).stream()
                .flatMap(sheet -> sheet.rows().stream())
                .anyMatch(row -> row.find(RequestColumn.WANTS).isPresent());
  }

  private static <C extends Enum<C> & Named> Set<C> columns(
      Collection<String> headings, Class<C> type) {
    Headings<C> known = new Headings<>(type);
    Set<C> found = EnumSet.noneOf(type);
    headings.forEach(heading -> known.find(heading).ifPresent(found::add));
    return found;
  }
}
