package cz.setkani.cli.read.text;

import java.util.function.Predicate;

/**
 * What a file can be expected to hold.
 *
 * @param isHeading whether a text is a heading that such a file can have
 * @param isName whether a text is the name of somebody who can begin a row
 */
public record KnownTexts(Predicate<String> isHeading, Predicate<String> isName) {

  /** A file of which the headings are known, and nothing else. */
  public static KnownTexts ofHeadings(Predicate<String> isHeading) {
    return new KnownTexts(isHeading, text -> false);
  }
}
