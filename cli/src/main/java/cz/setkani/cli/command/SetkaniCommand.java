package cz.setkani.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: explains itself. */
@Command(name = "setkani", versionProvider = Version.class)
final class SetkaniCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  @Option(names = "--lang", paramLabel = "cs|en", descriptionKey = "lang")
  private Language language;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "");
  }
}
