package cz.setkani.cli.command;

import cz.setkani.cli.job.Job;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.validate.Validation;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Runs a job for somebody at a terminal: tells what was found, then shows what came out. */
final class JobRun {

  private final Terminal terminal;
  private final CommonOptions common;
  private final Optional<Duration> limit;

  /**
   * @param limit how long the work may take, reading and writing come on top
   */
  JobRun(Terminal terminal, CommonOptions common, Optional<Duration> limit) {
    this.terminal = terminal;
    this.common = common;
    this.limit = limit;
  }

  /** Shows or writes a result, and says how the command ends. */
  @FunctionalInterface
  interface Report<R> {
    ExitCode show(R result, Locale language) throws UnwritableException;
  }

  /** Runs a job; what was found in a good event is told on the stream for messages. */
  <R> ExitCode run(Job<R> job, Report<R> report) {
    return run(job, Optional.of(terminal.err()), report);
  }

  /**
   * Runs a job.
   *
   * @param notes where it is told what was found in an event that is good enough, if anywhere
   */
  <R> ExitCode run(Job<R> job, Optional<Console> notes, Report<R> report) {
    Validation validation = job.validation();
    Locale language = common.language(validation, terminal);
    if (validation.event().isEmpty()) {
      FindingLines.print(validation, terminal.err(), language);
      return FindingLines.exitCode(validation);
    }
    if (!common.isQuiet()) {
      notes.ifPresent(console -> FindingLines.print(validation, console, language));
    }
    return work(job, report, language);
  }

  private <R> ExitCode work(Job<R> job, Report<R> report, Locale language) {
    try (LongWork work = new LongWork(terminal, language, common.isQuiet())) {
      R result = job.run(limit.map(work.watch()::within).orElse(work.watch())).orElseThrow();
      work.clearLine();
      return show(result, report, language, work);
    }
  }

  /** All is told while the work is open: after Ctrl-C the process ends once it is closed. */
  private <R> ExitCode show(R result, Report<R> report, Locale language, LongWork work) {
    try {
      return report.show(result, language);
    } catch (UnwritableException fault) {
      work.clearLine();
      terminal.err().println(fault.text(language));
      return ExitCode.OUTPUT;
    }
  }
}
