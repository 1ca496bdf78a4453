package cz.setkani.cli.command;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.cli.write.folder.UnwritableException;
import cz.setkani.cli.write.text.SummaryText;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import cz.setkani.validate.Validation;
import cz.setkani.watch.Watch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code setkani schedule EVENT}: from the folder of an event to printed timetables. */
@Command(name = "schedule", abbreviateSynopsis = true)
final class ScheduleCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private EventOptions options;

  @Option(names = "--out", paramLabel = "${bundle:label.folder}", descriptionKey = "out")
  private Path out;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
  private Long seed;

  @Option(names = "--effort", paramLabel = "quick|normal|thorough", descriptionKey = "effort")
  private Effort effort;

  @Option(names = "--time-limit", paramLabel = "S", descriptionKey = "timeLimit")
  private Integer timeLimit;

  @Option(names = "--suggest", descriptionKey = "suggest")
  private boolean suggest;

  ScheduleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    refuse("--time-limit", timeLimit, timeLimit != null && timeLimit < 1);
    refuse("--out", out, out != null && out.toString().isEmpty());
    Rehearsal.start(terminal.language());
    Validation validation = options.validate();
    Locale language = options.language(validation, terminal);
    if (validation.event().isEmpty() || !options.isQuiet()) {
      Findings.print(validation, terminal.err(), language);
    }
    return validation
        .event()
        .map(event -> schedule(event.toBuilder().suggesting(suggest).build(), language))
        .orElseGet(() -> Findings.exitCode(validation))
        .number();
  }

  private void refuse(String option, Object value, boolean isWrong) {
    if (isWrong) {
      throw new ParameterException(
          spec.commandLine(), "", null, spec.findOption(option), value.toString());
    }
  }

  @SuppressWarnings("try") // an interruption does its work by being open
  private ExitCode schedule(Event event, Locale language) {
    Scheduler scheduler = scheduler(event);
    Texts texts = Texts.of(ScheduleCommand.class, language);
    ProgressLine line = new ProgressLine(terminal, texts, options.isQuiet());
    Watch watch = Watch.of(line::show);
    try (Interruption interruption = Interruption.of(watch::cancel)) {
      Programme programme = scheduler.withWatch(watch).schedule();
      line.clear();
      ResultFolder.write(folder(), programme, language);
      if (!options.isQuiet()) {
        SummaryText.lines(programme, folder(), language).forEach(terminal.out()::println);
      }
      return ExitCode.DONE;
    } catch (UnwritableException fault) {
      terminal.err().println(fault.text(language));
      return ExitCode.OUTPUT;
    }
  }

  private Scheduler scheduler(Event event) {
    Scheduler scheduler = Scheduler.of(event);
    scheduler = seed == null ? scheduler : scheduler.withSeed(seed);
    scheduler = effort == null ? scheduler : scheduler.withEffort(effort);
    return timeLimit == null ? scheduler : scheduler.withTimeLimit(Duration.ofSeconds(timeLimit));
  }

  private Path folder() {
    if (out != null) {
      return out;
    }
    Path event = options.event();
    return Files.isDirectory(event) ? event.resolve("result") : event.resolveSibling("result");
  }
}
