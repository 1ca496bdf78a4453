package cz.setkani.benchmark;

import cz.setkani.benchmark.b2b.B2bCommand;
import cz.setkani.benchmark.day.DaysCommand;
import cz.setkani.benchmark.events.EventsCommand;
import cz.setkani.benchmark.micro.MicroCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the benchmark starts. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    subcommands = {B2bCommand.class, EventsCommand.class, DaysCommand.class, MicroCommand.class},
    description = "Measures setkani, and other solvers beside it.")
public final class Main {

  private static final int FAULT = 1;
  private static final int WRONG_DATA = 3;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(
        run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
  }

  /** Runs a command: 0 done, 1 fault, 2 wrong usage, 3 wrong data, 4 a rule is broken. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line =
        new CommandLine(new Main())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(out)
            .setErr(err);
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> {
          err.println(fault.getMessage());
          return isAboutData(fault) ? WRONG_DATA : FAULT;
        });
    return line.execute(arguments);
  }

  private static boolean isAboutData(Exception fault) {
    return fault instanceof IllegalArgumentException
        || fault instanceof IOException
        || fault instanceof UncheckedIOException;
  }
}
