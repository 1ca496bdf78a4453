package cz.setkani.cli.job;

import cz.setkani.cli.read.JournalFile;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.validate.Draft;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import java.util.Optional;

/**
 * The day of an event as its files told it when they were read.
 *
 * @param input the event
 * @param file its journal
 * @param edition the last edition that the journal knows, if it is there
 * @param plan the event with that edition, without its journal
 * @param validation what was found in all of it
 */
public record DayInHand(
    Input input,
    JournalFile file,
    Optional<SourceFile> edition,
    Draft plan,
    Validation validation) {

  /**
   * Reads and checks an event, its journal and the last edition.
   *
   * @param first edition 1 of the programme, if somebody says where it is
   */
  public static DayInHand of(Input input, Optional<SourceFile> first) {
    JournalFile file = JournalFile.of(input.source(), input.known());
    EditionFiles editions = EditionFiles.of(input);
    Draft read = input.read();
    DayInHand ofFirst = with(editions.first(first), file, read, input);
    boolean isOfFirst = ofFirst.validation.journal().editions().isEmpty();
    return isOfFirst
        ? ofFirst
        : with(editions.last(ofFirst.validation.journal(), first), file, read, input);
  }

  private static DayInHand with(
      Optional<SourceFile> edition, JournalFile file, Draft read, Input input) {
    Draft plan = edition.map(last -> input.withEdition(read, last)).orElse(read);
    Validation validation = Validator.validate(input.withJournal(plan, input.source()));
    return new DayInHand(input, file, edition, plan, validation);
  }

  /** What would be found if the journal had other bytes, and all else were as it is. */
  Validation check(byte[] journal) {
    return Validator.validate(input.withJournal(plan, input.source().with(file.name(), journal)));
  }

  /**
   * The same day with other bytes of the journal, in which no edition is another.
   *
   * @param checked what was found in all of it with them
   */
  DayInHand with(byte[] journal, Validation checked) {
    JournalFile other = JournalFile.of(input.source().with(file.name(), journal), input.known());
    return new DayInHand(input, other, edition, plan, checked);
  }
}
