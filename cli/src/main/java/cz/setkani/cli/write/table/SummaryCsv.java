package cz.setkani.cli.write.table;

import cz.setkani.Programme;
import cz.setkani.cli.write.words.Figure;
import cz.setkani.cli.write.words.FigureValue;
import cz.setkani.cli.write.words.FigureValue.Counting;
import cz.setkani.cli.write.words.FigureValue.Portion;
import cz.setkani.cli.write.words.FigureValue.Truth;
import cz.setkani.cli.write.words.FigureValue.Word;
import cz.setkani.cli.write.words.Figures;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code summary.csv}: what a programme is worth, a row for every measure. */
public final class SummaryCsv {

  /** The measure that the files of a run have last, but for what goes before or after all. */
  private static final String LAST = "helped_by_one_round_more";

  private SummaryCsv() {}

  /**
   * The table.
   *
   * @param checksum tells later whether {@code schedule.csv} is still as it was written
   */
  public static CsvTable of(Programme programme, String checksum, Locale language) {
    return table(Figures.of(programme), checksum, language);
  }

  /**
   * The table of an edition, with what it changes: what nobody chose, and what was chosen, apart.
   *
   * @param checksum tells later whether {@code schedule.csv} is still as it was written
   */
  public static CsvTable of(NextEdition edition, String checksum, Locale language) {
    return table(Figures.of(edition), checksum, language);
  }

  private static CsvTable table(List<Figure> figures, String checksum, Locale language) {
    return new CsvTable(
        ColumnNames.named(language, "measure", "value"),
        figures.stream().flatMap(figure -> rows(figure, checksum, language)));
  }

  private static Stream<List<String>> rows(Figure figure, String checksum, Locale language) {
    List<String> row = row(figure.key(), text(figure.value(), language), language);
    return figure.key().equals(LAST)
        ? Stream.of(row, row("schedule_checksum", checksum, language))
        : Stream.of(row);
  }

  private static List<String> row(String measure, String value, Locale language) {
    return List.of(Texts.of(SummaryCsv.class, language).text("measure." + measure), value);
  }

  private static String text(FigureValue value, Locale language) {
    if (value instanceof Counting counting) {
      return "" + counting.count();
    } else if (value instanceof Portion portion) {
      return portion.decimal().toPlainString();
    } else if (value instanceof Truth truth) {
      return ValueNames.yesNo(language, truth.isSo());
    } else if (value instanceof Word word) {
      return ValueNames.named(language, word.key());
    }
    return "";
  }
}
