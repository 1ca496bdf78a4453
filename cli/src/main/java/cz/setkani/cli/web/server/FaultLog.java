package cz.setkani.cli.web.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What went wrong in the program, for whoever mends it: a file that is there only then. */
final class FaultLog {

  static final String NAME = "setkani-desk.log";

  private FaultLog() {}

  /**
   * Adds a fault.
   *
   * @param what was asked for, without what was filled in
   * @return where it stands; the folder, if nothing can be written there
   */
  static Path add(Path folder, String what, Throwable fault) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    writer.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + what);
    fault.printStackTrace(writer);
    writer.flush();
    Path file = folder.resolve(NAME);
    try {
      Files.writeString(
          file,
          text.toString(),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      return file;
    } catch (IOException e) {
      return folder;
    }
  }
}
