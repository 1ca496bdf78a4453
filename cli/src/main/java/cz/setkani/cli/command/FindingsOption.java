package cz.setkani.cli.command;

import cz.setkani.Verified;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.folder.FindingsFile;
import cz.setkani.validate.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option to write all findings as a table. */
final class FindingsOption {

  @Option(names = "--findings", paramLabel = "${bundle:label.file}", descriptionKey = "findings")
  private Path file;

  /**
   * Writes the table, if it is asked for.
   *
   * @param verified a schedule whose broken rules are written as well
   * @return how the command ends: as it would, or with {@link ExitCode#OUTPUT} if the table could
   *     not be written, which is told
   */
  ExitCode write(
      ExitCode otherwise,
      List<Finding> findings,
      Optional<Verified> verified,
      Locale language,
      Terminal terminal,
      Output.WaitingNotice waiting) {
    try {
      if (file != null) {
        FindingsFile.write(file, findings, verified, language, waiting);
      }
      return otherwise;
    } catch (UnwritableException fault) {
      terminal.err().println(fault.text(language));
      return ExitCode.OUTPUT;
    }
  }
}
