package cz.setkani.cli.web.day;

import cz.setkani.cli.job.DayEffect;
import cz.setkani.cli.job.DayJob;
import cz.setkani.cli.job.JournalRow;
import cz.setkani.cli.job.Noted;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.programme.NotedDay;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.text.DayText;
import cz.setkani.journal.Happening;
import cz.setkani.text.Texts;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import cz.setkani.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Adds rows to journals, one after the other: what makes no sense, or changes nothing, is not
 * written, and it is said why.
 */
final class Noting {

  private Noting() {}

  /**
   * Adds rows as long as they make sense, while nobody else adds any on this desk.
   *
   * @param rows makes the rows from the day as it is by then; none, if there is nothing to be done
   */
  static synchronized Notice note(Call call, Function<DayNow, List<JournalRow>> rows) {
    Texts texts = Texts.of(Noting.class, call.language());
    Optional<DayNow> today = DayNow.of(asItIs(call));
    if (today.isEmpty()) {
      return Notice.refused(texts.text("note.broken"));
    }
    List<String> said = new ArrayList<>();
    List<JournalRow> toDo = rows.apply(today.get());
    if (toDo.isEmpty()) {
      return Notice.refused(texts.text("note.already"));
    }
    for (JournalRow row : toDo) {
      Notice one = note(call, asItIs(call), row);
      said.addAll(one.lines());
      if (!one.isGood()) {
        return new Notice(false, said);
      }
    }
    return new Notice(true, said);
  }

  /** The event as its files are by now. */
  private static OpenEvent asItIs(Call call) {
    return call.desk().find(call.event().id()).orElseThrow();
  }

  private static Notice note(Call call, OpenEvent event, JournalRow row) {
    Texts texts = Texts.of(Noting.class, call.language());
    try {
      DayJob job =
          DayJob.of(NotedDay.inHand(event), row, read -> read.language().orElse(call.language()))
              .withoutWays();
      Optional<Noted> noted = job.run(Watch.silent());
      if (noted.isEmpty()) {
        return new Notice(false, told(job.validation().findings(), call));
      }
      boolean isTick = noted.get().entry().happening() instanceof Happening.Here;
      if (noted.get().effect().isNothing() && !isTick) {
        return Notice.refused(texts.text("note.nothing"));
      }
      job.next().ifPresent(next -> NotedDay.foresee(event, next));
      noted.get().output().writeTo(noted.get().folder());
      List<String> lines = said(noted.get(), call);
      return new Notice(
          true,
          Stream.concat(lines.stream(), told(job.validation().findings(), call).stream()).toList());
    } catch (UnwritableException fault) {
      return Notice.refused(fault.text(call.language()));
    }
  }

  private static List<String> said(Noted noted, Call call) {
    DayText text = DayText.of(noted.journal(), call.language());
    DayEffect effect = noted.effect();
    List<String> lines = new ArrayList<>(List.of(text.sentence(noted.entry())));
    lines.addAll(text.effect(effect.struck(), effect.restored(), effect.unseated()));
    effect.shifted().forEach((name, here) -> lines.add(text.shifted(name, here)));
    return lines;
  }

  /** What is wrong with a row, or else what there is to be said of it. */
  static List<String> told(List<Finding> findings, Call call) {
    List<Finding> wrong =
        findings.stream()
            .filter(
                finding ->
                    finding.severity() == Severity.ERROR
                        || finding.severity() == Severity.CONTRADICTION)
            .toList();
    return (wrong.isEmpty() ? findings : wrong)
        .stream().map(finding -> finding.text(call.language())).toList();
  }
}
