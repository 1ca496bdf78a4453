package cz.setkani.cli.read.grid;

import cz.setkani.text.Texts;
import java.util.Locale;

/** Why a cell is not given another text; the file is as it was. */
public enum MendRefusal {
  /** The row or the sheet is not there any more. */
  NOT_THERE,
  /** The file cannot be read as rows and cells. */
  NOT_READ,
  /** What stands in the cell is computed. */
  FORMULA,
  /** It is a heading of what a spreadsheet calls a table, which keeps it in a second place. */
  TABLE_HEADING,
  /** The text is longer than a spreadsheet allows. */
  TOO_LONG,
  /** The text has characters that no cell can hold. */
  NOT_TEXT,
  /** It is a workbook, to which no row can be added. */
  NO_NEW_ROW,
  /** The file would be read differently afterwards, beyond this cell. */
  OTHERS_CHANGE;

  /** What is the matter and what helps, as sentences in the language of {@code locale}. */
  public String text(Locale locale) {
    return Texts.of(MendRefusal.class, locale).text(name());
  }
}
