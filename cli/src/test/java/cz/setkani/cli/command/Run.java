package cz.setkani.cli.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One run of the command line, with what it printed on either stream. */
public record Run(ExitCode exitCode, String out, String err) {

  /** Runs it with English as the language of the system. */
  public static Run of(String... arguments) {
    return of(Locale.ENGLISH, false, arguments);
  }

  static Run of(Locale system, boolean isInteractive, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new Console(out, StandardCharsets.UTF_8),
            new Console(err, StandardCharsets.UTF_8),
            system,
            isInteractive);
    ExitCode exitCode = CommandLines.run(terminal, arguments);
    return new Run(exitCode, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
