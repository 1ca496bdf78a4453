package cz.setkani.cli.job;

import cz.setkani.cli.read.JournalFile;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.file.UnwritableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Adds rows to the journal of the day: the bytes before stay as they are, and what is added looks
 * like them. A row is there as a whole or not at all, whatever happens; where two are added at
 * once, both are there.
 */
final class JournalAppend {

  private JournalAppend() {}

  /** All bytes of a journal with a row more; headings, where it is new, in that language. */
  static byte[] with(JournalRow row, JournalFile file, Locale language) throws IOException {
    if (file.isWorkbook()) {
      throw new UnwritableException.IsWorkbookException(Path.of(file.name()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(file.bytes());
    String text = row.text(file, file.language().orElse(language));
    bytes.writeBytes(encoded(text, file));
    return bytes.toByteArray();
  }

  private static byte[] encoded(String text, JournalFile file) throws IOException {
    try {
      ByteBuffer encoded =
          file.charset()
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new UnmappableCharacterException(1);
    }
  }

  /**
   * Adds a row to a journal that is still as it was read.
   *
   * @param asRead the journal for which the row is right
   * @param language that of the headings, where there are none yet
   * @throws UnwritableException if the journal could not be written, or has changed meanwhile
   */
  static void append(
      JournalRow row,
      JournalFile asRead,
      Input input,
      Locale language,
      Output.WaitingNotice waiting)
      throws UnwritableException {
    output(asRead.name(), () -> with(row, unchanged(asRead, input), language))
        .writeTo(input.source().home().orElseThrow(), waiting);
  }

  private static JournalFile unchanged(JournalFile asRead, Input input) throws IOException {
    if (!asRead.isSame(JournalFile.of(input.source(), input.known()))) {
      throw new UnwritableException.IsChangedException(Path.of(asRead.name()));
    }
    return asRead;
  }

  /** The bytes of a journal, asked for when nobody else can write it any more. */
  @FunctionalInterface
  interface JournalBytes {
    byte[] make() throws IOException;
  }

  /** A journal that is written as one act. */
  static Output output(String name, JournalBytes bytes) {
    return Output.of(List.of(new ResultFile(name, out -> out.write(bytes.make()))));
  }
}
