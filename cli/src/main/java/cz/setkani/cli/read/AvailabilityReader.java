package cz.setkani.cli.read;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.text.KnownTexts;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.AvailabilityColumn;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Reads who can come when: a list of names with times, or a table of names and times. */
final class AvailabilityReader {

  private static final Headings<AvailabilityColumn> KNOWN =
      new Headings<>(AvailabilityColumn.class);
  private static final KnownTexts LIST =
      KnownTexts.ofHeadings(text -> KNOWN.find(text).isPresent());

  private final ReadOptions options;
  private final Findings findings;

  AvailabilityReader(ReadOptions options, Findings findings) {
    this.options = options;
    this.findings = findings;
  }

  /** The rows of a file; damaged, with a finding, if it cannot be read. */
  Sheet<AvailabilityColumn> read(SourceFile file) {
    String shown = file.shown();
    return new GridFile(file, options, findings)
        .read(known(file))
        .flatMap(grid -> rows(grid, shown))
        .map(rows -> Sheet.read(shown, rows))
        .orElse(Sheet.damaged(shown));
  }

  /** What such a file can be expected to hold. */
  KnownTexts known(SourceFile file) {
    return isList(file) ? LIST : KnownTexts.ofHeadings(AvailabilityReader::isHeading);
  }

  /** Whether it is a list: there times are what stands in the cells, and show no heading. */
  private boolean isList(SourceFile file) {
    return new GridFile(file, options, new Findings())
        .read(LIST)
        .filter(AvailabilityReader::isList)
        .isPresent();
  }

  private static boolean isList(Grid grid) {
    return !grid.isEmpty()
        && grid.header().cells().stream()
            .flatMap(text -> KNOWN.find(text).stream())
            .anyMatch(AvailabilityColumn.AVAILABLE::equals);
  }

  private static boolean isHeading(String text) {
    return KNOWN.find(text).isPresent() || PollReader.isTime(text);
  }

  private Optional<List<Row<AvailabilityColumn>>> rows(Grid grid, String shown) {
    return isList(grid) || !PollReader.isPoll(grid)
        ? new SheetReader<>(
                AvailabilityColumn.class,
                EnumSet.allOf(AvailabilityColumn.class),
                options,
                findings)
            .rows(shown, grid)
        : Optional.of(PollReader.read(grid, Place.of(shown), findings));
  }
}
