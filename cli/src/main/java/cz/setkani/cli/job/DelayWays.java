package cz.setkani.cli.job;

import cz.setkani.cli.read.JournalFile;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.day.Replanner;
import cz.setkani.journal.Happening;
import cz.setkani.journal.Journal;
import cz.setkani.model.Day;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.sheet.DayWord;
import cz.setkani.watch.PartsDone;
import cz.setkani.watch.Watch;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what each way to meet a delay would bring, by planning the rest of the day. */
final class DelayWays {

  private final Input input;
  private final JournalFile file;
  private final Optional<SourceFile> edition;
  private final Watch watch;
  private final int round;
  private final Day before;
  private final Day late;

  /** A way that is to be tried: the rows that would be noted. */
  private record Trial(DelayWay.Kind kind, int size, List<JournalRow> rows) {}

  /**
   * @param before the day as it was without the delay
   * @param late the same day with it, all rounds shifted
   */
  DelayWays(
      Input input,
      JournalFile file,
      Optional<SourceFile> edition,
      int round,
      Day before,
      Day late,
      Watch watch) {
    this.input = input;
    this.file = file;
    this.edition = edition;
    this.round = round;
    this.before = before;
    this.late = late;
    this.watch = watch;
  }

  /** The ways that there are, the one that is noted first. */
  List<DelayWay> of(Happening.Delay delay) {
    JournalRow noted = row(DayWord.DELAY, "" + delay.minutes());
    List<Trial> trials = new ArrayList<>();
    trials.add(new Trial(DelayWay.Kind.SHIFT, 0, List.of(noted)));
    if (before.beforePauses().and(before.onDateOf(round)).stream().anyMatch(p -> p >= round)) {
      JournalRow eaten = row(DayWord.DELAY, delay.minutes() + ", pauses");
      trials.add(new Trial(DelayWay.Kind.PAUSES, 0, List.of(eaten)));
    }
    int minutes = shorterRounds(delay.minutes());
    if (minutes > 0) {
      JournalRow shorter = row(DayWord.SHORTEN, "" + minutes);
      trials.add(new Trial(DelayWay.Kind.SHORTEN, minutes, List.of(noted, shorter)));
    }
    int count = fewerRounds();
    if (count >= round) {
      JournalRow fewer = row(DayWord.ROUNDS, "" + count);
      trials.add(new Trial(DelayWay.Kind.DROP, count, List.of(noted, fewer)));
    }
    PartsDone parts = new PartsDone(watch, trials.size());
    parts.begin();
    return trials.stream().flatMap(trial -> tried(trial, parts).stream()).toList();
  }

  private JournalRow row(DayWord word, String detail) {
    return new JournalRow(Optional.of(round), word.english(), "", detail);
  }

  /** How long the rounds to come may be so that the day ends when it did; 0 if that is nothing. */
  private int shorterRounds(int minutes) {
    if (round > late.rounds().size()) {
      return 0;
    }
    int toCome = lastOfDate() - round + 1;
    long length = Duration.between(late.time(round).start(), late.time(round).end()).toMinutes();
    return (int) Math.max(0, length - (minutes + toCome - 1) / toCome);
  }

  private int lastOfDate() {
    return late.onDateOf(round).stream().max().orElseThrow();
  }

  /** How many rounds there may be for the last date to end when it did; 0 on an earlier date. */
  private int fewerRounds() {
    LocalTime end = end(before);
    if (round <= late.rounds().size() && lastOfDate() < late.rounds().size()) {
      return 0;
    }
    int count = late.rounds().size();
    while (count > 0 && late.time(count).end().isAfter(end)) {
      count--;
    }
    return count;
  }

  private static LocalTime end(Day day) {
    return day.time(day.rounds().size()).end();
  }

  /** What a way would bring; nothing, if it is not possible. */
  private Optional<DelayWay> tried(Trial trial, PartsDone parts) {
    Validation validation = validated(trial.rows());
    Optional<DelayWay> way = validation.event().map(planned -> way(trial, validation, planned));
    parts.done();
    return way;
  }

  private Validation validated(List<JournalRow> rows) {
    Source source = input.source();
    try {
      JournalFile grown = file;
      for (JournalRow row : rows) {
        byte[] bytes = JournalAppend.with(row, grown, Locale.ENGLISH);
        source = source.with(file.name(), bytes);
        grown = JournalFile.of(source, input.known());
      }
    } catch (IOException e) {
      throw new IllegalStateException("Minutes can be written in every encoding.", e);
    }
    return Validator.validate(input.from(source).readDay(edition));
  }

  private DelayWay way(Trial trial, Validation validation, Event planned) {
    Journal journal = validation.journal();
    Schedule schedule = EditionFiles.schedule(validation);
    int met =
        Replanner.of(journal.eventOf(planned), schedule, journal.standing(planned, schedule, round))
            .withEffort(Effort.QUICK)
            .withWatch(watch)
            .replan()
            .programme()
            .explanation()
            .measures()
            .requestsMet();
    return new DelayWay(trial.kind(), trial.size(), end(journal.dayOf(planned.day())), met);
  }
}
