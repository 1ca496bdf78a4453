package cz.setkani.cli.write.book;

import cz.setkani.Programme;
import cz.setkani.cli.write.book.BookCell.NumberCell;
import cz.setkani.cli.write.book.BookCell.PartCell;
import cz.setkani.cli.write.words.BoundText;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.EditionText;
import cz.setkani.cli.write.words.FigureValue;
import cz.setkani.cli.write.words.FigureValue.Counting;
import cz.setkani.cli.write.words.FigureValue.Portion;
import cz.setkani.cli.write.words.FigureValue.Truth;
import cz.setkani.cli.write.words.FigureValue.Word;
import cz.setkani.cli.write.words.Figures;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: which event it is, and what the programme is worth, each with what it says. */
final class OverviewSheet {

  private static final ColumnWidths WIDTHS = new ColumnWidths(List.of(44.0, 18.0, 70.0));
  private static final int LARGE = 16;
  private static final int PLAIN = 12;
  private static final int SMALLEST = 8;
  private static final double LINE = 1.4;

  /** What is the same as requests where all count the same. */
  private static final Set<String> OF_POINTS = Set.of("priority_total", "priority_met");

  private static final String BOUND = "priority_bound";
  private static final String BOUND_OF_REQUESTS = "requests_bound";

  private final Programme programme;
  private final Optional<EditionLabel> edition;
  private final Texts texts;

  OverviewSheet(Printable printable) {
    programme = printable.programme();
    edition = printable.edition();
    texts = Texts.of(OverviewSheet.class, printable.language());
  }

  String name() {
    return texts.text("sheet.overview");
  }

  void draw(Worksheet sheet) {
    SheetDrawing drawing = new SheetDrawing(sheet);
    List<String> heads = heads();
    for (int row = 0; row < heads.size(); row++) {
      head(sheet, row, heads.get(row));
    }
    drawing.table(
        heads.size() + 1,
        Stream.of("measure", "value", "meaning").map(key -> texts.text("overview." + key)).toList(),
        Stream.of(room(), worth()).flatMap(rows -> rows).toList(),
        WIDTHS);
    drawing.page(WIDTHS, "");
  }

  /**
   * Writes a line over all columns. Only the title is merged and may be broken: of several merged
   * areas the library keeps no order.
   */
  private static void head(Worksheet sheet, int row, String text) {
    boolean isTitle = row == 0;
    int size = isTitle ? LARGE : fitting(text);
    sheet.value(row, 0, text);
    sheet.style(row, 0).fontSize(size).bold().wrapText(isTitle).verticalAlignment("top").set();
    if (isTitle) {
      sheet.range(row, 0, row, WIDTHS.digits().size() - 1).merge();
      sheet.rowHeight(row, ColumnWidths.lines(text, WIDTHS.sum(), size) * size * LINE);
    }
  }

  /** The size of letters in which a text stands on one line. */
  private static int fitting(String text) {
    return IntStream.iterate(PLAIN, size -> size > SMALLEST, size -> size - 1)
        .filter(size -> ColumnWidths.lines(text, WIDTHS.sum(), size) == 1)
        .findFirst()
        .orElse(SMALLEST);
  }

  /** The title, when and where it is, and which edition. */
  private List<String> heads() {
    Day day = programme.event().day();
    List<String> heads = new ArrayList<>();
    heads.add(day.title().isBlank() ? texts.text("overview.title") : day.title());
    String date = DateText.span(day.dates(), texts.locale());
    String when =
        texts.text(
            "overview.time",
            DateText.start(day, 1, texts.locale()),
            DateText.end(day, programme.event().roundCount(), texts.locale()));
    heads.add(
        String.join(", ", Stream.of(date, when, day.place()).filter(t -> !t.isBlank()).toList()));
    edition.ifPresent(label -> heads.add(EditionText.of(label, texts.locale())));
    return heads;
  }

  private Stream<List<BookCell>> room() {
    return Stream.of(
        row("rounds", new NumberCell(programme.event().roundCount())),
        row("tables", new NumberCell(programme.event().tables().size())));
  }

  /**
   * What an organiser cares for; nothing where nothing is known, or where it goes without saying.
   */
  private Stream<List<BookCell>> worth() {
    Event event = programme.event();
    boolean isOfPoints = BoundText.countsPriorities(event) || event.tiers().areSeveral();
    return Figures.of(programme).stream()
        .filter(figure -> isOfPoints || !OF_POINTS.contains(figure.key()))
        .filter(figure -> event.atLeast() > 0 || !figure.key().startsWith("at_least"))
        .flatMap(
            figure ->
                row(
                    isOfPoints || !figure.key().equals(BOUND) ? figure.key() : BOUND_OF_REQUESTS,
                    figure.value()));
  }

  private Stream<List<BookCell>> row(String key, FigureValue value) {
    return texts.has("figure." + key)
        ? cell(value).map(cell -> row(key, cell)).stream()
        : Stream.empty();
  }

  private List<BookCell> row(String key, BookCell value) {
    String says = "figure." + key + ".says";
    return List.of(
        BookCell.text(texts.text("figure." + key)),
        value,
        BookCell.text(texts.has(says) ? texts.text(says) : ""));
  }

  private Optional<BookCell> cell(FigureValue value) {
    if (value instanceof Counting counting) {
      return Optional.of(new NumberCell(counting.count()));
    } else if (value instanceof Portion portion) {
      return Optional.of(new PartCell(portion.decimal()));
    } else if (value instanceof Truth truth) {
      return Optional.of(BookCell.text(texts.text(truth.isSo() ? "yes" : "no")));
    } else if (value instanceof Word word) {
      return Optional.of(BookCell.text(texts.text("word." + word.key())));
    }
    return Optional.empty();
  }
}
