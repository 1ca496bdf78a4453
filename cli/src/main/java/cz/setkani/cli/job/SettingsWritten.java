package cz.setkani.cli.job;

import cz.setkani.cli.read.grid.MendRefusal;
import cz.setkani.validate.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of a wish to have other settings in the file of an event.
 *
 * @param file the name of the file
 * @param isWritten whether they stand there now
 * @param isInUtf8 whether the file is stored anew in UTF-8, as it lacked a letter
 * @param refusal why they do not, where that lies in the file
 * @param findings what is found with these settings, and was not found before; with an error among
 *     them nothing is written
 * @param copies copies of the file as it was, that are kept beside it
 */
public record SettingsWritten(
    String file,
    boolean isWritten,
    boolean isInUtf8,
    Optional<MendRefusal> refusal,
    List<Finding> findings,
    List<Path> copies) {

  public SettingsWritten {
    findings = List.copyOf(findings);
    copies = List.copyOf(copies);
  }
}
