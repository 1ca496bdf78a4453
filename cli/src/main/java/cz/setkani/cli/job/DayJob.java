package cz.setkani.cli.job;

import cz.setkani.cli.read.JournalFile;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.words.PriorityText;
import cz.setkani.journal.Entry;
import cz.setkani.journal.Happening;
import cz.setkani.journal.Journal;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.validate.Validation;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.sheet.DayWord;
import cz.setkani.validate.sheet.ScheduleRow;
import cz.setkani.watch.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Adds a row to the journal of the day, if it makes sense there. */
public final class DayJob implements Job<Noted> {

  private final DayInHand day;
  private final Function<Validation, Locale> language;
  private final JournalRow said;
  private final JournalRow row;
  private final Validation after;
  private boolean isWeighed = true;
  private int writtenRow;

  private DayJob(DayInHand day, JournalRow said, Function<Validation, Locale> language)
      throws UnwritableException {
    this.day = day;
    this.language = language;
    this.said = said;
    row = withRound(said);
    after = day.file().isDamaged() ? day.validation() : check();
  }

  /**
   * Reads and checks an event, its journal and the last edition, and the row.
   *
   * @param first edition 1 of the programme, if somebody says where it is
   * @param said the row as somebody says it
   * @param language the language of headings, where there are none yet
   * @throws UnwritableException if no row can be added to the journal
   */
  public static DayJob of(
      Input input,
      Optional<SourceFile> first,
      JournalRow said,
      Function<Validation, Locale> language)
      throws UnwritableException {
    return of(DayInHand.of(input, first), said, language);
  }

  /**
   * Checks the row.
   *
   * @param day what was read before, and is still so
   * @param said the row as somebody says it
   * @param language the language of headings, where there are none yet
   * @throws UnwritableException if no row can be added to the journal
   */
  public static DayJob of(DayInHand day, JournalRow said, Function<Validation, Locale> language)
      throws UnwritableException {
    return new DayJob(day, said, language);
  }

  /** The same; what could be done about a delay is not looked into. */
  public DayJob withoutWays() {
    isWeighed = false;
    return this;
  }

  /** The row with the round of a meeting that was not held, which is that of the edition. */
  private JournalRow withRound(JournalRow given) {
    boolean isNotHeld = given.word().filter(DayWord.NOT_HELD::equals).isPresent();
    Validation before = day.validation();
    Optional<String> one = before.names().resolve(given.who());
    Optional<String> other = before.names().resolve(given.detail());
    if (!isNotHeld || given.round().isPresent() || one.isEmpty() || other.isEmpty()) {
      return given;
    }
    return before.schedule().stream()
        .map(ScheduleRow::meeting)
        .filter(meeting -> meeting.has(one.get()) && meeting.has(other.get()))
        .map(Meeting::round)
        .findFirst()
        .map(given::from)
        .orElse(given);
  }

  private Validation check() throws UnwritableException {
    try {
      return day.check(bytes(row));
    } catch (IOException e) {
      throw new UnwritableException(place(), e);
    }
  }

  /** The journal with a row more. */
  private byte[] bytes(JournalRow added) throws IOException {
    return JournalAppend.with(added, day.file(), headings());
  }

  private Locale headings() {
    return language.apply(day.validation());
  }

  private Path place() {
    return day.input().source().place(day.file().name()).orElseThrow();
  }

  /** What was found in the event with the row: all that is wrong; else, about the row alone. */
  @Override
  public Validation validation() {
    return after.withFindings(
        after.findings().stream()
            .filter(finding -> JournalJob.isWrong(finding) || isAboutTheRow(finding))
            .toList());
  }

  private boolean isAboutTheRow(Finding finding) {
    return after.event().isPresent()
        && finding.place().file().equals(day.file().name())
        && finding.place().line() == entry().row();
  }

  private Entry entry() {
    List<Entry> entries = after.journal().entries();
    return entries.get(entries.size() - 1);
  }

  @Override
  public Optional<Noted> run(Watch watch) {
    return after.event().map(planned -> noted(planned, watch));
  }

  private Noted noted(Event planned, Watch watch) {
    Journal earlier =
        new Journal(
            after.journal().entries().stream().filter(e -> e.row() < entry().row()).toList());
    return new Noted(
        entry(),
        after.journal(),
        planned,
        DayEffect.of(
            day.validation().event().orElse(planned),
            planned,
            schedule(),
            earlier,
            after.journal()),
        ways(earlier.dayOf(planned.day()), planned, watch),
        day.input().source().home().orElseThrow(),
        day.file().name(),
        () -> writtenRow,
        JournalAppend.output(day.file().name(), this::bytes));
  }

  /** What could be done about a delay of which nothing else is said. */
  private List<DelayWay> ways(Day earlier, Event planned, Watch watch) {
    boolean isOfRounds = entry().round() <= earlier.rounds().size();
    return isWeighed
            && day.edition().isPresent()
            && isOfRounds
            && entry().happening() instanceof Happening.Delay delay
            && delay.pauses().isEmpty()
            && delay.minutes() > 0
        ? new DelayWays(
                day.input(),
                day.file(),
                day.edition(),
                entry().round(),
                earlier,
                after.journal().dayOf(planned.day()),
                watch)
            .of(delay)
        : List.of();
  }

  private Schedule schedule() {
    return new Schedule(after.schedule().stream().map(ScheduleRow::meeting).toList());
  }

  /**
   * The day as it is once the row is written, and nothing else has changed; empty where the row is
   * wrong, or not written as it was checked, or has to do with editions.
   */
  public Optional<DayInHand> next() {
    boolean isAsChecked =
        after.event().isPresent()
            && tidy().equals(row)
            && after.journal().editions().equals(day.validation().journal().editions());
    try {
      return isAsChecked ? Optional.of(day.with(bytes(row), after)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The bytes to be written; where the journal has changed meanwhile, of the one as it is now. */
  private byte[] bytes() throws IOException {
    Input input = day.input();
    JournalFile now = JournalFile.of(input.source(), input.known());
    if (day.file().isSame(now)) {
      writtenRow = entry().row();
      return bytes(tidy());
    }
    try {
      DayJob anew = of(input, day.edition(), said, language);
      if (anew.after.event().isPresent()) {
        byte[] bytes = anew.bytes();
        writtenRow = anew.writtenRow;
        return bytes;
      }
    } catch (UnwritableException e) {
      // It is told below that the journal has changed.
    }
    throw new UnwritableException.IsChangedException(place());
  }

  /** The row with the names as they stand on the roster. */
  private JournalRow tidy() {
    Happening happening = entry().happening();
    if (happening instanceof Happening.Wished wished) {
      boolean isUsual = wished.priority() == 1;
      String wants =
          isUsual
              ? wished.wants()
              : wished.wants() + " (" + PriorityText.of(wished.priority(), headings()) + ")";
      return row.named(wished.organisation(), wants);
    }
    if (happening instanceof Happening.WishDropped dropped) {
      return row.named(dropped.organisation(), dropped.wants());
    }
    if (happening instanceof Happening.NotHeld not) {
      return row.named(not.organisation(), not.partner());
    }
    if (happening instanceof Happening.Locked locked) {
      return row.named(locked.organisation(), locked.partner());
    }
    boolean isOfOne = row.word().filter(DayWord::isOfOrganisation).isPresent();
    return isOfOne ? row.named(name(row.who()), row.detail()) : row;
  }

  private String name(String typed) {
    return after.names().resolve(typed).orElse(typed);
  }
}
