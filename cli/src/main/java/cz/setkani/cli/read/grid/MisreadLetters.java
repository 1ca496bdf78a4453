package cz.setkani.cli.read.grid;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the bytes of UTF-8 right that were taken for letters of an old encoding. */
final class MisreadLetters {

  /** What the bytes of a letter in UTF-8 may have become: a lead and what follows it. */
  private static final Pattern SUSPECT = Pattern.compile("[\\x{80}-\\x{FFFC}]{2,}");

  private static final List<Charset> READ_AS =
      List.of(Charset.forName("windows-1252"), Charset.forName("windows-1250"));
  private static final int MOST_TIMES = 3;

  /** What such letters were before: of Latin alphabets, or the signs of printed text. */
  private static final Pattern PLAUSIBLE =
      Pattern.compile(
          "[\\x{A0}-\\x{17F}\\x{2C6}-\\x{2DD}\\x{2010}-\\x{203A}\\x{20AC}\\x{2122}\\x{80}-\\x{9F}]+");

  /** A lead after which some program made a plain blank of what followed. */
  private static final Pattern BLANK_AFTER_LEAD = Pattern.compile("([ÃÅĂĹ]) ");

  private MisreadLetters() {}

  /** A text with such letters put right; linear in its length. */
  static String mended(String text) {
    String right = withoutRuns(text);
    boolean isMended = !right.equals(text);
    return isMended ? withoutRuns(BLANK_AFTER_LEAD.matcher(right).replaceAll("$1\u00a0")) : text;
  }

  private static String withoutRuns(String text) {
    String right = text;
    for (int i = 0; i < MOST_TIMES && SUSPECT.matcher(right).find(); i++) {
      right = SUSPECT.matcher(right).replaceAll(MisreadLetters::escaped);
    }
    return right;
  }

  private static String escaped(MatchResult match) {
    return Matcher.quoteReplacement(mendedRun(match.group()));
  }

  private static String mendedRun(String run) {
    return READ_AS.stream().flatMap(charset -> once(run, charset).stream()).findFirst().orElse(run);
  }

  /** What a run of letters was before, if it can have been stored so. */
  private static Optional<String> once(String run, Charset charset) {
    Optional<byte[]> bytes = bytes(run, charset);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      String before =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.get())).toString();
      return Optional.of(before).filter(text -> PLAUSIBLE.matcher(text).matches());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The bytes of a run; those that an encoding leaves open come through as control characters. */
  private static Optional<byte[]> bytes(String run, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (c >= 0x80 && c < 0xA0) {
        bytes[i] = (byte) c;
      } else if (encoder.canEncode(c)) {
        bytes[i] = charset.encode(CharBuffer.wrap(new char[] {c})).get();
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(bytes);
  }
}
