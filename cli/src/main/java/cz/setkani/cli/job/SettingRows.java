package cz.setkani.cli.job;

import cz.setkani.cli.read.CellFile;
import cz.setkani.cli.read.ReadOptions;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.validate.sheet.SettingColumn;
import cz.setkani.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of the settings of an event, as they stand in their file. */
final class SettingRows {

  private static final Headings<Setting> NAMES = new Headings<>(Setting.class);
  private static final Headings<SettingColumn> COLUMNS = new Headings<>(SettingColumn.class);

  private final Input input;
  private final Sheet<SettingColumn> sheet;
  private final CellFile file;

  private SettingRows(Input input, Sheet<SettingColumn> sheet, CellFile file) {
    this.input = input;
    this.sheet = sheet;
    this.file = file;
  }

  /** Those of a file with these bytes; empty where it cannot be read. */
  static Optional<SettingRows> of(Input input, String name, byte[] bytes) {
    Source source = input.source().with(name, bytes);
    Sheet<SettingColumn> sheet = input.from(source).read().settings();
    return sheet.isRead()
        ? CellFile.read(source, SourceFile.of(name, bytes), ReadOptions.NONE)
            .map(file -> new SettingRows(input, sheet, file))
        : Optional.empty();
  }

  /** The file with another value of a setting; with none if the text is empty. */
  CellFile.Remade with(Setting setting, String value) {
    Optional<Row<SettingColumn>> row = row(setting);
    if (row.isEmpty()) {
      return value.isEmpty() ? unchanged() : file.withRow(newRow(setting, value));
    }
    int line = row.get().place().line();
    CellFile.Remade remade = file.with(line, column(SettingColumn.VALUE), value);
    int next = rest(line);
    return remade.bytes().isEmpty() || next == 0 ? remade : withoutRest(remade, line);
  }

  private CellFile.Remade unchanged() {
    return new CellFile.Remade(Optional.of(file.bytes()), false, Optional.empty());
  }

  /** The one that counts: the last one with a value, or else the last one. */
  private Optional<Row<SettingColumn>> row(Setting setting) {
    List<Row<SettingColumn>> rows =
        sheet.rows().stream()
            .filter(
                row ->
                    row.find(SettingColumn.SETTING)
                        .flatMap(cell -> NAMES.find(cell.text()))
                        .filter(setting::equals)
                        .isPresent())
            .toList();
    return rows.stream()
        .filter(row -> row.find(SettingColumn.VALUE).isPresent())
        .reduce((before, last) -> last)
        .or(() -> rows.stream().reduce((before, last) -> last));
  }

  private int column(SettingColumn column) {
    int line = file.headingLine().orElse(1);
    for (int number = 1; number <= file.width(line); number++) {
      if (COLUMNS.find(file.text(line, number)).filter(column::equals).isPresent()) {
        return number;
      }
    }
    return column.ordinal() + 1;
  }

  private List<String> newRow(Setting setting, String value) {
    int name = column(SettingColumn.SETTING);
    int text = column(SettingColumn.VALUE);
    List<String> cells = new ArrayList<>();
    for (int number = 1; number <= Math.max(name, text); number++) {
      cells.add(number == name ? called(setting) : number == text ? value : "");
    }
    return cells;
  }

  /** What a setting is called in the language of the file. */
  private String called(Setting setting) {
    String heading = file.text(file.headingLine().orElse(1), column(SettingColumn.SETTING));
    boolean isEnglish = heading.strip().equalsIgnoreCase(SettingColumn.SETTING.english());
    return isEnglish ? setting.english() : setting.czech();
  }

  /** The first cell behind the headings in which a list goes on; 0 if there is none. */
  private int rest(int line) {
    int headings = file.width(file.headingLine().orElse(1));
    for (int number = headings + 1; number <= file.width(line); number++) {
      if (!file.text(line, number).isBlank()) {
        return number;
      }
    }
    return 0;
  }

  private CellFile.Remade withoutRest(CellFile.Remade remade, int line) {
    CellFile.Remade next = remade;
    SettingRows rows = rows(remade);
    for (int at = rows.rest(line); at > 0 && next.bytes().isPresent(); at = rows.rest(line)) {
      next = rows.file.with(line, at, "");
      rows = next.bytes().isPresent() ? rows(next) : rows;
    }
    return new CellFile.Remade(next.bytes(), remade.isInUtf8() || next.isInUtf8(), next.refusal());
  }

  private SettingRows rows(CellFile.Remade remade) {
    return of(input, sheet.file(), remade.bytes().orElseThrow()).orElseThrow();
  }

  /** The value of a setting as it stands there; empty text for none. */
  String value(Setting setting) {
    return row(setting).flatMap(row -> row.find(SettingColumn.VALUE)).map(Cell::tidy).orElse("");
  }
}
