package cz.setkani.cli.read.text;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a file can be expected to hold.
 *
 * @param isHeading whether a text is a heading that such a file can have
 * @param isName whether a text is the name of somebody who can begin a row
 * @param isHeader whether a row has all headings that such a file needs: by it the sheet is found
 *     where a workbook has several
 */
public record KnownTexts(
    Predicate<String> isHeading, Predicate<String> isName, Predicate<List<String>> isHeader) {

  /** A file whose sheet, where there are several, is the first. */
  public KnownTexts(Predicate<String> isHeading, Predicate<String> isName) {
    this(isHeading, isName, row -> false);
  }

  /** A file of which the headings are known, and nothing else. */
  public static KnownTexts ofHeadings(Predicate<String> isHeading) {
    return new KnownTexts(isHeading, text -> false);
  }

  /** The same file, whose sheet is found by a row of headings. */
  public KnownTexts inSheetOf(Predicate<List<String>> header) {
    return new KnownTexts(isHeading, isName, header);
  }
}
