package cz.setkani.cli.job;

import cz.setkani.cli.write.folder.Printing;
import cz.setkani.validate.Validation;
import cz.setkani.watch.Watch;
import java.util.Optional;

/** Finds a programme for an event. */
public final class ScheduleJob implements Job<Scheduled> {

  static final String FOLDER = "result";

  private final Input input;
  private final ScheduleSettings settings;
  private final OwnLetter letter;
  private final Validation validation;

  private ScheduleJob(
      Input input, ScheduleSettings settings, OwnLetter letter, Validation validation) {
    this.input = input;
    this.settings = settings;
    this.letter = letter;
    this.validation = validation;
  }

  /** Reads and checks an event. */
  public static ScheduleJob of(Input input, ScheduleSettings settings) {
    return new ScheduleJob(input, settings, OwnLetter.NONE, input.validate());
  }

  /** The same, with what is needed besides to hand something out. */
  public ScheduleJob handingOut(Printing printing) {
    OwnLetter own = OwnLetter.of(input, printing);
    return new ScheduleJob(input, settings, own, own.with(validation));
  }

  @Override
  public Validation validation() {
    return validation;
  }

  @Override
  public Optional<Scheduled> run(Watch watch) {
    return validation
        .event()
        .map(event -> settings.scheduler(event, watch).schedule())
        .map(
            programme ->
                new Scheduled(
                    programme,
                    validation.findings(),
                    input.source().place(FOLDER),
                    letter.letter()));
  }
}
