package cz.setkani.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Text for one of the standard streams, in the character set of the terminal. What that set cannot
 * show is written with plain characters: dashes and quotation marks first, then letters without
 * their marks. Characters that would steer the terminal, which somebody may have typed or put into
 * a file, are shown as question marks.
 */
final class Console {

  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2012, "-"),
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "-"),
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x201A, "'"),
          Map.entry(0x201C, "\""),
          Map.entry(0x201D, "\""),
          Map.entry(0x201E, "\""),
          Map.entry(0x2026, "..."),
          Map.entry(0x00A0, " "),
          Map.entry(0x202F, " "));

  /** Control characters, and those that turn the direction of writing. */
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

  private static final String NATIVE = "native.encoding";

  private final WatchedStream stream;
  private final PrintWriter writer;
  private final CharsetEncoder encoder;

  Console(OutputStream out, Charset charset) {
    encoder = charset.newEncoder().onUnmappableCharacter(CodingErrorAction.REPLACE);
    stream = new WatchedStream(out);
    writer = new PrintWriter(new OutputStreamWriter(stream, charset), false);
  }

  /**
   * The character set of the terminal or, where a program reads, of the locale; else UTF-8.
   *
   * @param properties those of the system
   * @param stream {@code stdout} or {@code stderr}
   */
  static Charset charset(Properties properties, String stream) {
    // The first since JDK 19, the second before.
    for (String key : List.of(stream + ".encoding", "sun." + stream + ".encoding", NATIVE)) {
      String name = properties.getProperty(key, "");
      if (isKnown(name) && !isAsciiOnly(name)) {
        return Charset.forName(name);
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean isKnown(String charset) {
    try {
      return !charset.isEmpty() && Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** A system without a locale says so; Czech needs more, and UTF-8 is the best guess. */
  private static boolean isAsciiOnly(String name) {
    return Charset.forName(name).equals(StandardCharsets.US_ASCII);
  }

  void println(String line) {
    writer.println(shown(line));
    writer.flush();
  }

  /** Writes over the present line of a terminal. */
  void overwrite(String line) {
    writer.print("\r" + shown(line) + "\u001B[K");
    writer.flush();
  }

  /** Writes bytes as they are. */
  void write(byte[] bytes) {
    writer.flush();
    try {
      stream.write(bytes, 0, bytes.length);
      stream.flush();
    } catch (IOException told) {
      // By failure(), at the end.
    }
  }

  /** Why something could not be written, if so. */
  Optional<String> failure() {
    writer.flush();
    return stream.failure();
  }

  PrintWriter writer() {
    return writer;
  }

  private String shown(String line) {
    String text = STEERING.matcher(line).replaceAll("?");
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> shown.append(shown(c)));
    return shown.toString();
  }

  private String shown(int character) {
    String text = Character.toString(character);
    if (encoder.canEncode(text)) {
      return text;
    }
    String base = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String plain = PLAIN.getOrDefault(character, base.substring(0, 1));
    return encoder.canEncode(plain) ? plain : "?";
  }
}
