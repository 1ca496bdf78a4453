package cz.setkani.cli.job;

import cz.setkani.cli.read.OutcomeFiles;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.table.HeldCsv;
import cz.setkani.model.Event;
import cz.setkani.outcome.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What organisations say after an event of their meetings.
 *
 * @param event the event
 * @param statements all that stands now
 * @param before what stood before
 * @param folder the folder of the event; empty for an event in memory
 */
public record HeldStatements(
    Event event, List<Statement> statements, List<Statement> before, Optional<Path> folder) {

  public HeldStatements {
    statements = List.copyOf(statements);
    before = List.copyOf(before);
  }

  /** The name of the file in which all of it stands. */
  public String file() {
    return OutcomeFiles.HELD;
  }

  /**
   * The file, in the language of {@code language}; one that says something that stands no more is
   * kept beside it.
   */
  public Output output(Locale language) {
    Output output =
        Output.of(
            List.of(
                ResultFile.text(
                    file(), out -> HeldCsv.of(event, statements, language).write(out))));
    boolean isLost = !statements.containsAll(before) || before.isEmpty();
    return isLost ? output.keeping(file(), old -> true) : output;
  }
}
