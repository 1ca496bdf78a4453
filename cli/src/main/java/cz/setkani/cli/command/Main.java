package cz.setkani.cli.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;
import java.util.Properties;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Properties system = System.getProperties();
    Console out =
        new Console(new FileOutputStream(FileDescriptor.out), Console.charset(system, "stdout"));
    Console err =
        new Console(new FileOutputStream(FileDescriptor.err), Console.charset(system, "stderr"));
    Terminal terminal = new Terminal(out, err, Locale.getDefault(), isTerminal());
    System.exit(CommandLines.run(terminal, arguments).number());
  }

  /** The launcher tells whether stderr is a terminal; without it, Java knows of a console. */
  private static boolean isTerminal() {
    String told = System.getProperty("setkani.terminal", "");
    return told.isEmpty() ? System.console() != null : Boolean.parseBoolean(told);
  }
}
