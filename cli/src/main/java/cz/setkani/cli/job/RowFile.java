package cz.setkani.cli.job;

import cz.setkani.cli.read.CellFile;
import cz.setkani.cli.read.ReadOptions;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.read.grid.MendRefusal;
import cz.setkani.cli.write.table.CsvTable;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Named;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A table of an event while rows of it are changed: all else in it stays as it is. Immutable.
 *
 * @param <C> the columns that it can have
 */
final class RowFile<C extends Enum<C> & Named> {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Source source;
  private final String name;
  private final Class<C> type;
  private final Optional<byte[]> asRead;
  private final Optional<byte[]> bytes;
  private final boolean isInUtf8;
  private final Optional<MendRefusal> refusal;

  private RowFile(
      Source source,
      String name,
      Class<C> type,
      Optional<byte[]> asRead,
      Optional<byte[]> bytes,
      boolean isInUtf8,
      Optional<MendRefusal> refusal) {
    this.source = source;
    this.name = name;
    this.type = type;
    this.asRead = asRead;
    this.bytes = bytes;
    this.isInUtf8 = isInUtf8;
    this.refusal = refusal;
  }

  /**
   * A table as it is now.
   *
   * @param bytes of the file; empty for one that has to be made
   * @param first the columns of a new one
   */
  static <C extends Enum<C> & Named> RowFile<C> of(
      Source source,
      String name,
      Class<C> type,
      Optional<byte[]> bytes,
      List<C> first,
      Locale language) {
    byte[] there = bytes.orElseGet(() -> heading(first, language));
    return new RowFile<>(source, name, type, bytes, Optional.of(there), false, Optional.empty());
  }

  private static <C extends Enum<C> & Named> byte[] heading(List<C> columns, Locale language) {
    boolean isCzech = language.getLanguage().equals("cs");
    List<String> names =
        columns.stream().map(column -> isCzech ? column.czech() : column.english()).toList();
    return (BYTE_ORDER_MARK + CsvTable.line(names, ';') + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  String name() {
    return name;
  }

  /** The bytes of the file as it was; empty if there was none. */
  Optional<byte[]> asRead() {
    return asRead;
  }

  /** Its bytes as they are to be; empty if there is a refusal. */
  Optional<byte[]> bytes() {
    return bytes;
  }

  boolean isInUtf8() {
    return isInUtf8;
  }

  Optional<MendRefusal> refusal() {
    return refusal;
  }

  /** The same with other texts in cells of a row; columns that are not there are added. */
  RowFile<C> with(int line, Map<C, String> cells) {
    RowFile<C> changed = withColumns(cells);
    for (Map.Entry<C, String> cell : cells.entrySet()) {
      changed =
          changed.then(
              file -> {
                OptionalInt column = column(file, cell.getKey());
                boolean isSame =
                    column.isEmpty()
                        || file.text(line, column.getAsInt()).strip().equals(cell.getValue());
                return isSame ? same(file) : file.with(line, column.getAsInt(), cell.getValue());
              });
    }
    return changed;
  }

  /** The same with a row more. */
  RowFile<C> withRow(Map<C, String> cells) {
    return withColumns(cells)
        .then(
            file -> {
              List<String> row = new ArrayList<>();
              cells.forEach(
                  (column, text) ->
                      column(file, column)
                          .ifPresent(
                              number -> {
                                while (row.size() < number) {
                                  row.add("");
                                }
                                row.set(number - 1, text);
                              }));
              return file.withRow(row);
            });
  }

  /** The same without a row. */
  RowFile<C> without(int line) {
    return then(file -> file.without(line));
  }

  private RowFile<C> withColumns(Map<C, String> cells) {
    RowFile<C> changed = this;
    for (Map.Entry<C, String> cell : cells.entrySet()) {
      changed =
          changed.then(
              file -> {
                int line = file.headingLine().orElse(1);
                boolean isThere = column(file, cell.getKey()).isPresent();
                return isThere || cell.getValue().isEmpty()
                    ? same(file)
                    : file.with(line, file.width(line) + 1, called(file, cell.getKey()));
              });
    }
    return changed;
  }

  /** What a column is called in the language of the file. */
  private String called(CellFile file, C column) {
    int line = file.headingLine().orElse(1);
    Headings<C> headings = new Headings<>(type);
    for (int number = 1; number <= file.width(line); number++) {
      String text = file.text(line, number).strip();
      Optional<C> found = headings.find(text);
      if (found.isPresent() && !found.get().czech().equals(found.get().english())) {
        return found.get().english().equalsIgnoreCase(text) ? column.english() : column.czech();
      }
    }
    return column.english();
  }

  private OptionalInt column(CellFile file, C wanted) {
    int line = file.headingLine().orElse(1);
    Headings<C> headings = new Headings<>(type);
    for (int number = 1; number <= file.width(line); number++) {
      if (headings.find(file.text(line, number)).filter(wanted::equals).isPresent()) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  private static CellFile.Remade same(CellFile file) {
    return new CellFile.Remade(Optional.of(file.bytes()), false, Optional.empty());
  }

  private RowFile<C> then(Function<CellFile, CellFile.Remade> change) {
    if (bytes.isEmpty()) {
      return this;
    }
    Optional<CellFile> file = read(bytes.get());
    if (file.isEmpty()) {
      return with(Optional.empty(), isInUtf8, Optional.of(MendRefusal.NOT_READ));
    }
    CellFile.Remade remade = change.apply(file.get());
    return with(remade.bytes(), isInUtf8 || remade.isInUtf8(), remade.refusal());
  }

  private RowFile<C> with(
      Optional<byte[]> newBytes, boolean isNowInUtf8, Optional<MendRefusal> newRefusal) {
    return new RowFile<>(source, name, type, asRead, newBytes, isNowInUtf8, newRefusal);
  }

  private Optional<CellFile> read(byte[] now) {
    return CellFile.read(source.with(name, now), SourceFile.of(name, now), ReadOptions.NONE);
  }
}
