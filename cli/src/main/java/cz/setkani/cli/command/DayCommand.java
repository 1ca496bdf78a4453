package cz.setkani.cli.command;

import cz.setkani.cli.job.DayEffect;
import cz.setkani.cli.job.DayJob;
import cz.setkani.cli.job.Input;
import cz.setkani.cli.job.JournalJob;
import cz.setkani.cli.job.JournalRow;
import cz.setkani.cli.job.Noted;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.text.DayText;
import cz.setkani.journal.Happening;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code setkani day EVENT WHAT [WHO] [DETAIL]}: what happened on the day, row by row. */
@Command(name = "day", abbreviateSynopsis = true)
final class DayCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "${bundle:label.event}", descriptionKey = "event")
  private Path event;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "${bundle:label.what}",
      descriptionKey = "dayWhat")
  private String what;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "${bundle:label.who}",
      descriptionKey = "dayWho",
      defaultValue = "")
  private String who;

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "${bundle:label.detail}",
      descriptionKey = "dayDetail",
      defaultValue = "")
  private String detail;

  @Option(names = "--round", paramLabel = "N", descriptionKey = "dayRound")
  private Integer round;

  @Option(
      names = "--schedule",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "replanSchedule")
  private Path schedule;

  @Mixin private FileOptions files;

  @Mixin private CommonOptions common;

  DayCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Input input = files.input(Source.at(event));
    Optional<SourceFile> first = Optional.ofNullable(schedule).map(SourceFile::at);
    JobRun run = new JobRun(terminal, common, Optional.empty());
    if (what == null) {
      return run.run(
              JournalJob.of(input, first),
              (journal, language) -> show(DayText.of(journal, language).lines()))
          .number();
    }
    JournalRow row = new JournalRow(Optional.ofNullable(round), what, who, detail);
    try {
      return run.run(DayJob.of(input, first, row, v -> common.language(v, terminal)), this::write)
          .number();
    } catch (UnwritableException fault) {
      terminal.err().println(fault.text(common.language(terminal)));
      return ExitCode.OUTPUT.number();
    }
  }

  private ExitCode show(List<String> lines) {
    lines.forEach(terminal.out()::println);
    return ExitCode.DONE;
  }

  private ExitCode write(Noted noted, Locale language) throws UnwritableException {
    noted.output().writeTo(noted.folder(), common.waiting(terminal, language));
    if (common.isQuiet()) {
      return ExitCode.DONE;
    }
    show(told(noted, language));
    return ExitCode.DONE;
  }

  private List<String> told(Noted noted, Locale language) {
    DayText text = DayText.of(noted.journal(), language);
    DayEffect effect = noted.effect();
    List<String> lines = new ArrayList<>();
    lines.add(text.sentence(noted.entry()));
    lines.addAll(text.effect(effect.struck(), effect.restored(), effect.unseated()));
    effect.shifted().forEach((name, here) -> lines.add(text.shifted(name, here)));
    if (effect.isNothing() && !(noted.entry().happening() instanceof Happening.Here)) {
      lines.add(text.noEffect());
    }
    int row = noted.row().getAsInt();
    if (!noted.ways().isEmpty()) {
      lines.add(text.ways(noted.entry()));
    }
    noted
        .ways()
        .forEach(
            way ->
                lines.add(
                    text.way(
                        way.kind().name(),
                        way.size(),
                        way.end(),
                        way.requestsMet(),
                        noted.entry(),
                        row)));
    lines.add(text.next(row, noted.file(), event));
    return lines;
  }
}
