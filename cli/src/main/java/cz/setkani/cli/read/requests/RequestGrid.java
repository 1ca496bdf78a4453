package cz.setkani.cli.read.requests;

import cz.setkani.cli.read.grid.FilledDown;
import cz.setkani.cli.read.grid.FormBlock;
import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.TotalRows;
import cz.setkani.cli.read.grid.UnreadColumns;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a grid as requests, in whatever shape they are, and says how it was understood. */
public final class RequestGrid {

  private static final Headings<RequestColumn> KNOWN = new Headings<>(RequestColumn.class);

  private final Grid grid;
  private final Place place;
  private final NameBook roster;
  private final Optional<Shape> forced;
  private final Findings findings;

  private RequestGrid(
      Grid grid, Place place, NameBook roster, Optional<Shape> forced, Findings findings) {
    this.grid =
        grid.isEmpty()
            ? grid
            : FullNames.joined(
                SecondHeadings.joined(grid, place, findings), roster, place, findings);
    this.place = place;
    this.roster = roster;
    this.forced = forced;
    this.findings = findings;
  }

  /**
   * The wishes, one in a row; empty, with a finding, if nobody can tell who asks for whom.
   *
   * @param place the file
   * @param roster the names on the roster; empty if there is none
   * @param forced the shape that the user knows it has
   */
  public static Optional<WishSheet> read(
      Grid grid, Place place, NameBook roster, Optional<Shape> forced, Findings findings) {
    return new RequestGrid(grid, place, roster, forced, findings).read();
  }

  /** Whether a text is a heading that such a file can have. */
  public static boolean isHeading(String text) {
    return Heading.isKnown(text);
  }

  private Optional<WishSheet> read() {
    if (grid.isEmpty()) {
      findings.add(
          FindingCode.FILE_EMPTY,
          place,
          Fact.ENGLISH.is(needed(true)),
          Fact.CZECH.is(needed(false)));
      return Optional.empty();
    }
    Choice choice = new Choice(place.atLine(grid.header().line()), findings);
    LayoutFinder finder = new LayoutFinder(grid, roster, forced, choice);
    int before = findings.count();
    Optional<Layout> layout = finder.find();
    if (layout.isEmpty()) {
      if (findings.count() == before) {
        reportUnfit(finder.headings(), finder.headingsOfMarks());
      }
      return Optional.empty();
    }
    reportUnread(finder, layout.get());
    Grid whole = filledDown(layout.get());
    Answers answers = new Answers(whole.body(), layout.get(), place, roster, findings);
    List<Row<RequestColumn>> wishes =
        new WishRows(whole, layout.get(), place, roster, findings).of(answers.last());
    reportShape(layout.get(), wishes);
    if (roster.isEmpty()) {
      DoubtfulNames.report(wishes, findings);
      if (layout.get().shape() == Shape.ROWS) {
        DoubtfulNames.reportLists(wishes, findings);
      }
    }
    return Optional.of(
        new WishSheet(wishes, answers.times(), FormBlock.answers(grid.above(), place)));
  }

  /** The grid with names in each row, also where they stood in the first row of a block only. */
  private Grid filledDown(Layout layout) {
    return layout.shape() == Shape.ROWS
        ? FilledDown.fill(
            grid,
            layout.organisation(),
            row ->
                layout.wishes().stream().anyMatch(wish -> !Names.isBlank(row.cell(wish.index()))),
            place,
            findings)
        : grid;
  }

  /**
   * @param marked the headings of columns of marks in a table of organisations
   */
  private void reportUnfit(List<Heading> headings, List<Heading> marked) {
    Place line = place.atLine(grid.header().line());
    String found = quoted(headings);
    if (forced.isPresent()) {
      String shape = forced.get().name().toLowerCase(Locale.ROOT);
      findings.add(FindingCode.SHAPE_UNFIT, line, Fact.SHAPE.is(shape), Fact.HEADINGS.is(found));
    } else if (marked.size() > 1) {
      findings.add(FindingCode.MARKS_WITHOUT_ROSTER, line, Fact.HEADINGS.is(quoted(marked)));
    } else if (headings.stream().allMatch(heading -> heading.column().isEmpty())) {
      findings.add(
          FindingCode.HEADER_MISSING,
          line,
          Fact.ENGLISH.is(needed(true)),
          Fact.CZECH.is(needed(false)),
          Fact.ROW.is(found));
    } else {
      boolean isAskerKnown = headings.stream().anyMatch(h -> h.is(RequestColumn.ORGANISATION));
      RequestColumn missing = isAskerKnown ? RequestColumn.WANTS : RequestColumn.ORGANISATION;
      findings.add(
          FindingCode.COLUMN_MISSING,
          line,
          Fact.ENGLISH.is(missing.english()),
          Fact.CZECH.is(missing.czech()),
          Fact.HEADINGS.is(found));
    }
  }

