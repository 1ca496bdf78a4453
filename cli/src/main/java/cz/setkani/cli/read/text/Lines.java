package cz.setkani.cli.read.text;

/** Lines of a text as an editor counts them. */
final class Lines {

  private Lines() {}

  /** Whether a line ends at this character; a carriage return before a line feed is not the end. */
  static boolean isBreak(CharSequence text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  /** The line in which a character stands, from 1. */
  static int at(CharSequence text, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += isBreak(text, i) ? 1 : 0;
    }
    return line;
  }
}
