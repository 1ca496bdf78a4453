package cz.setkani.cli.job;

import cz.setkani.cli.read.JournalFile;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.UnwritableException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The journal of an event as it was when it was read.
 *
 * @param input the event
 * @param asRead the bytes of the journal
 */
public record JournalInHand(Input input, JournalFile asRead) {

  /** Reads it. */
  public static JournalInHand of(Input input) {
    return new JournalInHand(input, JournalFile.of(input.source(), input.known()));
  }

  /** Refuses a workbook, to which nothing can be added. */
  void requireText() throws UnwritableException {
    if (asRead.isWorkbook()) {
      Path path = Path.of(asRead.name());
      throw new UnwritableException(path, new UnwritableException.IsWorkbookException(path));
    }
  }

  /** Adds a row, if nobody else has added one since. */
  void append(JournalRow row, Locale language, Output.WaitingNotice waiting)
      throws UnwritableException {
    JournalAppend.append(row, asRead, input, language, waiting);
  }
}
