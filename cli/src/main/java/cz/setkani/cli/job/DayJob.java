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
import cz.setkani.validate.Draft;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.sheet.DayWord;
import cz.setkani.validate.sheet.ScheduleRow;
import cz.setkani.watch.Watch;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Adds a row to the journal of the day, if it makes sense there. */
public final class DayJob implements Job<Noted> {

  private final Input input;
  private final Function<Validation, Locale> language;
  private final JournalRow said;
  private final Optional<SourceFile> edition;
  private final JournalFile file;
  private final Draft read;
  private final Validation before;
  private final JournalRow row;
  private final Validation after;
  private boolean isWeighed = true;
  private int writtenRow;

  private DayJob(
      Input input,
      Optional<SourceFile> first,
      JournalRow said,
      Function<Validation, Locale> language)
      throws UnwritableException {
    this.input = input;
    this.language = language;
    this.said = said;
    file = JournalFile.of(input.source(), input.known());
    Draft plan = input.read();
    Validation planned = Validator.validate(input.withJournal(plan, input.source()));
    edition = EditionFiles.of(input).last(planned.journal(), first);
    read = edition.map(last -> input.withEdition(plan, last)).orElse(plan);
    before =
        edition.isPresent() ? Validator.validate(input.withJournal(read, input.source())) : planned;
    row = withRound(said);
    after = file.isDamaged() ? before : check(row);
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
    return new DayJob(input, first, said, language);
  }

  /** The same; what could be done about a delay is not looked into. */
  public DayJob withoutWays() {
    isWeighed = false;
    return this;
  }

  /** The row with the round of a meeting that was not held, which is that of the edition. */
  private JournalRow withRound(JournalRow given) {
    boolean isNotHeld = given.word().filter(DayWord.NOT_HELD::equals).isPresent();
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

  private Validation check(JournalRow checked) throws UnwritableException {
    try {
      byte[] bytes = JournalAppend.with(checked, file, language.apply(before));
      return Validator.validate(input.withJournal(read, input.source().with(file.name(), bytes)));
    } catch (IOException e) {
      throw new UnwritableException(input.source().place(file.name()).orElseThrow(), e);
    }
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
        && finding.place().file().equals(file.name())
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
        DayEffect.of(before.event().orElse(planned), planned, schedule(), earlier, after.journal()),
        ways(earlier.dayOf(planned.day()), planned, watch),
        input.source().home().orElseThrow(),
        file.name(),
        () -> writtenRow,
        JournalAppend.output(file.name(), this::bytes));
  }

  /** What could be done about a delay of which nothing else is said. */
  private List<DelayWay> ways(Day earlier, Event planned, Watch watch) {
    boolean isOfRounds = entry().round() <= earlier.rounds().size();
    return isWeighed
            && edition.isPresent()
            && isOfRounds
            && entry().happening() instanceof Happening.Delay delay
            && delay.pauses().isEmpty()
            && delay.minutes() > 0
        ? new DelayWays(
                input,
                file,
                edition,
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

  /** The bytes to be written; where the journal has changed meanwhile, of the one as it is now. */
  private byte[] bytes() throws IOException {
    JournalFile now = JournalFile.of(input.source(), input.known());
    if (file.isSame(now)) {
      writtenRow = entry().row();
      return JournalAppend.with(tidy(language.apply(before)), file, language.apply(before));
    }
    try {
      DayJob anew = new DayJob(input, edition, said, language);
      if (anew.after.event().isPresent()) {
        byte[] bytes = anew.bytes();
        writtenRow = anew.writtenRow;
        return bytes;
      }
    } catch (UnwritableException e) {
      // It is told below that the journal has changed.
    }
    throw new UnwritableException.IsChangedException(
        input.source().place(file.name()).orElseThrow());
  }

  /** The row with the names as they stand on the roster. */
  private JournalRow tidy(Locale locale) {
    Happening happening = entry().happening();
    if (happening instanceof Happening.Wished wished) {
      boolean isUsual = wished.priority() == 1;
      String wants =
          isUsual
              ? wished.wants()
              : wished.wants() + " (" + PriorityText.of(wished.priority(), locale) + ")";
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
