package cz.setkani.cli.job;

import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.folder.EditionFolder;
import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.cli.write.words.KnownDay;
import cz.setkani.day.Replanner;
import cz.setkani.journal.Happening;
import cz.setkani.journal.Journal;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.validate.Draft;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.sheet.ScheduleRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the editions of an event's programme are: the first one where it was kept when the second
 * was made, the others each in a folder named by its number.
 *
 * @param input the event
 */
record EditionFiles(Input input) {

  private static final String IN_WORKBOOK = "schedule.xlsx";

  static EditionFiles of(Input input) {
    return new EditionFiles(input);
  }

  /** The file of an edition, if it is there. */
  Optional<SourceFile> find(int number) {
    String folder = EditionFolder.DAY + "/" + number + "/";
    return input
        .source()
        .find(folder + ResultFolder.SCHEDULE)
        .or(() -> input.source().find(folder + IN_WORKBOOK));
  }

  /** What a schedule is called where it is kept as an edition, as text or as a workbook. */
  static String nameOf(SourceFile schedule) {
    boolean isWorkbook = schedule.name().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    return isWorkbook ? IN_WORKBOOK : ResultFolder.SCHEDULE;
  }

  /**
   * The first edition, if there is one.
   *
   * @param given the programme in people's hands, where the first edition was not kept yet; if
   *     empty, that of the results
   */
  Optional<SourceFile> first(Optional<SourceFile> given) {
    String result = ScheduleJob.FOLDER + "/" + ResultFolder.SCHEDULE;
    return find(1).or(() -> given).or(() -> input.source().find(result));
  }

  /**
   * The last edition that a journal knows, if it is there.
   *
   * @param given as {@link #first}
   */
  Optional<SourceFile> last(Journal journal, Optional<SourceFile> given) {
    List<Happening.Edition> editions = journal.editions();
    return editions.isEmpty() ? first(given) : find(editions.get(editions.size() - 1).number());
  }

  /**
   * The last edition that was given out; before the day the programme among the results. There or
   * not.
   */
  SourceFile last() {
    Draft day = input.readDay(Optional.empty());
    List<Happening.Edition> editions =
        day.journal().isRead() ? Validator.validate(day).journal().editions() : List.of();
    return editions.isEmpty()
        ? first(Optional.empty()).orElseGet(this::result)
        : place(path(editions.get(editions.size() - 1).number()));
  }

  /** The programme among the results, there or not. */
  SourceFile result() {
    return place(ScheduleJob.FOLDER + "/" + ResultFolder.SCHEDULE);
  }

  private static String path(int number) {
    return EditionFolder.DAY + "/" + number + "/" + ResultFolder.SCHEDULE;
  }

  private SourceFile place(String path) {
    return input
        .source()
        .find(path)
        .or(() -> input.source().place(path).map(this::awaited))
        .orElseGet(() -> SourceFile.of(path, new byte[0]));
  }

  private SourceFile awaited(Path path) {
    return SourceFile.awaited(path, input.source().shown());
  }

  /**
   * A schedule to look into.
   *
   * @param validation what was found in it and in the event; if it is an edition of the day, the
   *     event is that of the day as the edition knew it
   * @param day of an edition, the same day with all who were ever expected
   */
  record LookedInto(Validation validation, Optional<KnownDay> day) {}

  /** Reads the event and a schedule to look into, and checks them. */
  LookedInto lookInto(SourceFile schedule) {
    Optional<Integer> number = number(schedule).filter(edition -> edition > 1);
    if (number.isEmpty()) {
      return new LookedInto(input.validate(schedule), Optional.empty());
    }
    Validation validation = Validator.validate(input.readDay(schedule).asOfEdition(number.get()));
    Optional<KnownDay> day =
        validation
            .event()
            .filter(planned -> !validation.journal().editions().isEmpty())
            .map(planned -> known(validation, planned));
    return new LookedInto(
        day.map(known -> validation.withEvent(today(known, validation))).orElse(validation), day);
  }

  /** The same without the day. */
  Validation validate(SourceFile schedule) {
    return lookInto(schedule).validation();
  }

  private static KnownDay known(Validation validation, Event planned) {
    Journal journal = validation.journal();
    Happening.Edition edition = journal.editions().get(journal.editions().size() - 1);
    return new KnownDay(
        journal.eventOf(planned),
        journal.standing(planned, schedule(validation), edition.firstOpen()));
  }

  /** The event of the day; what must not move was marked in the edition when it was given out. */
  private static Event today(KnownDay day, Validation validation) {
    Standing asMarked = day.standing().withLocked(List.of());
    return Replanner.of(day.event(), schedule(validation), asMarked).event();
  }

  /** The meetings of a schedule that was read. */
  static Schedule schedule(Validation validation) {
    return new Schedule(validation.schedule().stream().map(ScheduleRow::meeting).toList());
  }

  /** The edition that a schedule to look into is, if the journal knows of it. */
  Optional<Happening.Edition> edition(SourceFile schedule, Journal journal) {
    return number(schedule)
        .flatMap(number -> journal.editions().stream().filter(e -> e.number() == number).findAny());
  }

  /** Which edition of the event a file is, if it is one. */
  private Optional<Integer> number(SourceFile schedule) {
    Optional<Path> folder =
        Optional.ofNullable(Path.of(schedule.shown()).toAbsolutePath().normalize().getParent());
    Optional<Path> day =
        input.source().place(EditionFolder.DAY).map(path -> path.toAbsolutePath().normalize());
    return folder
        .filter(path -> day.isPresent() && day.get().equals(path.getParent()))
        .map(path -> path.getFileName().toString())
        .filter(name -> name.matches("\\d{1,4}"))
        .map(Integer::valueOf);
  }
}
