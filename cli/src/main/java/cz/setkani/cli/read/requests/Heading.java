package cz.setkani.cli.read.requests;

import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.RequestColumn;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the heading of a column says about it. Linear in its length; headings that are longer than
 * {@value #LONGEST} characters are not looked into.
 *
 * @param text the heading as it stands there
 * @param column the column that it is known to name
 * @param inBrackets the name in brackets at its end, as in {@code Question [Organisation]}; or
 *     empty
 * @param words what its words say
 */
record Heading(String text, Optional<RequestColumn> column, String inBrackets, HeadingWords words) {

  private static final Headings<RequestColumn> KNOWN = new Headings<>(RequestColumn.class);
  private static final int LONGEST = 1_000;

  static Heading of(String cell) {
    String text = Names.tidy(cell);
    if (text.length() > LONGEST) {
      return new Heading(text, Optional.empty(), "", HeadingWords.of(""));
    }
    Optional<RequestColumn> column =
        KNOWN.find(text).or(() -> KNOWN.find(withoutNumber(text)).filter(Heading::isOfWish));
    int bracket = bracket(text);
    String question = bracket < 0 ? text : text.substring(0, bracket);
    String name = bracket < 0 ? "" : text.substring(bracket + 1, text.length() - 1);
    return new Heading(text, column, Names.tidy(name), HeadingWords.of(question));
  }

  private static boolean isOfWish(RequestColumn column) {
    return column == RequestColumn.WANTS;
  }

  /** Where the bracket opens that closes at the end of a text, with something in it; else -1. */
  private static int bracket(String text) {
    return text.endsWith("]") && text.length() > 2 ? text.lastIndexOf('[', text.length() - 3) : -1;
  }

  /** A text without a number at its end, as in {@code wish 2.}. */
  private static String withoutNumber(String text) {
    int end = text.endsWith(".") || text.endsWith(")") ? text.length() - 1 : text.length();
    int start = end;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    if (start == end) {
      return text;
    }
    while (start > 0 && " ._-".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return text.substring(0, start);
  }

  static boolean isKnown(String text) {
    return of(text).column().isPresent();
  }

  boolean is(RequestColumn wanted) {
    return column.filter(wanted::equals).isPresent();
  }

  /** Whether its words sound like a question for wishes. */
  boolean soundsLikeWishes() {
    return is(RequestColumn.WANTS) || (column.isEmpty() && words.soundLikeWishes());
  }

  /** Whether its words sound like a question for the name of the one who answers. */
  boolean soundsLikeAsker() {
    return is(RequestColumn.ORGANISATION)
        || (column.isEmpty() && words.soundLikeAsker() && !soundsLikeWishes());
  }

  /** Which choice it is for, from 1. */
  OptionalInt rank() {
    return text.length() > LONGEST ? OptionalInt.empty() : HeadingRank.of(text, words);
  }

  /** The same, of a column that holds numbers: of one that speaks of ranks, the rank. */
  Heading ofNumbers() {
    return column.isEmpty() && words.speakOfRanks()
        ? new Heading(text, Optional.of(RequestColumn.RANK), inBrackets, words)
        : this;
  }

  /** The same, of a column that holds times: when somebody can come, unless it asks when not. */
  Heading ofSlots() {
    return column.isEmpty() && !words.speakOfAbsence()
        ? new Heading(text, Optional.of(RequestColumn.AVAILABLE), inBrackets, words)
        : this;
  }

  /**
   * The same, of a column in whose cells nothing stands but a name: where the heading ends with it,
   * as in {@code Question - Alfa}, it is in brackets; empty where the heading does not say so.
   */
  Optional<Heading> ofOption(String name) {
    String key = NameBook.key(text);
    String option = NameBook.key(name);
    if (text.length() > LONGEST || option.chars().filter(Character::isLetter).count() < 2) {
      return Optional.empty();
    }
    if (key.equals(option) || NameBook.key(inBrackets).equals(option)) {
      return Optional.of(this);
    }
    int at = key.length() - option.length();
    String question = at <= 0 || !key.endsWith(option) ? "" : Names.tidy(key.substring(0, at));
    return !question.isEmpty() && "-:/|>".indexOf(question.charAt(question.length() - 1)) >= 0
        ? Optional.of(new Heading(text, column, name, HeadingWords.of(question)))
        : Optional.empty();
  }

  /** Whether it says, in the corner of a table, who stands on which side. */
  boolean isOfCorner() {
    return text.indexOf('\\') >= 0 || text.indexOf('/') >= 0;
  }

  /** Whether it asks for the very opposite of wishes, or is for something to remember. */
  boolean isNeverOfWishes() {
    return column.isEmpty() && (words.areNeverOfWishes() || Headings.isNote(text));
  }
}