  private static String quoted(List<Heading> headings) {
    return NameBook.quoted(
        headings.stream().map(Heading::text).filter(text -> !text.isEmpty()).toList());
  }

  /** Says which columns are left out: unknown ones, and second ones of a kind. */
  private void reportUnread(LayoutFinder finder, Layout layout) {
    List<Heading> headings = finder.headings();
    Place header = place.atLine(grid.header().line());
    List<Place> unread = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Optional<RequestColumn> column = headings.get(i).column();
      String text = headings.get(i).text();
      if (layout.reads(i)) {
        continue;
      }
      if (column.isPresent() && !isFirst(headings, i)) {
        String first = first(headings, column.get());
        findings.add(
            FindingCode.COLUMN_TWICE,
            header.inColumn(text, i + 1),
            Fact.HEADING.is(first),
            Fact.OTHER_HEADING.is(text));
      } else if (column.isEmpty()
          && !text.isEmpty()
          && !TotalRows.isWord(text)
          && finder.column(i).holdsValues()) {
        findings.add(
            FindingCode.COLUMN_NOT_COUNTED,
            header.inColumn(text, i + 1),
            Fact.HEADING.is(text),
            Fact.TEXT.is(finder.column(i).cells().get(0)));
      } else {
        unread.add(header.inColumn(text, i + 1));
      }
    }
    UnreadColumns.report(unread, KNOWN, findings);
  }

  private static boolean isFirst(List<Heading> headings, int index) {
    RequestColumn column = headings.get(index).column().orElseThrow();
    return headings.subList(0, index).stream().noneMatch(heading -> heading.is(column));
  }

  private static String first(List<Heading> headings, RequestColumn column) {
    return headings.stream().filter(h -> h.is(column)).findFirst().orElseThrow().text();
  }

  private void reportShape(Layout layout, List<Row<RequestColumn>> wishes) {
    long count = wishes.stream().filter(row -> row.find(RequestColumn.WANTS).isPresent()).count();
    int columns = layout.wishes().size();
    List<String> whom =
        layout.wishes().stream()
            .map(wish -> heading(wish.index()))
            .filter(heading -> !heading.isEmpty())
            .toList();
    String shown =
        whom.size() > 2
            ? NameBook.quoted(List.of(whom.get(0)))
                + " ... "
                + NameBook.quoted(List.of(whom.get(whom.size() - 1)))
            : NameBook.quoted(whom);
    String who = heading(layout.organisation());
    boolean isNameless = who.isEmpty();
    findings.add(
        FindingCode.SHAPE_TAKEN,
        place,
        Fact.SHAPE.is(layout.shape().ordinal()),
        Fact.ASKER.is(isNameless ? Grid.letter(layout.organisation()) : who),
        Fact.WANTED.is(shown),
        Fact.COUNT.is(columns),
        Fact.WISHES.is(count),
        Fact.FURTHER_COUNT.is(layout.others().size()),
        Fact.FURTHER.is(others(layout)),
        Fact.ASKER_UNTITLED.is(isNameless ? 1 : 0),
        Fact.WANTED_UNTITLED.is(columns - whom.size()));
  }

  private String heading(int column) {
    return Names.tidy(grid.header().cell(column));
  }

  private String others(Layout layout) {
    return NameBook.quoted(layout.others().keySet().stream().sorted().map(this::heading).toList());
  }

  private static String needed(boolean isEnglish) {
    return NameBook.quoted(
        List.of(RequestColumn.ORGANISATION, RequestColumn.WANTS).stream()
            .map(column -> isEnglish ? column.english() : column.czech())
            .toList());
  }
}
