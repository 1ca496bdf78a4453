package cz.setkani.cli.job;

import cz.setkani.Programme;
import cz.setkani.cli.write.folder.PrintedFiles;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.cli.write.mail.Letter;
import cz.setkani.cli.write.words.EarlierEdition;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.validate.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A given schedule, to be printed.
 *
 * @param verification whether it obeys the rules, and what it is worth
 * @param programme the schedule as a programme; empty if it breaks a rule, for then two meetings
 *     may want one place on a page, and one of them would be lost
 * @param edition which edition of the day it is, if it is one
 * @param findings what was found in the files of the event
 * @param folder where its files belong if nothing else is said; empty for an event in memory
 * @param earlier what was handed out before it, for an edition; looked up only where it is needed
 * @param changed the edition with what is different in it, unless it was changed by hand; looked up
 *     only where it is needed
 * @param letter the organiser's own text of messages, if there is one and it was read
 */
public record Printed(
    Verification verification,
    Optional<Programme> programme,
    Optional<EditionLabel> edition,
    List<Finding> findings,
    Optional<Path> folder,
    Supplier<List<EarlierEdition>> earlier,
    Supplier<Optional<NextEdition>> changed,
    Optional<Letter> letter) {

  public Printed {
    findings = List.copyOf(findings);
  }

  /**
   * What is asked for of the programme, in the language of {@code language}; empty if there is
   * none.
   */
  public Optional<PrintedFiles> files(Printing printing, Locale language) {
    return programme.map(
        found ->
            ResultFolder.of(
                new Printable(found, edition, told(printing), findings, language),
                printing.hasChanges() ? changed.get() : Optional.empty(),
                printing.writing(letter)));
  }

  private List<EarlierEdition> told(Printing printing) {
    return edition.isPresent() && printing.tellsChanges() ? earlier.get() : List.of();
  }
}
