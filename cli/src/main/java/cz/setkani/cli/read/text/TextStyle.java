package cz.setkani.cli.read.text;

import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a text file is written, so that a row can be added that looks like the others.
 *
 * @param charset how letters are stored
 * @param delimiter what stands between cells
 * @param lineEnd what ends a line
 * @param isOpen whether the last line does not end
 */
public record TextStyle(Charset charset, char delimiter, String lineEnd, boolean isOpen) {

  private static final String WINDOWS = "\r\n";

  /** How files are written that are not there yet, but for their byte order mark. */
  public static final TextStyle NEW = new TextStyle(StandardCharsets.UTF_8, ';', WINDOWS, false);

  /**
   * The style of a file that can be read.
   *
   * @param told how its letters are stored, as somebody says; it may say something else itself
   * @param known what such a file can be expected to hold
   */
  public static TextStyle of(byte[] bytes, Optional<Charset> told, KnownTexts known) {
    Charset charset =
        new TextEncoding(bytes, Place.of(""), new Findings()).charset(told, false).orElseThrow();
    String text = new String(bytes, charset);
    return of(text, charset, Delimiter.find(text, known.isHeading()));
  }

  static TextStyle of(String text, Charset charset, char delimiter) {
    String lineEnd = text.contains(WINDOWS) || !text.contains("\n") ? WINDOWS : "\n";
    boolean isOpen = !text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r");
    return new TextStyle(charset, delimiter, lineEnd, isOpen);
  }
}
