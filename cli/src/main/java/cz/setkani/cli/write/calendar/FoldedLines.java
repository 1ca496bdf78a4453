package cz.setkani.cli.write.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of no more than 75 octets: a longer one goes on in the next, after a blank (RFC 5545, 3.1).
 * No letter is cut into its octets.
 */
final class FoldedLines {

  private static final int LONGEST = 75;
  private static final byte[] LINE_BREAK = {'\r', '\n'};

  private FoldedLines() {}

  /** Writes lines, each of which ends with CRLF, in UTF-8. */
  static void write(String lines, OutputStream out) throws IOException {
    for (String line : lines.split("\r\n")) {
      fold(line, out);
      out.write(LINE_BREAK);
    }
  }

  private static void fold(String line, OutputStream out) throws IOException {
    int length = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      byte[] letter = Character.toString(line.codePointAt(i)).getBytes(StandardCharsets.UTF_8);
      if (length + letter.length > LONGEST) {
        out.write(LINE_BREAK);
        out.write(' ');
        length = 1;
      }
      out.write(letter);
      length += letter.length;
    }
  }
}
