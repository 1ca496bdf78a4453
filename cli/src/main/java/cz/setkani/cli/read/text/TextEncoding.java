package cz.setkani.cli.read.text;

import cz.setkani.cli.read.grid.Bytes;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out how the letters of a file are stored, and decodes them: by a byte order mark, by many
 * zero bytes (UTF-16), as UTF-8 where that fits (or all but fits), else as the old encoding that
 * makes the best text of it.
 */
public final class TextEncoding {

  private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};
  private static final int LOOKED_AT = 4096;

  private final byte[] bytes;
  private final Place place;
  private final Findings findings;

  public TextEncoding(byte[] bytes, Place place, Findings findings) {
    this.bytes = bytes;
    this.place = place;
    this.findings = findings;
  }

  /**
   * The text; empty, with a finding, if it cannot be one.
   *
   * @param told the encoding that the user knows it has
   * @param isBinding whether it has that encoding even where it seems to have another
   */
  public Optional<String> decode(Optional<Charset> told, boolean isBinding) {
    return charset(told, isBinding).map(this::text);
  }

  /**
   * How the letters are stored; empty, with a finding, if not as the user knows.
   *
   * @param told the encoding that the user knows it has
   * @param isBinding whether it has that encoding even where it seems to have another
   */
  public Optional<Charset> charset(Optional<Charset> told, boolean isBinding) {
    if (told.isEmpty() || !isBinding && showsItself()) {
      return Optional.of(findCharset());
    }
    if (isText(told.get())) {
      return told;
    }
    if (isBinding) {
      findings.add(FindingCode.ENCODING_UNFIT, place, Fact.ENCODING.is(told.get().displayName()));
      return Optional.empty();
    }
    return Optional.of(findCharset());
  }

  /** Whether a file leaves no doubt about how its letters are stored. */
  private boolean showsItself() {
    Utf8Share share = Utf8Share.of(bytes);
    return Bytes.startWith(bytes, UTF8_MARK)
        || wide().isPresent()
        || share.letters() > 0 && share.faults() == 0;
  }

  private Charset findCharset() {
    if (Bytes.startWith(bytes, UTF8_MARK)) {
      return StandardCharsets.UTF_8;
    }
    Optional<Charset> wide = wide();
    if (wide.isPresent()) {
      return wide.get();
    }
    if (Utf8Share.of(bytes).isPlausible()) {
      return StandardCharsets.UTF_8;
    }
    EncodingGuess guess = EncodingGuess.of(bytes);
    report(guess);
    return guess.charset();
  }

  private void report(EncodingGuess guess) {
    Fact.Stated encoding = Fact.ENCODING.is(guess.charset().displayName());
    if (guess.isPoor()) {
      findings.add(FindingCode.ENCODING_POOR, place, encoding, Fact.TEXT.is(guess.sample()));
    } else {
      findings.add(FindingCode.ENCODING_TAKEN, place, encoding);
    }
  }

  private boolean isText(Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The text without a byte order mark, with U+FFFD wherever bytes make no sense. */
  public String text(Charset charset) {
    return withoutMark(charset.decode(ByteBuffer.wrap(bytes)));
  }

  private static String withoutMark(CharBuffer text) {
    boolean isMarked = text.length() > 0 && text.charAt(0) == '\ufeff';
    return text.subSequence(isMarked ? 1 : 0, text.length()).toString();
  }

  /** UTF-16, if the file says so itself, or a quarter of its first bytes are zero. */
  private Optional<Charset> wide() {
    if (Bytes.startWith(bytes, LITTLE_MARK)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (Bytes.startWith(bytes, BIG_MARK)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    int length = Math.min(bytes.length, LOOKED_AT);
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] == 0 || (zeros[0] + zeros[1]) * 4 < length) {
      return Optional.empty();
    }
    return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }
}
