package cz.setkani.cli.read.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text file in which one cell gets another text. All bytes but those of this cell stay as they
 * are, also where they make no sense; only where the letters of the new text cannot be stored as
 * those of the file are, the file is stored anew.
 */
public final class MendedText {

  private static final String MARK = "\ufeff";

  private final byte[] bytes;
  private final Charset charset;
  private final String whole;
  private final CsvText csv;

  /**
   * @param charset how its letters are stored
   * @param known what such a file can be expected to hold
   */
  public MendedText(byte[] bytes, Charset charset, KnownTexts known) {
    this.bytes = bytes.clone();
    this.charset = charset;
    whole = charset.decode(ByteBuffer.wrap(bytes)).toString();
    csv = CsvText.of(whole.substring(mark()), known);
  }

  private int mark() {
    return whole.startsWith(MARK) ? MARK.length() : 0;
  }

  /**
   * The bytes with another text in a cell; empty where there is no such row, where nobody can tell
   * where its cells end, or where the encoding lacks a letter of the text.
   *
   * @param line the line in which the row begins, from 1
   * @param column the column, from 1; where the row is too short, it is filled up
   */
  public Optional<byte[]> with(int line, int column, String text) {
    return change(line, column, text).flatMap(this::inPlace);
  }

  /** The same, stored anew in UTF-8 with a byte order mark, which has all letters. */
  public Optional<byte[]> inUtf8With(int line, int column, String text) {
    return change(line, column, text).map(this::inUtf8);
  }

  private byte[] inUtf8(Change change) {
    String before = whole.substring(mark(), change.from);
    return (MARK + before + change.text + whole.substring(change.to))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The bytes with a row more at the end; empty where the encoding lacks a letter of it. */
  public Optional<byte[]> withRow(List<String> cells) {
    return inPlace(row(cells));
  }

  /** The same, stored anew in UTF-8 with a byte order mark. */
  public byte[] inUtf8WithRow(List<String> cells) {
    return inUtf8(row(cells));
  }

  private Change row(List<String> cells) {
    TextStyle style = csv.style(charset);
    String row =
        cells.stream()
            .map(cell -> written(cell, false))
            .collect(Collectors.joining(String.valueOf(csv.delimiter())));
    String start = style.isOpen() ? style.lineEnd() : "";
    return new Change(whole.length(), whole.length(), start + row + style.lineEnd());
  }

  /**
   * The bytes without a row; empty where there is none, or nobody can tell where it ends.
   *
   * @param line the line in which the row begins, from 1
   */
  public Optional<byte[]> without(int line) {
    return csv.rows().find(line).flatMap(this::removal).flatMap(this::inPlace);
  }

  private Optional<Change> removal(CsvRows.PlacedRow row) {
    return cells(row)
        .map(
            cells -> {
              int end = cells.get(cells.size() - 1).to();
              int next = csv.text().startsWith("\r\n", end) ? end + 2 : end + 1;
              int before = mark() + csv.start();
              return new Change(
                  before + row.start(), before + Math.min(next, csv.text().length()), "");
            });
  }

  /** Where the cells of a row stand; empty where that is not as they are read. */
  private Optional<List<CellSpan>> cells(CsvRows.PlacedRow row) {
    return Optional.of(CellSpan.ofRow(csv.text(), row.start(), csv.delimiter()))
        .filter(cells -> cells.stream().map(CellSpan::content).toList().equals(row.row().cells()));
  }

  /** What is put in place of what, in the whole text. */
  private record Change(int from, int to, String text) {}

  private Optional<Change> change(int line, int column, String text) {
    return csv.rows().find(line).flatMap(this::cells).map(row -> change(row, column, text));
  }

  private Change change(List<CellSpan> cells, int column, String text) {
    int missing = Math.max(0, column - cells.size());
    CellSpan cell = cells.get(Math.min(column, cells.size()) - 1);
    boolean isQuoted = missing == 0 && csv.text().startsWith("\"", cell.from());
    int before = mark() + csv.start();
    return new Change(
        before + (missing > 0 ? cell.to() : cell.from()),
        before + cell.to(),
        String.valueOf(csv.delimiter()).repeat(missing) + written(text, isQuoted));
  }

  private String written(String text, boolean isQuoted) {
    String safe = FormulaGuard.add(text);
    boolean isSeveral =
        safe.chars().anyMatch(c -> c == csv.delimiter() || "\"\r\n".indexOf(c) >= 0);
    return isQuoted || isSeveral ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private Optional<byte[]> inPlace(Change change) {
    try {
      ByteBuffer text =
          charset
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(change.text));
      ByteArrayOutputStream mended = new ByteArrayOutputStream(bytes.length + text.remaining());
      mended.write(bytes, 0, offset(change.from));
      mended.write(text.array(), text.arrayOffset() + text.position(), text.remaining());
      int rest = offset(change.to);
      mended.write(bytes, rest, bytes.length - rest);
      return Optional.of(mended.toByteArray());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** How many bytes the first letters take. */
  private int offset(int letters) {
    ByteBuffer all = ByteBuffer.wrap(bytes);
    charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .decode(all, CharBuffer.allocate(letters), true);
    return all.position();
  }
}
