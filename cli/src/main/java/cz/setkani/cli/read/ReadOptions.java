package cz.setkani.cli.read;

import cz.setkani.cli.read.requests.Shape;
import cz.setkani.cli.read.text.KnownTexts;
import cz.setkani.cli.read.workbook.SheetChoice;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the user knows about the files, so that it need not be found out.
 *
 * @param encoding how the letters of text files are stored
 * @param shape the shape of the requests
 * @param sheet the sheet of workbooks that have several
 * @param isBinding whether it holds also where a file says something else of itself
 */
public record ReadOptions(
    Optional<Charset> encoding, Optional<Shape> shape, Optional<String> sheet, boolean isBinding) {

  /** Nothing is known. */
  public static final ReadOptions NONE =
      new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());

  /** What is known of the requests for certain. */
  public ReadOptions(Optional<Charset> encoding, Optional<Shape> shape, Optional<String> sheet) {
    this(encoding, shape, sheet, true);
  }

  /** Which sheet of a workbook is read. */
  SheetChoice sheetChoice(KnownTexts known) {
    return new SheetChoice(sheet, isBinding, known.isHeader());
  }

  /** The same for files that lie beside the requests, and may be stored in another way. */
  public ReadOptions forOthers() {
    return new ReadOptions(encoding, shape, sheet, false);
  }
}
