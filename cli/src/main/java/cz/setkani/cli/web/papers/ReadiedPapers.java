package cz.setkani.cli.web.papers;

import cz.setkani.cli.job.PrintJob;
import cz.setkani.cli.job.Printed;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.write.folder.PrintFormat;
import cz.setkani.cli.write.folder.PrintPart;
import cz.setkani.cli.write.folder.PrintedFiles;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.cli.write.paper.Look;
import cz.setkani.validate.Validation;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The programme of an event, to be printed: before the day that of the results, on the day the last
 * edition.
 *
 * @param validation what was read
 * @param printed the programme, if there is one
 * @param language of papers
 */
public record ReadiedPapers(Validation validation, Optional<Printed> printed, Locale language) {

  private static final Printing MESSAGES =
      Printing.of(List.of(PrintPart.MESSAGES), List.of(PrintFormat.EML), Look.USUAL);

  /**
   * That of an event as it is now.
   *
   * @param hasMessages whether messages are to be written, for which the organiser may have a text
   * @param usual the language of papers where the event says none
   */
  public static ReadiedPapers of(OpenEvent event, boolean hasMessages, Locale usual) {
    return event.known(
        "papers " + hasMessages + " " + usual, () -> readied(event, hasMessages, usual));
  }

  private static ReadiedPapers readied(OpenEvent event, boolean hasMessages, Locale usual) {
    PrintJob plain = PrintJob.of(event.input());
    PrintJob job = hasMessages ? plain.handingOut(MESSAGES) : plain;
    Validation validation = job.validation();
    return new ReadiedPapers(
        validation, job.run(Watch.silent()), validation.language().orElse(usual));
  }

  /** Files in the folder that are of an earlier programme than the one that is there now. */
  public List<String> outdated() {
    return printed.flatMap(Printed::folder).map(ResultFolder::outdated).orElse(List.of());
  }

  /** What is asked for; empty if there is no programme, or it breaks a rule. */
  public Optional<PrintedFiles> files(Printing printing) {
    return printed.flatMap(found -> found.files(printing, language));
  }
}
