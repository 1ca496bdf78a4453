package cz.setkani.cli.job;

import cz.setkani.Verified;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.words.EarlierEdition;
import cz.setkani.cli.write.words.KnownDay;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.day.FrontierPoint;
import cz.setkani.day.Obstacle;
import cz.setkani.day.Replanner;
import cz.setkani.journal.Happening;
import cz.setkani.journal.Journal;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.validate.Draft;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.watch.Watch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The day of an event, as its files tell it: what was planned, what happened, and which editions
 * were given out. An edition whose file is not there is made again. Not for several threads.
 */
final class DayBook {

  private final EditionFiles files;
  private final SourceFile first;
  private final Draft draft;
  private final Validation validation;
  private final boolean isSuggesting;
  private final Map<Integer, Validation> validations = new HashMap<>();
  private final Map<Integer, Schedule> editions = new HashMap<>();

  private DayBook(EditionFiles files, SourceFile first) {
    this.files = files;
    this.first = first;
    draft = files.input().readDay(first);
    CompletableFuture<Validation> checking =
        CompletableFuture.supplyAsync(() -> Validator.validate(draft));
    Validation atFirst = asOf(1);
    Validation now = checking.join();
    int last = last(now.journal());
    validation =
        files
            .find(last)
            .filter(file -> last > 1)
            .map(files.input()::readDay)
            .map(Validator::validate)
            .orElse(now);
    isSuggesting =
        atFirst
            .event()
            .filter(
                event ->
                    EditionFiles.schedule(atFirst).meetings().stream()
                        .anyMatch(m -> !event.areRequested(m.first(), m.second())))
            .isPresent();
  }

  /**
   * Reads everything.
   *
   * @param given the programme in people's hands, where the first edition was not kept yet; if
   *     empty, that of the results
   */
  static DayBook of(Input input, Optional<SourceFile> given) {
    EditionFiles files = EditionFiles.of(input);
    SourceFile first = files.find(1).or(() -> given).orElseGet(files::result);
    return new DayBook(files, first);
  }

  /** What was found in all that was there when an edition was given out. */
  private Validation asOf(int edition) {
    return validations.computeIfAbsent(
        edition, number -> Validator.validate(draft.asOfEdition(number)));
  }

  /** What was found in all of it, with the event as it was planned. */
  Validation validation() {
    return validation;
  }

  /** The editions that were given out, and whose files are not there. */
  EditionsOut missing(Watch watch) {
    return new EditionsOut(
        validation.journal().editions().stream()
            .filter(edition -> files.find(edition.number()).isEmpty())
            .map(edition -> made(edition, known(edition.number(), watch), watch))
            .toList(),
        Optional.of(first).filter(file -> files.find(1).isEmpty()),
        files.input().source().home());
  }

  /** The numbers of all editions, from 1. */
  IntStream numbers() {
    return IntStream.concat(
        IntStream.of(1), validation.journal().editions().stream().mapToInt(e -> e.number()));
  }

  /** What was handed out as an edition. */
  EarlierEdition handedOut(int number, Watch watch) {
    return new EarlierEdition(known(number, watch).event(), edition(number, watch));
  }

  /** The number of the last edition. */
  int last() {
    return last(validation.journal());
  }

  private static int last(Journal journal) {
    List<Happening.Edition> editions = journal.editions();
    return editions.isEmpty() ? 1 : editions.get(editions.size() - 1).number();
  }

  /** The first round that the last edition could change. */
  int lastOpen() {
    return last() == 1 ? 1 : noted(last()).firstOpen();
  }

  /** The last edition with what is to be said of it; empty where it has to be made again. */
  Optional<Verified> verified(Watch watch) {
    return (last() == 1 ? Optional.of(first) : files.find(last()))
        .flatMap(file -> verified(file, watch));
  }

  private Optional<Verified> verified(SourceFile file, Watch watch) {
    Validation then = last() == 1 ? asOf(1) : files.validate(file);
    return then.event().map(event -> Verified.of(event, file.shown(), then.schedule(), watch));
  }

