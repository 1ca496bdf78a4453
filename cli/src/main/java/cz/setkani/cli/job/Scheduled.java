package cz.setkani.cli.job;

import cz.setkani.Programme;
import cz.setkani.cli.write.folder.PrintedFiles;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.cli.write.mail.Letter;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.validate.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A programme that was found.
 *
 * @param findings what was found in the files of the event
 * @param folder where its files belong if nothing else is said; empty for an event in memory
 * @param letter the organiser's own text of messages, if there is one and it was read
 */
public record Scheduled(
    Programme programme, List<Finding> findings, Optional<Path> folder, Optional<Letter> letter) {

  public Scheduled {
    findings = List.copyOf(findings);
  }

  /** What is asked for of the programme, in the language of {@code language}. */
  public PrintedFiles files(Printing printing, Locale language) {
    return ResultFolder.of(
        Printable.of(programme, language).withFindings(findings), printing.writing(letter));
  }
}
