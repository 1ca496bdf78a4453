package cz.setkani.cli.read;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.UnreadColumns;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Named;
import cz.setkani.validate.sheet.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds out which column is which.
 *
 * @param <C> the columns that there can be
 */
final class HeaderReader<C extends Enum<C> & Named> {

  private final String file;
  private final Headings<C> headings;
  private final Set<C> needed;
  private final Findings findings;

  HeaderReader(String file, Headings<C> headings, Set<C> needed, Findings findings) {
    this.file = file;
    this.headings = headings;
    this.needed = needed;
    this.findings = findings;
  }

  /** The columns of the first row; empty, with a finding, if needed ones are missing. */
  Optional<Header<C>> read(Grid grid) {
    if (grid.isEmpty()) {
      findings.add(
          FindingCode.FILE_EMPTY,
          Place.of(file),
          Fact.ENGLISH.is(names(Named::english)),
          Fact.CZECH.is(names(Named::czech)));
      return Optional.empty();
    }
    Place place = Place.of(file).atLine(grid.header().line());
    List<String> texts = grid.header().cells().stream().map(Names::tidy).toList();
    List<Optional<C>> columns = texts.stream().map(headings::find).toList();
    if (!hasNeeded(columns, texts, place)) {
      return Optional.empty();
    }
    return Optional.of(new Header<>(place, texts, readable(columns, texts, place)));
  }

  private boolean hasNeeded(List<Optional<C>> columns, List<String> texts, Place place) {
    Set<C> known = columns.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    String found = NameBook.quoted(texts.stream().filter(t -> !t.isEmpty()).toList());
    if (known.isEmpty()) {
      findings.add(
          FindingCode.HEADER_MISSING,
          place,
          Fact.ENGLISH.is(names(Named::english)),
          Fact.CZECH.is(names(Named::czech)),
          Fact.ROW.is(found));
      return false;
    }
    for (C column : needed) {
      if (!known.contains(column)) {
        findings.add(
            FindingCode.COLUMN_MISSING,
            place,
            Fact.ENGLISH.is(column.english()),
            Fact.CZECH.is(column.czech()),
            Fact.HEADINGS.is(found));
      }
    }
    return known.containsAll(needed);
  }

  /** The columns to read; of two that mean the same, the first. */
  private List<Optional<C>> readable(List<Optional<C>> columns, List<String> texts, Place place) {
    Map<C, String> seen = new HashMap<>();
    List<Optional<C>> readable = new ArrayList<>();
    List<Place> unread = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String text = texts.get(i);
      Place heading = place.inColumn(text, i + 1);
      Optional<String> before = columns.get(i).map(column -> seen.putIfAbsent(column, text));
      before.ifPresent(
          other ->
              findings.add(
                  FindingCode.COLUMN_TWICE,
                  heading,
                  Fact.HEADING.is(other),
                  Fact.OTHER_HEADING.is(text)));
      readable.add(before.isPresent() ? Optional.empty() : columns.get(i));
      if (columns.get(i).isEmpty()) {
        unread.add(heading);
      }
    }
    UnreadColumns.report(unread, headings, findings);
    return readable;
  }

  private String names(Function<Named, String> language) {
    return NameBook.quoted(needed.stream().map(language).toList());
  }
}
