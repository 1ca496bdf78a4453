package cz.setkani.cli.read;

import cz.setkani.validate.FindingCode;
import cz.setkani.validate.Findings;
import cz.setkani.validate.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How letters are stored. This version reads UTF-8, with or without a byte order mark, and says
 * what to do about anything else; what further encodings need belongs here.
 */
final class Encoding {

  private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[][] UTF16_MARKS = {
    {(byte) 0xFF, (byte) 0xFE}, {(byte) 0xFE, (byte) 0xFF}
  };
  private static final int LOOKED_AT = 4096;

  private Encoding() {}

  /** The text; empty, with a finding, if it is not UTF-8. */
  static Optional<String> decode(byte[] bytes, Place place, Findings findings) {
    if (isUtf16(bytes)) {
      findings.add(FindingCode.UTF16, place);
      return Optional.empty();
    }
    int start = TextFile.startsWith(bytes, UTF8_MARK) ? UTF8_MARK.length : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      findings.add(FindingCode.NOT_UTF8, place.atLine(lineAt(bytes, in.position())));
      return Optional.empty();
    }
    return Optional.of(out.flip().toString());
  }

  /** Whether the file says so itself, or a quarter of its first bytes are zero. */
  private static boolean isUtf16(byte[] bytes) {
    if (TextFile.startsWith(bytes, UTF16_MARKS[0]) || TextFile.startsWith(bytes, UTF16_MARKS[1])) {
      return true;
    }
    int length = Math.min(bytes.length, LOOKED_AT);
    int zeros = 0;
    for (int i = 0; i < length; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros > 0 && zeros * 4 >= length;
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      boolean isCarriageReturn =
          bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
      line += bytes[i] == '\n' || isCarriageReturn ? 1 : 0;
    }
    return line;
  }
}
