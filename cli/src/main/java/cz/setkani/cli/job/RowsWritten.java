package cz.setkani.cli.job;

import cz.setkani.cli.read.grid.MendRefusal;
import cz.setkani.validate.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of a wish to change rows of an event's tables.
 *
 * @param files the names of the files
 * @param isWritten whether it was done
 * @param isInUtf8 whether a file is stored anew in UTF-8, as it lacked a letter
 * @param refusal why it was not, where that lies in a file
 * @param findings what is found afterwards, and was not found before; with an error among them
 *     nothing is written
 * @param copies copies of the files as they were, that are kept beside them
 */
public record RowsWritten(
    List<String> files,
    boolean isWritten,
    boolean isInUtf8,
    Optional<MendRefusal> refusal,
    List<Finding> findings,
    List<Path> copies) {

  public RowsWritten {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    copies = List.copyOf(copies);
  }
}
