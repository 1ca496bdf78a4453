package cz.setkani.cli.command;

import cz.setkani.cli.job.CheckJob;
import cz.setkani.cli.job.Outlook;
import cz.setkani.cli.write.text.DemandText;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code setkani check EVENT}: what can be known before anything is scheduled. */
@Command(name = "check", abbreviateSynopsis = true)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EventOptions options;

  @Mixin private FindingsOption findings;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CheckJob job = CheckJob.of(options.input());
    JobRun run = new JobRun(terminal, options.common());
    ExitCode code = run.run(job, Optional.of(terminal.out()), this::show);
    Locale language = options.common().language(job.validation(), terminal);
    return findings
        .write(code, job.validation().findings(), Optional.empty(), language, terminal)
        .number();
  }

  private ExitCode show(Outlook outlook, Locale language) {
    if (!options.isQuiet()) {
      DemandText.lines(outlook.event(), outlook.demand(), outlook.bound(), language)
          .forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }
}
