package cz.setkani.cli.job;

import cz.setkani.cli.read.EventFolder;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.watch.Watch;
import java.util.Optional;

/** Makes a sheet for every organisation to say whom it wants to meet. */
public final class FormsJob implements Job<Forms> {

  private static final String FOLDER = "forms";

  private final Input input;
  private final Validation validation;

  private FormsJob(Input input) {
    this.input = input;
    validation = Validator.validate(EventFolder.readWithoutRequests(input.source(), input.known()));
  }

  /** Reads and checks an event without its requests, which are still to come. */
  public static FormsJob of(Input input) {
    return new FormsJob(input);
  }

  @Override
  public Validation validation() {
    return validation;
  }

  @Override
  public Optional<Forms> run(Watch watch) {
    return validation.event().map(event -> new Forms(event, input.source().place(FOLDER), watch));
  }
}
