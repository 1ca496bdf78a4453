package cz.setkani.cli.job;

import cz.setkani.Scheduler;
import cz.setkani.explain.Demand;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.validate.Draft;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.validate.sheet.SettingColumn;
import cz.setkani.watch.PartsDone;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what can be known before anything is scheduled. */
public final class CheckJob implements Job<Outlook> {

  private final Validation validation;
  private final List<FileOfEvent> files;

  private final String title;
  private final Set<String> wishing;

  private CheckJob(Validation validation, Draft draft) {
    this.validation = validation;
    files = FileOfEvent.allOf(draft);
    title = title(draft);
    wishing =
        AnswerReading.of(
                draft.requests().rows().stream()
                    .filter(row -> row.find(RequestColumn.WANTS).isPresent())
                    .toList(),
                validation.names())
            .values()
            .stream()
            .flatMap(reading -> reading.askers().stream())
            .collect(Collectors.toSet());
  }

  private static String title(Draft draft) {
    Headings<Setting> names = new Headings<>(Setting.class);
    return draft.settings().rows().stream()
        .filter(
            row ->
                row.find(SettingColumn.SETTING)
                    .flatMap(cell -> names.find(cell.text()))
                    .filter(Setting.TITLE::equals)
                    .isPresent())
        .flatMap(row -> row.find(SettingColumn.VALUE).stream())
        .map(Cell::tidy)
        .reduce("", (before, last) -> last);
  }

  /** Reads and checks an event. */
  public static CheckJob of(Input input) {
    Draft draft = input.read();
    return new CheckJob(OwnLetter.read(input).with(Validator.validate(draft)), draft);
  }

  /** The names of those who wish for somebody, whether the rest is sound or not. */
  public Set<String> wishing() {
    return wishing;
  }

  /** The title of the event as it stands in its settings, whether the rest is sound or not. */
  public String title() {
    return title;
  }

  /** The files that were read, those that are not there left out. */
  public List<FileOfEvent> files() {
    return files;
  }

  @Override
  public Validation validation() {
    return validation;
  }

  @Override
  public Optional<Outlook> run(Watch watch) {
    return validation.event().map(event -> outlook(event, watch));
  }

  private static Outlook outlook(Event event, Watch watch) {
    PartsDone parts = new PartsDone(watch, 2);
    parts.begin();
    Demand demand = Demand.of(event);
    parts.done();
    Bound bound = Scheduler.of(event).withWatch(watch).bound();
    parts.done();
    return new Outlook(event, demand, bound, watch.ending().isPresent());
  }
}
