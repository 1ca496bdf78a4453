package cz.setkani.cli.job;

import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.folder.EditionFolder;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.words.EarlierEdition;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.journal.Happening;
import cz.setkani.model.Schedule;
import cz.setkani.validate.Validation;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the pages and tables of a given schedule, if it obeys the rules. */
public final class PrintJob implements Job<Printed> {

  /** The folder beside an edition into which it is printed. */
  private static final String PRINT = "print";

  private final Input input;
  private final SourceFile schedule;
  private final VerifyJob verifying;
  private final OwnLetter letter;

  private PrintJob(Input input, SourceFile schedule, VerifyJob verifying, OwnLetter letter) {
    this.input = input;
    this.schedule = schedule;
    this.verifying = verifying;
    this.letter = letter;
  }

  /** Reads and checks an event and a schedule of it. */
  public static PrintJob of(Input input, SourceFile schedule) {
    return new PrintJob(input, schedule, VerifyJob.of(input, schedule), OwnLetter.NONE);
  }

  /** The same, with what is needed besides to hand something out. */
  public PrintJob handingOut(Printing printing) {
    return new PrintJob(input, schedule, verifying, OwnLetter.of(input, printing));
  }

  /** The same with the last edition; before the day with the schedule among the results. */
  public static PrintJob of(Input input) {
    return of(input, EditionFiles.of(input).last());
  }

  @Override
  public Validation validation() {
    return letter.with(verifying.validation());
  }

  @Override
  public Optional<Printed> run(Watch watch) {
    return validation().event().isEmpty()
        ? Optional.empty()
        : verifying.run(watch).map(found -> printed(found, watch));
  }

  private Printed printed(Verification found, Watch watch) {
    Optional<Happening.Edition> edition =
        EditionFiles.of(input).edition(schedule, validation().journal());
    return new Printed(
        found,
        Optional.of(found.verified())
            .filter(verified -> verified.faults().isEmpty())
            .map(verified -> verified.programme(found.bound(), watch)),
        edition.map(noted -> new EditionLabel(noted.number(), noted.firstOpen())),
        validation().findings(),
        input.source().place(edition.map(PrintJob::folder).orElse(ScheduleJob.FOLDER)),
        () -> edition.map(noted -> before(noted.number(), watch)).orElse(List.of()),
        () -> edition.flatMap(noted -> changed(noted.number(), found, watch)),
        letter.letter());
  }

  /** An edition with what is different in it, if it is as it was given out. */
  private Optional<NextEdition> changed(int number, Verification found, Watch watch) {
    NextEdition made = DayBook.of(input, Optional.empty()).again(number, watch);
    return Optional.of(made)
        .filter(
            edition ->
                places(edition.replan().programme().schedule())
                    .equals(places(found.verified().schedule())));
  }

  /** Who meets when and where, whoever is named first. */
  private static Set<List<Object>> places(Schedule schedule) {
    return schedule.meetings().stream()
        .map(m -> List.<Object>of(m.round(), m.table(), Set.of(m.first(), m.second())))
        .collect(Collectors.toSet());
  }

  /** An edition is printed beside what was given out of it, which stays. */
  private static String folder(Happening.Edition edition) {
    return EditionFolder.DAY + "/" + edition.number() + "/" + PRINT;
  }

  /** What was handed out before an edition. */
  private List<EarlierEdition> before(int number, Watch watch) {
    DayBook book = DayBook.of(input, Optional.empty());
    return book.numbers().filter(n -> n < number).mapToObj(n -> book.handedOut(n, watch)).toList();
  }
}