  /** Promises that must not move, and cannot stay as the day is now. */
  List<Obstacle> obstacles(int firstOpen, Watch watch) {
    KnownDay now = now(firstOpen, watch);
    return Replanner.of(now.event(), edition(last(), watch), now.standing()).obstacles();
  }

  /** What moved pages would bring, with the seed and effort of an edition that is not made. */
  List<FrontierPoint> frontier(Happening.Edition settings, Watch watch) {
    KnownDay now = now(settings.firstOpen(), watch);
    Replanner plain =
        Replanner.of(now.event(), edition(last(), watch), now.standing()).withWatch(watch);
    return ReplanSettings.applied(settings, plain).withPages(Replanner.ANY).frontier();
  }

  /** Plans the next edition. */
  NextEdition next(Happening.Edition edition, Watch watch) {
    return made(edition, now(edition.firstOpen(), watch), watch);
  }

  private NextEdition made(Happening.Edition edition, KnownDay now, Watch watch) {
    int last = edition.number() - 1;
    Replanner plain =
        Replanner.of(now.event(), edition(last, watch), now.standing()).withWatch(watch);
    return new NextEdition(
        edition.number(),
        edition.pages(),
        edition.isWhole(),
        known(last, watch),
        now,
        ReplanSettings.applied(edition, plain).replan());
  }

  /** The meetings of an edition. */
  Schedule edition(int number, Watch watch) {
    Schedule known = editions.get(number);
    if (known == null) {
      known =
          number == 1
              ? firstEdition()
              : unlocked(
                  read(number)
                      .orElseGet(() -> again(number, watch).replan().programme().schedule()));
      editions.put(number, known);
    }
    return known;
  }

  private Schedule firstEdition() {
    return EditionFiles.schedule(asOf(1));
  }

  /**
   * An edition in which only that is locked what the first one has locked: the journal says more.
   */
  private Schedule unlocked(Schedule edition) {
    Set<Set<String>> locked =
        firstEdition().meetings().stream()
            .filter(Meeting::locked)
            .map(meeting -> Set.of(meeting.first(), meeting.second()))
            .collect(Collectors.toSet());
    return new Schedule(
        edition.meetings().stream()
            .map(m -> locked.contains(Set.of(m.first(), m.second())) ? m : m.withLock(Lock.NONE))
            .toList());
  }

  private Optional<Schedule> read(int number) {
    return files
        .find(number)
        .map(file -> files.input().readDay(file).asOfEdition(number))
        .map(Validator::validate)
        .map(EditionFiles::schedule);
  }

  /** An edition, from the second on, as the journal has it. */
  NextEdition again(int number, Watch watch) {
    return made(noted(number), known(number, watch), watch);
  }

  private Happening.Edition noted(int number) {
    return validation.journal().editions().stream()
        .filter(edition -> edition.number() == number)
        .findFirst()
        .orElseThrow();
  }

  /** The day as it is known now. */
  KnownDay now(int firstOpen, Watch watch) {
    return known(validation, last(), firstOpen, watch);
  }

  /** The day as an edition knew it. */
  private KnownDay known(int number, Watch watch) {
    Validation then = asOf(number);
    return number == 1
        ? new KnownDay(asked(then), Standing.from(1))
        : known(then, number - 1, noted(number).firstOpen(), watch);
  }

  private KnownDay known(Validation then, int last, int firstOpen, Watch watch) {
    Event planned = asked(then);
    return new KnownDay(
        then.journal().eventOf(planned),
        then.journal().standing(planned, edition(last, watch), firstOpen));
  }

  /**
   * The event as it was planned; with meetings that nobody asked for, if its programme has some.
   */
  private Event asked(Validation then) {
    Event planned = then.event().orElseThrow();
    return isSuggesting ? planned.toBuilder().suggesting(true).build() : planned;
  }
}
