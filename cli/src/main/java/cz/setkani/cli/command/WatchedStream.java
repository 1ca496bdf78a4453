package cz.setkani.cli.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * A stream that remembers why it failed, where a writer of text would hide it. A reader that went
 * away before the end, as {@code head} does, is no failure.
 */
final class WatchedStream extends FilterOutputStream {

  private Optional<String> failure = Optional.empty();

  WatchedStream(OutputStream out) {
    super(out);
  }

  /** Why something could not be written, in the words of the system. */
  Optional<String> failure() {
    return failure;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      boolean isReaderGone = reason.toLowerCase(Locale.ROOT).contains("pipe");
      failure = isReaderGone ? failure : Optional.of(reason);
      throw e;
    }
  }
}
