package cz.setkani.cli.job;

import cz.setkani.model.Event;
import cz.setkani.validate.Draft;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.watch.Watch;
import cz.setkani.whatif.Survey;
import java.util.List;
import java.util.Optional;

/** Says what other rooms and days would be worth. */
public final class WhatifJob implements Job<Surveyed> {

  private static final String FOLDER = "whatif";

  private final Input input;
  private final WhatifSettings settings;
  private final Validation planned;
  private final Validation longest;

  private WhatifJob(Input input, WhatifSettings settings) {
    this.input = input;
    this.settings = settings;
    Draft draft = input.read();
    planned = Validator.validate(draft);
    longest = planned.event().map(event -> longest(draft, event)).orElse(planned);
  }

  /** Reads and checks an event. */
  public static WhatifJob of(Input input, WhatifSettings settings) {
    return new WhatifJob(input, settings);
  }

  /** What is to be said of the event as planned or, if that can be, of its longest day. */
  @Override
  public Validation validation() {
    return longest.event().isEmpty() ? longest : planned;
  }

  @Override
  public Optional<Surveyed> run(Watch watch) {
    return planned
        .event()
        .flatMap(event -> longest.event().map(longer -> survey(event, longer, watch)));
  }

  private Surveyed survey(Event event, Event longer, Watch watch) {
    Survey survey = Survey.of(event, longer, settings.rooms(event), settings.days(event), watch);
    return new Surveyed(event, survey, input.source().place(FOLDER));
  }

  /** Reads the event anew with more rounds: who leaves at a clock time stays as long as it says. */
  private Validation longest(Draft draft, Event event) {
    List<Integer> days = settings.days(event);
    int count = Math.max(days.get(days.size() - 1), event.roundCount());
    return Validator.validate(draft.withOption(settings.roundsShown(), Setting.ROUNDS, "" + count));
  }
}
