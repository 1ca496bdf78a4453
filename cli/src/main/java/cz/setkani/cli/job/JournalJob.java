package cz.setkani.cli.job;

import cz.setkani.cli.read.SourceFile;
import cz.setkani.journal.Journal;
import cz.setkani.validate.Validation;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import cz.setkani.watch.Watch;
import java.util.Optional;

/** Tells what was noted down on the day. */
public final class JournalJob implements Job<Journal> {

  private final Validation validation;

  private JournalJob(DayInHand day) {
    Validation read = day.validation();
    validation =
        read.withFindings(
            read.findings().stream()
                .filter(
                    finding -> isWrong(finding) || finding.place().file().equals(day.file().name()))
                .toList());
  }

  /** Whether something has to be mended; what else was found in an event is told by others. */
  static boolean isWrong(Finding finding) {
    return finding.severity() == Severity.ERROR || finding.severity() == Severity.CONTRADICTION;
  }

  /**
   * Reads and checks an event, its journal and the last edition.
   *
   * @param first edition 1 of the programme, if somebody says where it is
   */
  public static JournalJob of(Input input, Optional<SourceFile> first) {
    return of(DayInHand.of(input, first));
  }

  /** Tells what was noted down on a day that was read before. */
  public static JournalJob of(DayInHand day) {
    return new JournalJob(day);
  }

  @Override
  public Validation validation() {
    return validation;
  }

  @Override
  public Optional<Journal> run(Watch watch) {
    return validation.event().map(event -> validation.journal());
  }
}
