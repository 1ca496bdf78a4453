package cz.setkani.cli.read.requests;

import cz.setkani.validate.Headings;
import cz.setkani.validate.Names;
import cz.setkani.validate.RequestColumn;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the heading of a column says about it.
 *
 * @param text the heading as it stands there
 * @param column the column that it is known to name
 * @param inBrackets the name in brackets at its end, as in {@code Question [Organisation]}; or
 *     empty
 */
record Heading(String text, Optional<RequestColumn> column, String inBrackets) {

  private static final Headings<RequestColumn> KNOWN = new Headings<>(RequestColumn.class);
  private static final Pattern BRACKETS = Pattern.compile("(?s).*\\[(.+)]\\s*");
  private static final Pattern NUMBER = Pattern.compile("[\\s._-]*\\d+[.)]?\\s*$");
  private static final List<String> OF_WISHES =
      List.of("koho", "s kym", "setkat", "prani", "chce", "wish", "want", "whom", "meet", "volba");
  private static final List<String> OF_ASKERS =
      List.of("organi", "nazev", "kdo", "name", "who", "instituce");

  static Heading of(String cell) {
    String text = Names.tidy(cell);
    Optional<RequestColumn> column =
        KNOWN
            .find(text)
            .or(() -> KNOWN.find(NUMBER.matcher(text).replaceFirst("")).filter(Heading::isOfWish));
    Matcher brackets = BRACKETS.matcher(cell);
    return new Heading(text, column, brackets.matches() ? Names.tidy(brackets.group(1)) : "");
  }

  private static boolean isOfWish(RequestColumn column) {
    return column == RequestColumn.WANTS;
  }

  static boolean isKnown(String text) {
    return of(text).column().isPresent();
  }

  boolean is(RequestColumn wanted) {
    return column.filter(wanted::equals).isPresent();
  }

  /** Whether its words sound like a question for wishes. */
  boolean soundsLikeWishes() {
    return is(RequestColumn.WANTS) || (column.isEmpty() && hasOneOf(OF_WISHES));
  }

  /** Whether its words sound like a question for the name of the one who answers. */
  boolean soundsLikeAsker() {
    return is(RequestColumn.ORGANISATION)
        || (column.isEmpty() && hasOneOf(OF_ASKERS) && !soundsLikeWishes());
  }

  private boolean hasOneOf(List<String> words) {
    String key = Names.key(text);
    return words.stream().anyMatch(key::contains);
  }
}
