package cz.setkani.cli.job;

import cz.setkani.cli.read.CellFile;
import cz.setkani.cli.read.grid.Grid;
import cz.setkani.validate.finding.Corrections;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the cells that findings are about, as they are in the files now. Reads each file once. */
public final class MendableFindings {

  /** So many cells of a row are shown at most. */
  private static final int MOST_CELLS = 20;

  private final Input input;
  private final Map<String, Optional<CellFile>> files = new HashMap<>();
  private final Map<String, Integer> headingLines = new HashMap<>();

  private MendableFindings(Input input) {
    this.input = input;
  }

  /** The findings in their order. */
  public static List<MendableFinding> of(Input input, List<Finding> findings) {
    MendableFindings mendable = new MendableFindings(input);
    return findings.stream().map(mendable::mendable).toList();
  }

  /** The names on the roster as they stand there, one of which may be meant. */
  public static List<String> rosterNames(Input input) {
    return input.read().organisations().rows().stream()
        .flatMap(row -> row.find(OrganisationColumn.ORGANISATION).stream())
        .map(Cell::tidy)
        .distinct()
        .toList();
  }

  private MendableFinding mendable(Finding finding) {
    Place place = finding.place();
    Optional<CellFile> file =
        place.line() > 0 && !place.isOption()
            ? files.computeIfAbsent(place.file(), told -> MendJob.read(input, told))
            : Optional.empty();
    if (file.isEmpty() || file.get().width(place.line()) == 0) {
      return new MendableFinding(finding, List.of(), Optional.empty(), List.of());
    }
    if (!place.isCell()) {
      return new MendableFinding(
          finding, row(file.get(), place), removal(file.get(), place), List.of());
    }
    MendableCell cell = cell(file.get(), place, place.line(), place.number());
    MendableCell heading = cell(file.get(), place, headingLine(file.get(), place), place.number());
    boolean isOfHeading =
        !holds(cell, finding.corrections()) && holds(heading, finding.corrections());
    MendableCell meant = isOfHeading ? heading : cell;
    return new MendableFinding(
        finding, List.of(meant), Optional.empty(), texts(meant.text(), finding.corrections()));
  }

  private Optional<RowRemoval> removal(CellFile file, Place place) {
    return Optional.of(new RowRemoval(place.file(), place.line(), file.row(place.line())))
        .filter(row -> row.line() != headingLine(file, place));
  }

  private int headingLine(CellFile file, Place place) {
    return headingLines.computeIfAbsent(place.file(), f -> file.headingLine().orElse(0));
  }

  private List<MendableCell> row(CellFile file, Place place) {
    int last = Math.max(file.width(place.line()), file.width(headingLine(file, place)));
    return IntStream.rangeClosed(1, Math.min(last, MOST_CELLS))
        .mapToObj(column -> cell(file, place, place.line(), column))
        .toList();
  }

  private MendableCell cell(CellFile file, Place place, int line, int column) {
    int headings = headingLine(file, place);
    String heading = line == headings ? "" : Names.tidy(file.text(headings, column));
    return new MendableCell(
        place.file(),
        line,
        column,
        heading.isEmpty() ? Grid.letter(column - 1) : heading,
        file.text(line, column));
  }

  private static boolean holds(MendableCell cell, Corrections corrections) {
    return !texts(cell.text(), corrections).isEmpty();
  }

  /** The texts that a cell would have: each correction in place of the one part that is wrong. */
  private static List<MendableFinding.Replacement> texts(String text, Corrections corrections) {
    if (Names.shown(text).equals(corrections.wrong())) {
      return replacements(corrections, "", "");
    }
    Matcher part =
        Pattern.compile("(?U)(?<![\\w])" + Pattern.quote(corrections.wrong()) + "(?![\\w])")
            .matcher(text);
    if (corrections.right().isEmpty() || !part.find()) {
      return List.of();
    }
    String before = text.substring(0, part.start());
    String after = text.substring(part.end());
    return part.find() ? List.of() : replacements(corrections, before, after);
  }

  private static List<MendableFinding.Replacement> replacements(
      Corrections corrections, String before, String after) {
    return corrections.right().stream()
        .map(right -> new MendableFinding.Replacement(right, before + right + after))
        .toList();
  }
}
